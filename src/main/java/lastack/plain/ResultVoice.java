package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.classroom.Room;
import lastack.classroom.RoomSentences;
import lastack.classroom.RoundResult;
import lastack.classroom.SlipCount;
import lastack.classroom.StudentId;
import lastack.game.Course;
import org.jspecify.annotations.Nullable;

/** What a round came to, a fact a line, the news first. */
final class ResultVoice {
    /** The best that are named. */
    private static final int BEST = 5;

    private static final int MISTAKES = 3;

    private final Voice voice;
    private final RoomSentences say;
    private final Room room;
    private final RoundResult result;
    private final Course course;

    ResultVoice(Voice voice, Course course, Room room, RoundResult result) {
        this.voice = voice;
        this.course = course;
        this.say = new RoomSentences(voice.words(), course);
        this.room = room;
        this.result = result;
    }

    /**
     * All of it.
     *
     * @param me who hears it; null for a teacher
     * @param named whether the names of students may be said, where the house rules do not forbid it
     */
    List<String> tell(@Nullable StudentId me, boolean named) {
        boolean names = named && !room.rules().pseudonyms();
        List<String> lines = new ArrayList<>();
        lines.add(voice.inClass("result", "number", result.round().number(), "level", say.what(result.round())));
        Optional<RoundResult.Row> own = me == null ? Optional.empty() : result.of(me);
        own.ifPresent(row -> lines.add(own(row)));
        lines.add(voice.inClass(
                result.round().inPairs() ? "result.pairs" : "result.single",
                "done",
                result.finished(),
                "all",
                result.rows().size()));
        result.rows().stream()
                .filter(RoundResult.Row::finished)
                .limit(BEST)
                .forEach(row -> lines.add(voice.inClass(
                        "result.row",
                        "rank",
                        row.rank(),
                        "names",
                        voice.list(row.members().stream()
                                .map(member -> say.name(room, member, names))
                                .toList()),
                        "points",
                        voice.points(row.score()),
                        "time",
                        RoomSentences.clock(row.millis()))));
        if (me != null) {
            SlipCount.of(result, course, me::equals)
                    .ifPresent(count -> lines.add(voice.inClass("result.slips.own", "counts", say.slips(count))));
        }
        SlipCount.of(result, course, student -> true)
                .ifPresent(count -> lines.add(voice.inClass("result.slips", "counts", say.slips(count))));
        lines.addAll(mistakes(say.mistakes(result.misses(), false), voice));
        say.commonest(result.misses())
                .ifPresent(rule -> lines.add(voice.inClass(
                        "result.keep",
                        "says",
                        voice.words().says(rule),
                        "reference",
                        voice.words().reference(rule))));
        return lines;
    }

    private String own(RoundResult.Row row) {
        return row.finished()
                ? voice.inClass(
                        "result.own",
                        "rank",
                        row.rank(),
                        "points",
                        voice.points(row.score()),
                        "time",
                        RoomSentences.clock(row.millis()))
                : voice.inClass("result.own.open", "points", voice.points(row.score()));
    }

    /** What was got wrong most. */
    static List<String> mistakes(List<RoomSentences.Mistake> mistakes, Voice voice) {
        if (mistakes.isEmpty()) {
            return List.of(voice.inClass("mistakes.none"));
        }
        List<String> lines = new ArrayList<>(List.of(voice.inClass("mistakes")));
        mistakes.stream()
                .limit(MISTAKES)
                .forEach(one -> lines.add(voice.inClass(
                        "mistake", "text", one.text(), "tries", one.tries(), "students", one.students())));
        return lines;
    }
}
