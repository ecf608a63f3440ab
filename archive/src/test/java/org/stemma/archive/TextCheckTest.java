package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.check.Check;
import org.stemma.check.Verdict;
import org.stemma.model.Report;

final class TextCheckTest {

    private static final String ANSWER = "The ferry Marisol ran aground off Tallow Point with 214 passengers aboard."
            + " The inspector of the harbour spoke on Sunday.";

    @TempDir
    private Path folder;

    private final List<String> edited = new ArrayList<>();

    private Check check(String text) {
        try (Archive archive = Archive.open(folder.resolve("stemma.db").toString(), StoreOptions.creating())) {
            List<Input> news = List.of(
                    new Input.Kept(News.report("ferry", null, "Corran Post", null, "2025-03-05", News.FERRY)),
                    new Input.Kept(News.report("again", null, "Tallow Echo", null, "2025-03-06", News.FERRY_TOLD_ANEW)),
                    new Input.Kept(News.report("mine", null, "Ostrel Mail", null, "2025-05-11", News.MINE)));
            archive.ingest(news.iterator(), IngestOptions.defaults(), counts -> {});
            TextCheck check = new TextCheck(archive, story -> {
                archive.store().members(story).forEach(m -> edited.add(m.report()));
                return archive.edition(story);
            });
            return check.check(Report.of("answer", text));
        }
    }

    @Test
    void makesNoEditionOfAStoryThatOnlySharesWords() {
        Check check = check(ANSWER);
        assertThat(edited).contains("ferry").doesNotContain("mine");
        assertThat(check.sentences().getFirst().verdict()).isEqualTo(Verdict.HELD);
        assertThat(check.stories()).hasSize(1);
    }

    @Test
    void makesNoneForATextThatNoReportStatesAnythingOf() {
        Check check =
                check("An inspector who left on Friday wants the pilot of the balloon to bring cheese from Lund.");
        assertThat(edited).isEmpty();
        assertThat(check.enough()).isFalse();
        assertThat(check.coverage()).startsWith("No report here states any of it");
        assertThat(check.sentences().getFirst().verdict()).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void findsEachOfTheStoriesThatATextTellsOf() {
        check(News.FERRY.substring(0, 90) + ". "
                + "Rescuers brought up the last of nineteen trapped miners at Ostrel.");
        assertThat(edited).contains("ferry", "mine");
    }
}
