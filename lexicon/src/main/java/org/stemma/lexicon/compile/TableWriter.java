package org.stemma.lexicon.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.lexicon.Relation;
import org.stemma.lexicon.Table;

/** Lays WordNet out as the flat arrays of {@link Table}. */
final class TableWriter {

    private static final Comparator<WordNet.Sense> BY_USE = Comparator.comparing(
                    (WordNet.Sense s) -> s.synset().pos())
            .thenComparingInt(WordNet.Sense::number)
            .thenComparingInt(s -> s.synset().offset());

    private final WordNet source;
    private final List<WordNet.Synset> synsets;
    private final Map<WordNet.Key, Integer> numbers;
    private final Map<String, Integer> words = new HashMap<>();
    private final int[] memberStart;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private TableWriter(WordNet source) throws IOException {
        this.source = source;
        synsets = source.synsets();
        numbers = WordNet.numbers(synsets);
        memberStart = new int[synsets.size() + 1];
        for (int i = 0; i < synsets.size(); i++) {
            memberStart[i + 1] = memberStart[i] + synsets.get(i).words().size();
        }
    }

    /** The table's file. */
    static byte[] write(WordNet source, long stamp) throws IOException {
        TableWriter writer = new TableWriter(source);
        writer.out.writeInt(Table.MAGIC);
        writer.out.writeLong(stamp);
        List<WordNet.Irregular> irregular = source.irregular();
        writer.writeWords(irregular);
        writer.writeSenses();
        writer.writeSynsets();
        writer.writePointers();
        writer.writeIrregular(irregular);
        return writer.bytes.toByteArray();
    }

    private void writeWords(List<WordNet.Irregular> irregular) throws IOException {
        TreeSet<String> sorted = new TreeSet<>();
        synsets.forEach(synset -> sorted.addAll(synset.words()));
        irregular.forEach(form -> sorted.addAll(List.of(form.form(), form.lemma())));
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        List<Integer> starts = new ArrayList<>();
        int[] hash = new int[Integer.highestOneBit(sorted.size()) << 2];
        for (String word : sorted) {
            byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
            int at = Table.hash(utf8) & (hash.length - 1);
            while (hash[at] != 0) {
                at = (at + 1) & (hash.length - 1);
            }
            hash[at] = words.size() + 1;
            words.put(word, words.size());
            starts.add(letters.size());
            letters.writeBytes(utf8);
        }
        starts.add(letters.size());
        write(letters.toByteArray());
        write(starts);
        write(hash);
    }

    private void writeSenses() throws IOException {
        Map<String, List<WordNet.Sense>> byWord =
                source.senses().stream().collect(Collectors.groupingBy(WordNet.Sense::word));
        String[] ordered = new String[words.size()];
        words.forEach((word, number) -> ordered[number] = word);
        List<Integer> starts = new ArrayList<>();
        List<Integer> senses = new ArrayList<>();
        for (String word : ordered) {
            starts.add(senses.size());
            List<WordNet.Sense> own = new ArrayList<>(byWord.getOrDefault(word, List.of()));
            own.sort(BY_USE);
            for (WordNet.Sense sense : own) {
                int count = Math.min(sense.count(), Table.LARGEST_COUNT);
                senses.add(count << Table.SYNSET_BITS | number(sense.synset()));
            }
        }
        starts.add(senses.size());
        write(starts);
        write(senses);
    }

    private void writeSynsets() throws IOException {
        byte[] pos = new byte[synsets.size()];
        for (int i = 0; i < pos.length; i++) {
            pos[i] = (byte) synsets.get(i).key().pos().ordinal();
        }
        write(pos);
        write(memberStart);
        write(synsets.stream()
                .flatMap(synset -> synset.words().stream())
                .map(this::word)
                .toList());
    }

    private void writePointers() throws IOException {
        writePointers(
                synsets,
                synset -> synset.pointers().stream()
                        .filter(p -> p.sourceWord() == 0)
                        .map(p -> p.relation().ordinal() << Table.SYNSET_BITS | number(p.target()))
                        .toList());
        record Member(WordNet.Synset synset, int word) {}
        List<Member> members = new ArrayList<>();
        for (WordNet.Synset synset : synsets) {
            for (int i = 1; i <= synset.words().size(); i++) {
                members.add(new Member(synset, i));
            }
        }
        writePointers(
                members,
                member -> member.synset().pointers().stream()
                        .filter(p -> p.sourceWord() == member.word() && p.targetWord() > 0)
                        .map(p -> p.relation().ordinal() << Table.MEMBER_BITS
                                | (memberStart[number(p.target())] + p.targetWord() - 1))
                        .toList());
    }

    private <T> void writePointers(List<T> sources, Function<T, List<Integer>> pointersOf) throws IOException {
        List<Integer> starts = new ArrayList<>();
        List<Integer> pointers = new ArrayList<>();
        for (T s : sources) {
            starts.add(pointers.size());
            pointers.addAll(pointersOf.apply(s));
        }
        starts.add(pointers.size());
        write(starts);
        write(pointers);
    }

    private void writeIrregular(List<WordNet.Irregular> irregular) throws IOException {
        List<Integer> triples = new ArrayList<>();
        irregular.stream()
                .sorted(Comparator.comparingInt((WordNet.Irregular i) -> word(i.form())))
                .forEach(i -> triples.addAll(List.of(word(i.form()), i.pos().ordinal(), word(i.lemma()))));
        write(triples);
    }

    private int word(String word) {
        Integer number = words.get(word);
        if (number == null) {
            throw new IllegalStateException("no word " + word);
        }
        return number;
    }

    private int number(WordNet.Key key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalStateException("no synset " + key + ", for " + Relation.class.getSimpleName());
        }
        return number;
    }

    private void write(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    private void write(List<Integer> values) throws IOException {
        write(values.stream().mapToInt(Integer::intValue).toArray());
    }

    private void write(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }
}
