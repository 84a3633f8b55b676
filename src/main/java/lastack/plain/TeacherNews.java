package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lastack.classroom.Attendee;
import lastack.classroom.Board;
import lastack.classroom.RoomSentences;
import lastack.classroom.StudentId;
import lastack.classroom.Teaching;

/** What a teacher should know of at once, between two moments: who calls, who is stuck, that a round is over. Nothing else interrupts. */
record TeacherNews(Teaching before, Teaching now, Voice voice) {
    List<String> tell() {
        RoomSentences say = new RoomSentences(voice.words(), now.lessons().course());
        List<String> lines = new ArrayList<>();
        Set<StudentId> called = calling(before);
        now.room().students().values().stream()
                .filter(Attendee::calls)
                .filter(one -> !called.contains(one.id()))
                .forEach(one -> lines.add(voice.inClass(
                        "calls", "number", one.id(), "name", say.name(now.room(), one.id(), now.named()))));
        Set<StudentId> stuck = stuck(before);
        now.board().rows().stream()
                .filter(row -> row.condition() == Board.Condition.STUCK)
                .map(Board.Row::slower)
                .filter(one -> !stuck.contains(one.id()))
                .forEach(one -> lines.add(voice.inClass(
                        "is-stuck",
                        "number",
                        one.id(),
                        "name",
                        say.name(now.room(), one.id(), now.named()),
                        "where",
                        one.stuckOn()
                                .map(rule -> rule.id())
                                .orElse(say.number(one.position().level())))));
        boolean ran = before.room().running(before.now()).isPresent();
        boolean runs = now.room().running(now.now()).isPresent();
        if (ran && !runs) {
            Optional<Integer> number = now.room()
                    .lastResult(now.now())
                    .map(result -> result.round().number());
            lines.add(voice.inClass("round-over", "number", number.orElse(0)));
        }
        return lines;
    }

    private static Set<StudentId> calling(Teaching teaching) {
        return teaching.room().students().values().stream()
                .filter(Attendee::calls)
                .map(Attendee::id)
                .collect(Collectors.toSet());
    }

    private static Set<StudentId> stuck(Teaching teaching) {
        return teaching.board().rows().stream()
                .filter(row -> row.condition() == Board.Condition.STUCK)
                .flatMap(row -> row.members().stream())
                .map(Attendee::id)
                .collect(Collectors.toSet());
    }
}
