package org.stemma.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Edition;
import org.stemma.render.html.View.AlteredReport;
import org.stemma.render.html.View.Aside;
import org.stemma.render.html.View.ClaimRow;
import org.stemma.render.html.View.Dispute;
import org.stemma.render.html.View.Fact;
import org.stemma.render.html.View.FigureRow;
import org.stemma.render.html.View.Group;
import org.stemma.render.html.View.Happening;
import org.stemma.render.html.View.JoinView;
import org.stemma.render.html.View.LineageView;
import org.stemma.render.html.View.LinkView;
import org.stemma.render.html.View.LostView;
import org.stemma.render.html.View.OmissionView;
import org.stemma.render.html.View.ParallelView;
import org.stemma.render.html.View.ReportView;
import org.stemma.render.html.View.Said;
import org.stemma.render.html.View.Section;
import org.stemma.render.html.View.SelfContradiction;
import org.stemma.render.html.View.Sentence;
import org.stemma.render.html.View.VariantView;

/**
 * An edition as its page takes it: every list in the order to show it, empty where there is nothing to show.
 *
 * @param edition what is shown
 * @param headline the story's, or a stand-in
 * @param when the days it spans; may be empty
 * @param verdict what its counts mean, in a sentence
 * @param facts the numbers under the headline
 * @param sections those with content, for the navigation
 * @param left the report that the comparison opens with on the left; null when there are not two texts
 * @param right the one on the right
 */
public record EditionPage(
        Edition edition,
        String headline,
        String when,
        String verdict,
        List<Fact> facts,
        List<Section> sections,
        List<Sentence> brief,
        List<LineageView> lineages,
        List<JoinView> joins,
        List<TreeDrawing> drawings,
        List<Ref> alone,
        List<LinkView> links,
        List<AlteredReport> altered,
        List<Dispute> disputes,
        List<SelfContradiction> contradictions,
        List<ClaimRow> claims,
        List<Said> utterances,
        List<Happening> timeline,
        List<FigureRow> figures,
        List<Group> entities,
        List<VariantView> variants,
        List<OmissionView> omissions,
        List<ParallelView> parallels,
        List<ReportView> reports,
        List<LostView> lost,
        List<Aside> unrelated,
        List<Aside> dropped,
        @Nullable Ref left,
        @Nullable Ref right) {

    /** Whether parts of the texts were left out. */
    public boolean excerpted() {
        return edition.reports().stream().anyMatch(e -> !e.omitted().isEmpty());
    }
}
