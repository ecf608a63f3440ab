package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KernelTest {

    @Test
    void keepsItsNamesInTheirOrderInEveryRun() {
        List<String> names = List.of("stand", "stand still", "stand up", "stand trial", "stand by", "stand down");
        Set<String> ordered = new LinkedHashSet<>(names);
        Kernel kernel = new Kernel(List.of(), 0, ordered, null, null, List.of(), 0);
        ordered.clear();
        assertThat(kernel.names()).containsExactlyElementsOf(names);
    }
}
