package lastack.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Cell;
import lastack.game.Figure;
import lastack.game.Role;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/**
 * A figure being written into a place of a recording. Numbers are typed as in the header editor, flags turned by their letters, ends and
 * states stepped through.
 *
 * @param cell the place
 * @param editor holds what is typed and which flags are set
 * @param choice which end or state is chosen, in the order of their kinds; -1 for none yet
 */
public record FigureDraft(Cell cell, Editor editor, int choice) {
    /** Nothing written yet. */
    static FigureDraft empty(Cell cell) {
        return new FigureDraft(cell, Editor.empty(true).focused(focus(cell)), -1);
    }

    /** What stands there, to be changed. */
    static FigureDraft holding(Cell cell, Figure figure) {
        Editor empty = Editor.empty(true);
        if (figure instanceof Figure.Bits bits) {
            return new FigureDraft(
                    cell, new Editor(bits.flags(), "", "", "0", true, Focus.FLAGS, Editor.Digits.REPLACE), -1);
        } else if (figure instanceof Figure.Sender || figure instanceof Figure.Standing) {
            return new FigureDraft(cell, empty, choices(cell).indexOf(figure));
        }
        boolean length = cell == Cell.LENGTH;
        return new FigureDraft(
                cell,
                new Editor(
                        Flags.NONE,
                        length ? "" : figure.toString(),
                        "",
                        length ? figure.toString() : "0",
                        true,
                        focus(cell),
                        Editor.Digits.REPLACE),
                -1);
    }

    private static Focus focus(Cell cell) {
        return switch (cell) {
            case FLAGS -> Focus.FLAGS;
            case LENGTH -> Focus.LENGTH;
            default -> Focus.SEQ;
        };
    }

    /** What is written so far; may be empty. */
    public String text() {
        return switch (cell) {
            case SEQ, ACK -> editor.seq();
            case LENGTH -> editor.length();
            case FLAGS ->
                editor.flags().equals(Flags.NONE) ? "" : editor.flags().toString();
            case FROM, CLIENT, SERVER ->
                choice < 0 ? "" : choices(cell).get(choice).toString();
        };
    }

    /** The figure it comes to; none if it is none yet. */
    public Optional<Figure> figure(Map<String, SeqNum> symbols) {
        return switch (cell) {
            case SEQ, ACK ->
                Optional.ofNullable(editor.value(Focus.SEQ, symbols)).map(Figure.Number::new);
            case LENGTH -> Figure.read(cell, editor.length());
            case FLAGS -> Optional.of(new Figure.Bits(editor.flags()));
            case FROM, CLIENT, SERVER ->
                choice < 0 ? Optional.empty() : Optional.of(choices(cell).get(choice));
        };
    }

    private static List<Figure> choices(Cell cell) {
        return cell == Cell.FROM
                ? List.of(new Figure.Sender(Role.CLIENT), new Figure.Sender(Role.SERVER))
                : List.of(State.values()).stream()
                        .<Figure>map(Figure.Standing::new)
                        .toList();
    }

    /** The same, to be written anew: what stands there was not right. */
    FigureDraft anew() {
        return with(editor.focused(focus(cell)));
    }

    private boolean typed() {
        return cell == Cell.SEQ || cell == Cell.ACK || cell == Cell.LENGTH;
    }

    FigureDraft typed(char character, Map<String, SeqNum> symbols) {
        return typed() ? with(editor.typed(character, symbols)) : this;
    }

    FigureDraft erased() {
        return typed() ? with(editor.erased()) : cell == Cell.FLAGS ? holding(cell, new Figure.Bits(Flags.NONE)) : this;
    }

    FigureDraft toggled(Flag flag) {
        return cell == Cell.FLAGS ? with(editor.toggled(flag)) : this;
    }

    /** One more or one less; the next or the last of what can be chosen. */
    FigureDraft stepped(int by, Map<String, SeqNum> symbols) {
        if (typed() || cell == Cell.FLAGS) {
            return with(editor.stepped(by, symbols));
        }
        int from = choice < 0 && by < 0 ? 0 : choice;
        return new FigureDraft(
                cell, editor, Math.floorMod(from + by, choices(cell).size()));
    }

    private FigureDraft with(Editor next) {
        return new FigureDraft(cell, next, choice);
    }
}
