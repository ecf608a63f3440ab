package org.stemma.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Dropped;
import org.stemma.model.Report;

/** Reports of invented events, and their inputs. */
final class News {

    static final String FERRY =
            "The ferry Marisol ran aground off Tallow Point on Tuesday night with 214 passengers aboard."
                    + " Harbour master Edda Lindqvist said that the pilot had left the marked channel in thick fog."
                    + " Tugs from Corran reached the ship at dawn and took off the passengers in small groups."
                    + " No one was hurt, but eleven cars on the lower deck were flooded.";

    static final String FERRY_TOLD_ANEW =
            "Passengers of the stranded ferry Marisol spoke of hours of waiting in the dark off"
                    + " Tallow Point. The 214 travellers were brought to Corran by tug. Edda Lindqvist, who runs the harbour,"
                    + " promised an inquiry into why the pilot left the channel.";

    static final String MINE =
            "Rescuers at the Ostrel coal mine brought up the last of nineteen trapped miners on Sunday."
                    + " The shaft had collapsed on Friday after a pump failed. Mine inspector Jaro Belic said that water had"
                    + " weakened the northern gallery for weeks.";

    private News() {}

    static Report report(
            String id,
            @Nullable String address,
            @Nullable String outlet,
            @Nullable String title,
            String date,
            String text) {
        return Report.of(id, text)
                .changed()
                .source(id + ".txt")
                .address(address)
                .outlet(outlet)
                .title(title)
                .publishedAt(date)
                .language("en")
                .build();
    }

    static Report ferry() {
        return report("a1", "https://post.example/ferry", "Corran Post", "Ferry aground", "2024-03-06", FERRY);
    }

    static Report ferryCopy() {
        return report(
                "a2",
                "https://mail.example/ferry",
                "Isle Mail",
                "Ferry runs aground",
                "2024-03-07",
                FERRY + " It was the second such accident.");
    }

    static Report ferryAnew() {
        return report("a3", "https://echo.example/1", "Echo", "Hours in the dark", "2024-03-07", FERRY_TOLD_ANEW);
    }

    static Report mine() {
        return report("b1", "https://post.example/mine", "Corran Post", "Nineteen miners saved", "2024-05-20", MINE);
    }

    static List<Report> all() {
        return List.of(ferry(), ferryCopy(), ferryAnew(), mine());
    }

    static List<Input> inputs(List<Report> reports) {
        List<Input> inputs = new ArrayList<>();
        reports.forEach(r -> inputs.add(new Input.Kept(r)));
        return inputs;
    }

    static Input rejected(String source) {
        return new Input.Rejected(new Dropped(source, "no text"));
    }
}
