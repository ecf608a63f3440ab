package org.stemma.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class EntitiesTest {

    private static Entities of(String... texts) {
        List<AnalysedReport> reports = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            reports.add(new TextAnalyser().analyse(Report.of("r" + i, texts[i]).withLanguage("en")));
        }
        return Entities.of(reports, NameFinder.rules());
    }

    private static Finding.Entity entity(Entities entities, String name) {
        return entities.all().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + entities.all()));
    }

    @Test
    void readsASurnameAsTheOnePersonOfTheStoryWhoHasIt() {
        Entities entities = of(
                "The mayor of Ostrava, Marek Zelin, opened the bridge. Zelin said it would last.",
                "Zelin promised a second bridge.");
        Finding.Entity zelin = entity(entities, "Marek Zelin");
        assertThat(zelin.kind()).isEqualTo("person");
        assertThat(zelin.mentions()).hasSize(3);
        assertThat(zelin.aliases()).contains("Zelin");
    }

    @Test
    void mergesSpellingsOfPersonsAndNamesOfTowns() {
        Entities entities =
                of("President Volodymyr Horbenko returned to Kyiv.", "President Volodimir Horbenko came back to Kiev.");
        assertThat(entity(entities, "Volodimir Horbenko").aliases()).containsExactly("Volodymyr Horbenko");
        Finding.Entity town = entity(entities, "Kiev");
        assertThat(town.aliases()).containsExactly("Kyiv");
        assertThat(town.location()).isNotNull();
        assertThat(town.location().country()).isEqualTo("UA");
        assertThat(town.location().geonames()).isEqualTo(703448);
    }

    @Test
    void keepsTwoPersonsOfOneSurnameApart() {
        Entities entities = of("Anna Berg and Karl Berg met in Linz. Berg left first.");
        assertThat(entity(entities, "Anna Berg").mentions()).hasSize(1);
        assertThat(entities.all().stream().filter(e -> e.kind().equals("person")))
                .hasSize(2);
    }

    @Test
    void leavesASurnameToWhoWentByItBeforeARelativeWasNamed() {
        Entities entities =
                of("Karl Berg lost the case. Berg will appeal. His sister, Anna Berg, had left the board. Berg"
                        + " said that he was tired.");
        assertThat(entity(entities, "Anna Berg").mentions()).hasSize(1);
    }

    @Test
    void readsSpellingsOfOneGivenNameAsOnePersonWhereNoReportHasBoth() {
        Entities one = of("Judge Kathaleen Marsh ruled on Monday.", "Judge Kathleen Marsh ruled on Monday.");
        assertThat(one.all().stream().filter(e -> e.kind().equals("person"))).hasSize(1);
        for (String[] pair : new String[][] {{"Jon", "John"}, {"Binyamin", "Benjamin"}, {"Sarah", "Sara"}}) {
            Entities spelt = of("Judge " + pair[0] + " Marsh ruled on Monday.", "Judge " + pair[1] + " Marsh ruled.");
            assertThat(spelt.all().stream().filter(e -> e.kind().equals("person")))
                    .as(pair[0])
                    .hasSize(1);
        }
        for (String[] pair : new String[][] {{"Tom", "Tim"}, {"Paul", "Paula"}, {"Mark", "Maria"}}) {
            Entities others = of("Judge " + pair[0] + " Marsh ruled on Monday.", "Judge " + pair[1] + " Marsh ruled.");
            assertThat(others.all().stream().filter(e -> e.kind().equals("person")))
                    .as(pair[0])
                    .hasSize(2);
        }
        Entities two = of("Judge Kathaleen Marsh and Kathleen Marsh met in Linz.");
        assertThat(two.all().stream().filter(e -> e.kind().equals("person"))).hasSize(2);
    }

    @Test
    void takesNobodyInAQuotationForWhoSpeaks() {
        Entities entities =
                of("Ruth Amberley wrote the opinion. “They could have paid Karl Berg,” she wrote. Mr Quill and"
                        + " Ruth Amberley met. She had called him.");
        assertThat(entity(entities, "Ruth Amberley").mentions())
                .extracting(Finding.Mention::how)
                .containsExactly("name", "pronoun", "name", "pronoun");
    }

    @Test
    void keepsAMiddleNameThatBeginsWithASaint() {
        Entities entities = of("Chancellor Kathaleen St. Jude Marsh ruled on Monday. Marsh will explain.");
        assertThat(entity(entities, "Kathaleen St. Jude Marsh").mentions()).hasSize(2);
    }

    @Test
    void tiesAnOfficeToANameOnlyWhereTheReportDoes() {
        String tied = "Olaf Havel, the former Norwegian prime minister, arrived on Monday. "
                + "The harbour was closed. The former Norwegian prime minister waited.";
        Entities entities = of(tied);
        Finding.Entity havel = entity(entities, "Olaf Havel");
        int at = tied.indexOf("The former Norwegian");
        assertThat(entities.same("r0", new Span(0, 10), "r0", new Span(at, at + 20)))
                .isTrue();
        assertThat(havel.mentions()).extracting(Finding.Mention::how).contains("description");
        Entities untied = of("Olaf Havel arrived on Monday. The former Norwegian prime minister waited.");
        assertThat(entity(untied, "Olaf Havel").mentions()).hasSize(1);
    }

    @Test
    void readsAnAcronymAsTheNameBeforeTheBracket() {
        Entities entities = of("The Nordic Ferry Union (NFU) called a strike. The NFU wants more pay.");
        assertThat(entity(entities, "Nordic Ferry Union").aliases()).contains("NFU");
    }

    @Test
    void readsAPronounOnlyWhereOnePersonCanBeMeant() {
        Entities one = of("Lena Brandt won the race. She had trained in Graz.");
        assertThat(entity(one, "Lena Brandt").mentions())
                .extracting(Finding.Mention::how)
                .containsExactly("name", "pronoun");
        Entities two = of("Lena Brandt beat Ruth Amberley. She had trained in Graz.");
        assertThat(entity(two, "Lena Brandt").mentions()).hasSize(1);
        Entities other = of("Jack Marlow won the race. She had trained in Graz.");
        assertThat(entity(other, "Jack Marlow").mentions()).hasSize(1);
    }

    @Test
    void takesTheTownInTheCountryThatTheStoryNames() {
        Entities entities = of("A fire broke out in Valencia, Venezuela, on Monday.");
        assertThat(entity(entities, "Valencia").location().country()).isEqualTo("VE");
        assertThat(entity(of("A fire broke out in Valencia on Monday, Spanish police said."), "Valencia")
                        .location()
                        .country())
                .isEqualTo("ES");
    }

    @Test
    void tellsKindsByTheWordsAround() {
        Entities entities =
                of("Defence Secretary Lloyd Harmon flew from Heathrow Airport to Warsaw. The Interior Ministry and "
                        + "Thornbury Bank said that two F-16 jets had left before Operation Sunrise began.");
        assertThat(entity(entities, "Lloyd Harmon").kind()).isEqualTo("person");
        assertThat(entity(entities, "Heathrow Airport").kind()).isEqualTo("facility");
        assertThat(entity(entities, "Warsaw").kind()).isEqualTo("place");
        assertThat(entity(entities, "Interior Ministry").kind()).isEqualTo("organisation");
        assertThat(entity(entities, "Thornbury Bank").kind()).isEqualTo("organisation");
        assertThat(entity(entities, "F-16").kind()).isEqualTo("product");
        assertThat(entity(entities, "Operation Sunrise").kind()).isEqualTo("event");
    }

    @Test
    void mergesShorterAndLongerFormsOfOneName() {
        Entities entities = of(
                "W. Mark Sandler spoke. Mr Sandler, the agent, met Ben Ostrow of the Boston Harbour Club.",
                "Mark Sandler and Benjamin Ostrow left. The Harbour Club was closed.");
        assertThat(entity(entities, "W. Mark Sandler").aliases()).contains("Mark Sandler", "Sandler");
        assertThat(entity(entities, "Ben Ostrow").aliases()).contains("Benjamin Ostrow");
        assertThat(entity(entities, "Boston Harbour Club").aliases()).contains("Harbour Club");
    }

    @Test
    void doesNotMindTheOrderOfReports() {
        List<AnalysedReport> reports = new ArrayList<>();
        for (String text : List.of("Joe Hart met Ann Lee in Paris.", "Lee said Hart left.", "J. Hart is in Texas.")) {
            reports.add(new TextAnalyser().analyse(Report.of("r" + reports.size(), text)));
        }
        List<Finding.Entity> entities = Entities.of(reports, NameFinder.rules()).all();
        Collections.reverse(reports);
        assertThat(Entities.of(reports, NameFinder.rules()).all()).isEqualTo(entities);
    }

    @Test
    void findsNothingInALanguageItDoesNotRead() {
        AnalysedReport report = new TextAnalyser()
                .analyse(Report.of("r", "Anna Berg kam nach Linz.").withLanguage("de"));
        assertThat(NameFinder.rules().find(report)).isEmpty();
    }

    @Test
    void believesAReportThatSaysWhatANameIs() {
        Entities entities = of(
                "The gale threw the freighter Greta Holm against a wall. Divers searched the Greta Holm.",
                "Greta Holm, a 90-metre freighter, had come from Riga. Greta Holm will be towed.");
        assertThat(entity(entities, "Greta Holm").kind()).isEqualTo("product");
        assertThat(entity(entities, "Greta Holm").mentions()).hasSize(4);
    }

    @Test
    void takesAPossessiveStreetForOneNameAndAnOfficeForNone() {
        Entities entities = of("Families in Coopers' Row went home, Transport Minister Paul Hadlow said in Riga.");
        assertThat(entity(entities, "Coopers' Row").kind()).isEqualTo("place");
        assertThat(entities.all()).extracting(Finding.Entity::name).doesNotContain("Coopers", "Row", "Transport");
    }

    @Test
    void joinsGermanLettersWithTheirSpellingInTwo() {
        Entities entities = of("Torsten Gröber led the union.", "The union's Torsten Groeber spoke. Groeber left.");
        assertThat(entities.all().stream().filter(e -> e.kind().equals("person")))
                .singleElement()
                .satisfies(e -> assertThat(e.mentions()).hasSize(3));
    }

    @Test
    void namesNobodyWithWordsOfTheDictionary() {
        assertThat(of("Cookie Notice. The Cookie Notice said so. Minutes later, Cookie Notice was read.")
                        .all())
                .noneMatch(e -> e.kind().equals("person"));
    }
}
