package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lastack.app.Screen;
import lastack.classroom.Attending;
import lastack.classroom.RoomSentences;
import lastack.classroom.Running;

/** What has happened in the room between two moments, to a student who waits for a line. */
record StudentNews(Attending before, Attending now, Voice voice) {
    /** Left of a round, in milliseconds, when it is worth saying. */
    private static final List<Long> MARKS = List.of(60_000L, 30_000L, 10_000L);

    List<String> tell() {
        List<String> lines = new ArrayList<>();
        if (now.room().saidAt() > before.room().saidAt() && now.room().said() != null) {
            lines.add(voice.inClass("teacher", "text", now.room().said().text()));
        }
        round(lines);
        if (before.model().screen() instanceof Screen.Pairing old
                && now.model().screen() instanceof Screen.Pairing next) {
            lines.addAll(new PairVoice(voice, next).since(old));
        }
        if (now.watched() != before.watched()) {
            lines.add(voice.inClass(now.watched() ? "watched" : "watched.no-more"));
        }
        if (before.calls() && !now.calls()) {
            lines.add(voice.inClass("answered"));
        }
        if (!now.room().closedWorlds().equals(before.room().closedWorlds())) {
            lines.add(closed(now.room().closedWorlds(), voice));
        }
        return lines;
    }

    /** Which worlds are closed, by their numbers. */
    static String closed(Set<Integer> worlds, Voice voice) {
        return worlds.isEmpty()
                ? voice.inClass("worlds.open")
                : voice.inClass(
                        "worlds.closed",
                        "worlds",
                        voice.list(worlds.stream().sorted().map(String::valueOf).toList()));
    }

    private void round(List<String> lines) {
        Optional<Running> old = before.round();
        Optional<Running> next = now.round();
        int oldNumber = old.map(round -> round.round().number()).orElse(0);
        int nextNumber = next.map(round -> round.round().number()).orElse(0);
        if (oldNumber != nextNumber) {
            if (oldNumber != 0) {
                lines.add(voice.inClass("round-over", "number", oldNumber));
            }
            next.ifPresent(round -> lines.add(begun(round)));
        } else if (next.isPresent()) {
            if (now.frozen() != before.frozen()) {
                lines.add(voice.inClass(now.frozen() ? "paused" : "resumed"));
            }
            left(lines);
        }
    }

    private String begun(Running round) {
        RoomSentences say = new RoomSentences(voice.words(), now.lessons().course());
        return voice.inClass(
                "round-begins",
                "number",
                round.round().number(),
                "level",
                say.what(round.round()),
                "time",
                RoomSentences.clock(now.left().orElse(round.round().seconds() * 1000L)));
    }

    private void left(List<String> lines) {
        if (before.left().isEmpty() || now.left().isEmpty()) {
            return;
        }
        long old = before.left().get();
        long left = now.left().get();
        if (left > old) {
            lines.add(voice.inClass("longer", "time", RoomSentences.clock(left)));
        }
        MARKS.stream()
                .filter(mark -> old > mark && left <= mark)
                .findFirst()
                .ifPresent(mark -> lines.add(voice.inClass("left", "time", RoomSentences.clock(mark))));
    }
}
