package org.stemma.understand.compile;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.understand.tagger.Hash;
import org.stemma.understand.tagger.ModelFile;
import org.stemma.understand.tagger.Section;
import org.tukaani.xz.XZInputStream;

/** Converts the tagger's original models into one file; {@link ProvideModel} says when. */
public final class CompileModel {

    /** Changes when another conversion is made of the same models. */
    static final String VERSION = "nlp4j-english-1.1.3-" + Integer.toHexString(ModelFile.MAGIC) + "-3";

    private static final String FOLDER = "edu/emory/mathcs/nlp/";

    /**
     * A word vector that moves no two labels apart by this much is left out: a quarter of a million of them. On the English
     * part of MEANTIME the F1 of names with their kinds is .741 with all, .740 at .6, .737 at .9 and .700 with none.
     */
    private static final double LEAST_SPREAD = 0.7;

    /** Parts of speech whose words have another lemma than themselves. */
    private static final List<String> INFLECTED = List.of(
            "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR",
            "RBS", "CD", "TO", "PRP", "DT", "IN");

    private final FileBuilder out = new FileBuilder();
    private final List<List<String>> strings = new ArrayList<>();

    private CompileModel() {}

    /** @param arguments the file to write; its folder has to be there */
    public static void main(String[] arguments) throws IOException {
        new CompileModel().convert(Path.of(arguments[0]));
    }

    private void convert(Path file) throws IOException {
        tagger(
                "models/en-pos.xz",
                Section.POS_CHECKS,
                Section.POS_ROWS,
                Section.POS_STARTS,
                Section.POS_LABELS,
                Section.POS_WEIGHTS);
        float[] dense = tagger(
                "models/en-ner.xz",
                Section.NER_CHECKS,
                Section.NER_ROWS,
                Section.NER_STARTS,
                Section.NER_LABELS,
                Section.NER_WEIGHTS);
        out.put(Section.NER_DENSE, dense);
        Set<String> words = classes();
        lemmas(words);
        clusters();
        gazetteer();
        vectors(dense, strings.get(1).size());
        StringBuilder all = new StringBuilder();
        for (List<String> block : strings) {
            all.append(all.isEmpty() ? "" : "\u0000").append(String.join("\n", block));
        }
        out.put(Section.STRINGS, all.toString().getBytes(StandardCharsets.UTF_8));
        out.write(file);
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // the caller names the type; the archive is the build's own
    private static <T> T load(String name) throws IOException {
        InputStream raw = CompileModel.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (raw == null) {
            throw new IOException("no " + FOLDER + name + " on the class path");
        }
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(new BufferedInputStream(raw)), 1 << 16))) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("cannot read " + name, e);
        }
    }

    /** One tagger's features and sparse weights; answers its dense weights, one line of labels for each part. */
    private float[] tagger(String name, Section checks, Section rows, Section starts, Section labels, Section weights)
            throws IOException {
        OnlineComponent<?, ?> model = load(name);
        List<String> names = model.getOptimizer().getLabelMap().getLabelList();
        strings.add(List.copyOf(names));
        MajorVector sparse = model.getOptimizer().getWeightVector().getSparseWeightVector();
        int count = sparse.getFeatureSize();
        int width = names.size();
        List<? extends Map<String, Integer>> maps = Features.maps(model.getFeatureTemplate());
        FileBuilder.Table table =
                new FileBuilder.Table(maps.stream().mapToInt(Map::size).sum());
        for (int type = 0; type < maps.size(); type++) {
            int t = type;
            maps.get(type).forEach((feature, index) -> table.put(Hash.key(t, Hash.of(feature)), index));
        }
        int[] begin = new int[count + 1];
        byte[] label = new byte[count * 16];
        float[] weight = new float[count * 16];
        int n = 0;
        for (int f = 0; f < count; f++) {
            begin[f] = n;
            for (int y = 0; y < width; y++) {
                float w = sparse.get(f * width + y);
                if (w != 0) {
                    if (n == label.length) {
                        label = java.util.Arrays.copyOf(label, n + n / 2);
                        weight = java.util.Arrays.copyOf(weight, n + n / 2);
                    }
                    label[n] = (byte) y;
                    weight[n++] = w;
                }
            }
        }
        begin[count] = n;
        short[] halves = new short[n];
        for (int i = 0; i < n; i++) {
            halves[i] = Float.floatToFloat16(weight[i]);
        }
        out.put(checks, rows, table);
        out.put(starts, begin);
        out.put(labels, java.util.Arrays.copyOf(label, n));
        out.put(weights, halves);
        MajorVector dense = model.getOptimizer().getWeightVector().getDenseWeightVector();
        float[] parts = new float[dense.getFeatureSize() * width];
        for (int d = 0; d < dense.getFeatureSize(); d++) {
            for (int y = 0; y < width; y++) {
                parts[d * width + y] = dense.get(y, d);
            }
        }
        return parts;
    }

    private Set<String> classes() throws IOException {
        Map<String, List<String>> classes = load("lexica/en-ambiguity-classes-simplified-lowercase.xz");
        LinkedHashMap<String, Integer> numbers = new LinkedHashMap<>();
        FileBuilder.Table table = new FileBuilder.Table(classes.size());
        new TreeMap<>(classes).forEach((word, tags) -> {
            int number = numbers.computeIfAbsent(String.join(" ", tags), k -> numbers.size());
            table.put(Hash.key(0, Hash.of(word)), number);
        });
        strings.add(List.copyOf(numbers.keySet()));
        out.putShort(Section.CLASS_CHECKS, Section.CLASS_NUMBERS, table);
        return new TreeSet<>(classes.keySet());
    }

    private void lemmas(Set<String> words) {
        EnglishMorphAnalyzer analyser = new EnglishMorphAnalyzer();
        Map<Long, String> changed = new HashMap<>();
        for (String word : words) {
            for (int pos = 0; pos < INFLECTED.size(); pos++) {
                String lemma = analyser.lemmatize(word, INFLECTED.get(pos));
                if (!lemma.equals(word)) {
                    changed.put(Hash.key(1, Hash.of(word + ' ' + INFLECTED.get(pos))), lemma);
                }
            }
        }
        List<String> lemmas = List.copyOf(new TreeSet<>(changed.values()));
        Map<String, Integer> numbers = new HashMap<>();
        long[] hashes = new long[lemmas.size()];
        byte[] lengths = new byte[lemmas.size()];
        for (int i = 0; i < hashes.length; i++) {
            numbers.put(lemmas.get(i), i);
            hashes[i] = Hash.of(lemmas.get(i));
            lengths[i] = (byte) Math.min(255, lemmas.get(i).length());
        }
        FileBuilder.Table table = new FileBuilder.Table(changed.size());
        new TreeMap<>(changed).forEach((key, lemma) -> table.put(key, numbers.getOrDefault(lemma, 0)));
        out.put(Section.LEMMA_CHECKS, Section.LEMMA_NUMBERS, table);
        out.put(Section.LEMMA_HASHES, hashes);
        out.put(Section.LEMMA_LENGTHS, lengths);
    }

    private void clusters() throws IOException {
        Map<String, Set<String>> clusters = load("lexica/en-brown-clusters-simplified-lowercase.xz");
        FileBuilder.Table table = new FileBuilder.Table(clusters.size());
        new TreeMap<>(clusters).forEach((word, paths) -> {
            String longest = paths.stream()
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElse("");
            table.put(Hash.key(0, Hash.of(word)), Integer.parseInt('1' + longest, 2));
        });
        out.put(Section.CLUSTER_CHECKS, Section.CLUSTERS, table);
    }

    private void gazetteer() throws IOException {
        PrefixTree<String, Set<String>> tree = load("lexica/en-named-entity-gazetteers-simplified.xz");
        LinkedHashMap<String, Integer> numbers = new LinkedHashMap<>();
        List<Long> keys = new ArrayList<>();
        List<Integer> sets = new ArrayList<>();
        int deepest = walk(tree.getRoot(), "", 0, keys, sets, numbers);
        FileBuilder.Table table = new FileBuilder.Table(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            table.put(keys.get(i), sets.get(i));
        }
        strings.add(List.copyOf(numbers.keySet()));
        strings.add(List.of(String.valueOf(deepest)));
        out.putShort(Section.GAZETTEER_CHECKS, Section.GAZETTEER_NUMBERS, table);
    }

    private static int walk(
            PrefixNode<String, Set<String>> node,
            String phrase,
            int depth,
            List<Long> keys,
            List<Integer> sets,
            Map<String, Integer> numbers) {
        if (node.hasValue()) {
            keys.add(Hash.key(0, Hash.of(phrase)));
            sets.add(numbers.computeIfAbsent(
                    String.join(" ", new TreeSet<>((Collection<String>) node.getValue())), k -> numbers.size()));
        }
        int deepest = depth;
        for (Map.Entry<String, PrefixNode<String, Set<String>>> child : new TreeMap<>(node).entrySet()) {
            String longer = phrase.isEmpty() ? child.getKey() : phrase + ' ' + child.getKey();
            deepest = Math.max(deepest, walk(child.getValue(), longer, depth + 1, keys, sets, numbers));
        }
        return deepest;
    }

    private void vectors(float[] dense, int width) throws IOException {
        Map<String, float[]> vectors = load("lexica/en-word-embeddings-undigitalized.xz");
        int parts = dense.length / width;
        List<String> kept = new ArrayList<>();
        vectors.forEach((word, vector) -> {
            if (spread(vector, dense, width) >= LEAST_SPREAD) {
                kept.add(word);
            }
        });
        kept.sort(null);
        FileBuilder.Table table = new FileBuilder.Table(kept.size());
        float[] scales = new float[kept.size()];
        byte[] bytes = new byte[kept.size() * parts];
        for (int i = 0; i < kept.size(); i++) {
            float[] vector = vectors.getOrDefault(kept.get(i), new float[parts]);
            table.put(Hash.key(0, Hash.of(kept.get(i))), i);
            float largest = 0;
            for (float v : vector) {
                largest = Math.max(largest, Math.abs(v));
            }
            scales[i] = largest / 127;
            for (int d = 0; d < parts; d++) {
                bytes[i * parts + d] = (byte) Math.round(largest == 0 ? 0 : vector[d] / scales[i]);
            }
        }
        System.err.println("word vectors kept: " + kept.size() + " of " + vectors.size());
        out.put(Section.VECTOR_CHECKS, Section.VECTOR_NUMBERS, table);
        out.put(Section.VECTOR_SCALES, scales);
        out.put(Section.VECTORS, bytes);
    }

    private static double spread(float[] vector, float[] dense, int width) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int y = 0; y < width; y++) {
            double score = 0;
            for (int d = 0; d < vector.length; d++) {
                score += vector[d] * dense[d * width + y];
            }
            most = Math.max(most, score);
            least = Math.min(least, score);
        }
        return most - least;
    }

    /** Reaches into the feature template, whose map is not public. */
    private static final class Features {
        private Features() {}

        @SuppressWarnings("unchecked") // the field's declared type
        static List<? extends Map<String, Integer>> maps(Object template) {
            try {
                var field = edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate.class.getDeclaredField(
                        "feature_map");
                field.setAccessible(true);
                var map = (edu.emory.mathcs.nlp.learning.util.FeatureMap) field.get(template);
                return (List<? extends Map<String, Integer>>) (List<?>) map.getIndexMaps();
            } catch (ReflectiveOperationException e) {
                throw new UncheckedIOException("another version of NLP4J", new IOException(e));
            }
        }
    }
}
