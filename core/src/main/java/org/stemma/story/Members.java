package org.stemma.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which report, known by id and by number, is in which story. */
final class Members {

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<@Nullable String> storyOf = new ArrayList<>();
    private final Map<String, List<Integer>> members = new HashMap<>();
    private final Map<String, Integer> groupedAt = new HashMap<>();

    /** Enters a report under the next number, in no story yet. */
    void enter(String report) {
        numbers.put(report, ids.size());
        ids.add(report);
        storyOf.add(null);
    }

    int size() {
        return ids.size();
    }

    List<String> ids() {
        return ids;
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    String id(int number) {
        return ids.get(number);
    }

    /** The number of a report; null when it is not known. */
    @Nullable
    Integer number(String report) {
        return numbers.get(report);
    }

    /** The story of a report; null while it is in none. */
    @Nullable
    String storyOf(int number) {
        return storyOf.get(number);
    }

    boolean has(String story) {
        return members.containsKey(story);
    }

    /** The reports of a story, ascending; empty when there is none of that id. */
    List<Integer> of(@Nullable String story) {
        List<Integer> in = story == null ? null : members.get(story);
        return in == null ? List.of() : in;
    }

    /** How many reports a story had when it was last grouped anew as a whole; 0 if never. */
    int groupedAt(@Nullable String story) {
        return story == null ? 0 : groupedAt.getOrDefault(story, 0);
    }

    /** Says that a story was grouped anew as a whole. */
    void grouped(String story, int reports) {
        groupedAt.put(story, reports);
    }

    /** Moves a report to a story. */
    void put(int report, String story) {
        String before = storyOf.get(report);
        if (before != null) {
            List<Integer> left = members.get(before);
            if (left != null && left.remove(Integer.valueOf(report)) && left.isEmpty()) {
                members.remove(before);
                groupedAt.remove(before);
            }
        }
        storyOf.set(report, story);
        List<Integer> in = members.computeIfAbsent(story, s -> new ArrayList<>());
        int place = Collections.binarySearch(in, report);
        in.add(place < 0 ? -place - 1 : place, report);
    }
}
