package lastack.classroom;

import java.util.Optional;
import lastack.app.Model;
import lastack.game.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A teacher at the board.
 *
 * @param model the window's size and the preferences
 * @param lessons what can be played
 * @param room the room as it was heard of last
 * @param now the last moment that is known, in milliseconds since 1970: times are counted from it
 * @param named whether students' names are shown
 * @param byRule whether what went wrong is counted by rule, and not by what was believed
 * @param selected the student whose row is selected; null while there is none
 * @param scroll the first row shown of those that do not fit
 * @param pane what lies over the board
 * @param note what is to be said about the last key, or null
 */
public record Teaching(
        Model model,
        Lessons lessons,
        Room room,
        long now,
        boolean named,
        boolean byRule,
        @Nullable StudentId selected,
        int scroll,
        Pane pane,
        @Nullable Bilingual note)
        implements Visit {
    /** The board as a teacher comes to it. */
    public static Teaching at(Model model, Lessons lessons, Room room, long now) {
        return new Teaching(model, lessons, room, now, true, false, null, 0, new Pane.Bare(), null).choosing();
    }

    /** Who is where. */
    public Board board() {
        return Board.of(room, now);
    }

    /** The row that is selected. */
    public Optional<Board.Row> row() {
        return board().rows().stream().filter(this::isSelected).findFirst();
    }

    public boolean isSelected(Board.Row row) {
        return row.members().stream().anyMatch(one -> one.id().equals(selected));
    }

    /** Where nothing is selected, whoever needs the teacher most is. */
    private Teaching choosing() {
        if (row().isPresent()) {
            return this;
        }
        Board board = board();
        StudentId first = board.rows().stream()
                .filter(Board.Row::urgent)
                .findFirst()
                .or(() -> board.rows().stream().findFirst())
                .map(row -> row.slower().id())
                .orElse(null);
        return selecting(first);
    }

    Teaching with(Model other) {
        return new Teaching(other, lessons, room, now, named, byRule, selected, scroll, pane, note);
    }

    Teaching hearing(Room other, long moment) {
        return new Teaching(model, lessons, other, moment, named, byRule, selected, scroll, pane, note).choosing();
    }

    Teaching showing(Pane other) {
        return new Teaching(model, lessons, room, now, named, byRule, selected, scroll, other, null);
    }

    Teaching selecting(@Nullable StudentId student) {
        return new Teaching(model, lessons, room, now, named, byRule, student, scroll, pane, null);
    }

    Teaching scrolled(int first) {
        return new Teaching(model, lessons, room, now, named, byRule, selected, first, pane, note);
    }

    Teaching naming(boolean names) {
        return new Teaching(model, lessons, room, now, names, byRule, selected, scroll, pane, null);
    }

    Teaching counting(boolean rules) {
        return new Teaching(model, lessons, room, now, named, rules, selected, scroll, pane, null);
    }

    Teaching noting(@Nullable Bilingual sentence) {
        return new Teaching(model, lessons, room, now, named, byRule, selected, scroll, pane, sentence);
    }
}
