package lastack.tui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lastack.classroom.Attendee;
import lastack.classroom.Board;
import lastack.classroom.Position;
import lastack.classroom.Presence;
import lastack.classroom.RoomSentences;
import lastack.classroom.Teaching;
import lastack.classroom.Trial;
import lastack.tcp.Rule;
import lastack.text.CellText;

/** Three rows about the selected student or pair: who and where, what was tried last, what would have been allowed. */
record BoardDetail(Teaching teaching, Board.Row row, Skin skin, RoomSentences say) {
    private static final int VALUE = 10;

    /** The word for how it goes with somebody: {@code room.} and this. */
    static String key(Board.Condition condition, Presence presence) {
        return switch (condition) {
            case STUCK -> "condition.stuck";
            case AT_WORK -> "condition.work";
            case IDLE -> "condition.idle";
            case DONE -> "condition.done";
            case AWAY -> "condition.away";
            case EXPECTED -> "condition.expected";
            case OUT ->
                switch (presence) {
                    case LET_GO -> "let-go";
                    case BANNED -> "banned";
                    default -> "kicked";
                };
        };
    }

    /** Of two who play together the one who has to be told about: whose last try was wrong, or who has moved longer ago. */
    static Attendee telling(Board.Row row) {
        return first(row, Trial::wrong)
                .or(() -> Optional.of(row.slower())
                        .filter(one ->
                                Optional.ofNullable(one.position().last()).isPresent()))
                .or(() -> first(row, trial -> true))
                .orElse(row.slower());
    }

    /** The first whose last try was so. */
    private static Optional<Attendee> first(Board.Row row, Predicate<Trial> was) {
        return row.members().stream()
                .filter(one ->
                        Optional.ofNullable(one.position().last()).filter(was).isPresent())
                .findFirst();
    }

    void draw(Canvas canvas) {
        String aside = aside();
        canvas.textEndingAt(0, canvas.columns() - 1, row.urgent() ? Role.STRONG : Role.DIM, aside);
        canvas.at(new Area(0, 0, 1, canvas.columns() - CellText.width(aside) - 2))
                .text(0, 0, Role.STRONG, who());
        Position position = telling(row).position();
        Trial last = position.last();
        if (position.level().isEmpty() || last == null) {
            canvas.text(1, 0, Role.DIM, where(position));
            return;
        }
        line(canvas, 1, "tried", last.tried(), verdict(canvas, position, last));
        if (last.wrong()) {
            Optional<Rule> rule = Optional.ofNullable(last.rule());
            String title = rule.map(one -> say.text(
                            "stuck-on",
                            Map.of("rule", one.id(), "title", skin.words().title(one))))
                    .orElse("");
            if (last.allowed().isEmpty()) {
                canvas.text(2, VALUE, Role.DIM, title);
            } else {
                line(canvas, 2, "allowed", last.allowed(), Text.of(Role.DIM, title));
            }
        }
    }

    private void line(Canvas canvas, int at, String label, String value, Text behind) {
        canvas.text(at, 0, Role.DIM, say.text(label));
        int next = canvas.text(at, VALUE, Role.TEXT, value);
        canvas.text(at, next + 3, behind);
    }

    private Text verdict(Canvas canvas, Position position, Trial last) {
        if (!last.wrong()) {
            return Text.of(Role.RIGHT, canvas.of(Glyph.PASS));
        }
        String times = position.misses() == 1
                ? say.text("tried.once")
                : say.text("tried.times", Map.of("count", position.misses()));
        return Text.of(Role.WRONG, canvas.of(Glyph.FAIL) + " ").with(Role.DIM, times);
    }

    private String who() {
        List<String> names = row.members().stream()
                .map(one -> say.name(teaching.room(), one.id(), teaching.named()))
                .toList();
        return names.size() == 1
                ? names.get(0)
                : say.text("pair", Map.of("number", row.number(), "first", names.get(1), "second", names.get(0)));
    }

    private String where(Position position) {
        Attendee one = telling(row);
        return switch (one.presence()) {
            case EXPECTED -> say.text("never");
            case HERE -> position.level().isEmpty() ? say.text("nowhere") : say.text("tried.none");
            default -> say.text("gone", Map.of("time", RoomSentences.clock(row.millis())));
        };
    }

    /** What is urgent about it, or else where and for how long. */
    private String aside() {
        String time = RoomSentences.clock(row.millis());
        if (row.calls()) {
            return say.text("condition.calls");
        }
        return switch (row.condition()) {
            case STUCK ->
                say.text("condition.stuck") + "  "
                        + row.stuckOn().map(rule -> rule.id() + "  ").orElse("") + time;
            case AT_WORK -> say.text("in-level", Map.of("level", say.number(row.level()), "time", time));
            case DONE -> say.text("condition.done");
            default -> say.text(key(row.condition(), row.members().get(0).presence()));
        };
    }
}
