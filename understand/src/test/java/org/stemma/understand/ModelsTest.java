package org.stemma.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.edition.EditionOptions;
import org.stemma.edition.Editor;
import org.stemma.edition.Understanding;
import org.stemma.entity.EntityKind;
import org.stemma.entity.NameMention;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Encoding;
import org.stemma.text.TextAnalyser;
import org.stemma.understand.tagger.ModelFile;
import org.stemma.understand.tagger.TaggerModel;

class ModelsTest {

    private static final String TEXT =
            "Marta Lindqvist, the mayor of Gothenburg, flew to Warsaw on Monday. Baltic Lines had asked "
                    + "the Swedish Transport Agency for help, and Lindqvist met Polish officials there.";

    @TempDir
    private Path folder;

    private static AnalysedReport report() {
        return new TextAnalyser().analyse(Report.of("r", TEXT).withLanguage("en"));
    }

    private static List<String> names(Understanding understanding, EntityKind kind) {
        return understanding.names().find(report()).stream()
                .filter(n -> n.kind() == kind)
                .map(NameMention::span)
                .map(s -> s.of(TEXT))
                .toList();
    }

    @Test
    void findsNamesByTheModel() {
        Understanding models = Models.understanding();
        assertThat(models.notes()).isEmpty();
        assertThat(names(models, EntityKind.PERSON)).containsExactly("Marta Lindqvist", "Lindqvist");
        assertThat(names(models, EntityKind.PLACE)).contains("Gothenburg", "Warsaw");
        assertThat(names(models, EntityKind.ORGANISATION)).contains("Swedish Transport Agency");
    }

    @Test
    void namesTheMethodInTheEdition() {
        Edition edition =
                new Editor(EditionOptions.defaults(), Models.understanding()).edit(List.of(report().report()));
        assertThat(edition.generator().options()).contains("names=nlp4j/1");
        assertThat(edition.entities()).extracting(Finding.Entity::name).contains("Marta Lindqvist");
    }

    @Test
    void goesOnByRulesAndSaysSoWhenTheModelIsMissing() {
        Edition edition = new Editor(
                        EditionOptions.defaults(), Understanding.without("it is not there", Encoding::none))
                .edit(List.of(report().report()));
        assertThat(edition.notes()).contains("Names were found by rules alone, without a model: it is not there.");
        assertThat(edition.entities()).isNotEmpty();
    }

    @Test
    void unpacksTheModelOnceAndAnewWhenItIsDamaged() throws IOException {
        URL inJar = inJar();
        Path cache = folder.resolve("cache/stemma");
        assertThat(Models.unpacked(inJar, cache)).isNotNull();
        Path file = only(cache);
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        assertThatThrownBy(() -> ModelFile.map(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
        assertThat(Models.unpacked(inJar, cache)).isNotNull();
        assertThat(Files.readAllBytes(only(cache))).isEqualTo(whole);
        Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(Models.unpacked(inJar, cache)).isNotNull();
    }

    @Test
    void takesTheCacheFolderFromTheEnvironmentOnlyWhenItIsAbsolute() {
        assertThat(Models.cacheFolder(folder.toString())).isEqualTo(folder.resolve("stemma"));
        assertThat(Models.cacheFolder("relative")).isEqualTo(Models.cacheFolder(null));
    }

    private static Path only(Path cache) throws IOException {
        try (var files = Files.list(cache)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private URL inJar() throws IOException {
        Path jar = folder.resolve("model.jar");
        URL model = TaggerModel.class.getResource("english.model");
        assertThat(model).as("the build puts the model beside the classes").isNotNull();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                var in = model.openStream()) {
            out.setLevel(0);
            out.putNextEntry(new JarEntry("english.model"));
            in.transferTo(out);
        }
        return URI.create("jar:" + jar.toUri() + "!/english.model").toURL();
    }
}
