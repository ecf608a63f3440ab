package org.stemma.eval.score;

import java.util.List;
import org.stemma.model.Edition;
import org.stemma.model.Report;

/** What is measured: anything that makes editions of reports. */
@FunctionalInterface
public interface Detector {

    /** One edition a story, in any order; every report is in one of them, or is called unrelated. */
    List<Edition> editions(List<Report> reports);
}
