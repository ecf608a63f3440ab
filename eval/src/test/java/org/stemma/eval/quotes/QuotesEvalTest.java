package org.stemma.eval.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.quote.Quote;
import org.stemma.quote.Quotes;
import org.stemma.text.TextAnalyser;

/** Floors of finding quotes; docs/evaluation.md defines the measures. A floor can be raised and not lowered. */
class QuotesEvalTest {

    private final TextAnalyser analyser = new TextAnalyser();

    @Test
    void holdsItsFloorsOnTheOwnSet() {
        QuoteScores scores = new QuoteScores();
        for (OwnSet.Item item : OwnSet.read()) {
            scores.add(item.article(), quotes(item.article()));
        }
        assertThat(scores.contentF1()).as(scores.toString()).isGreaterThanOrEqualTo(.98);
        assertThat(scores.wordF1()).as(scores.toString()).isGreaterThanOrEqualTo(.97);
        assertThat(scores.sourceShare()).as(scores.toString()).isGreaterThanOrEqualTo(.98);
        assertThat(scores.directF1()).as(scores.toString()).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void namesTheSpeakersOfTheOwnSet() {
        List<String> wrong = new ArrayList<>();
        int named = 0;
        for (OwnSet.Item item : OwnSet.read()) {
            List<Quote> quotes = quotes(item.article());
            for (QuoteScores.Match match : QuoteScores.matches(item.article(), quotes)) {
                String wanted = item.speakers().get(match.gold() + 1);
                Quote quote = quotes.get(match.quote());
                if (wanted != null) {
                    named++;
                    if (quote.speaker() == null || !quote.speaker().name().equals(wanted)) {
                        wrong.add(wanted + " was " + quote.speaker());
                    }
                }
            }
        }
        assertThat(named).isGreaterThan(15);
        assertThat(wrong).isEmpty();
    }

    @Test
    void holdsItsFloorsOnBothHalvesOfTheNewsArticles() throws IOException {
        List<Brat.Article> articles = Brat.read(shared("quotes"));
        QuoteScores tuned = new QuoteScores();
        QuoteScores confirmed = new QuoteScores();
        for (int i = 0; i < articles.size(); i++) {
            (i % 2 == 0 ? tuned : confirmed).add(articles.get(i), quotes(articles.get(i)));
        }
        for (Map.Entry<String, QuoteScores> half :
                Map.of("tuned", tuned, "confirmed", confirmed).entrySet()) {
            QuoteScores scores = half.getValue();
            String said = half.getKey() + ": " + scores;
            System.out.println("quotes, " + said);
            assertThat(scores.contentF1()).as(said).isGreaterThanOrEqualTo(.79);
            assertThat(scores.wordF1()).as(said).isGreaterThanOrEqualTo(.82);
            assertThat(scores.sourceShare()).as(said).isGreaterThanOrEqualTo(.89);
            assertThat(scores.directF1()).as(said).isGreaterThanOrEqualTo(.93);
        }
    }

    private List<Quote> quotes(Brat.Article article) {
        return Quotes.find(analyser.analyse(Report.of(article.name(), article.text())));
    }

    /** {@code name} in the folder of shared data beside the repository, or below the property {@code stemma.shared}. */
    private static Path shared(String name) {
        String given = System.getProperty("stemma.shared");
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        Path file = (given == null ? folder.resolveSibling("shared") : Path.of(given))
                .resolve("data")
                .resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no shared data (" + name + ") beside the project");
        return file;
    }
}
