package lastack.tui;

import java.util.List;
import java.util.Set;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import org.jspecify.annotations.Nullable;

/**
 * The header of the segment being edited, as it is shown.
 *
 * @param focus where the next key goes: one of the numbers or the flags; null where nothing is edited
 * @param wrong the fields the last verdict named
 */
record HeaderView(
        String sourcePort,
        String destinationPort,
        NumberField seq,
        NumberField ack,
        Flags flags,
        String window,
        @Nullable Field focus,
        Set<Field> wrong) {

    /** The bits a player does not change: they belong to congestion control. */
    private static final Set<Flag> FIXED = Set.of(Flag.CWR, Flag.ECE);

    /** The bits that closing uses. */
    private static final Set<Flag> MARKED = Set.of(Flag.ACK, Flag.FIN);

    HeaderView {
        wrong = Set.copyOf(wrong);
    }

    /** The eight bits, from left to right. */
    static List<Flag> bits() {
        return List.of(Flag.values());
    }

    /** One letter for a bit, as on the keys that toggle it. */
    static String letter(Flag bit) {
        return bit.name().substring(0, 1);
    }

    /** What a bit is: {@code 1} or {@code 0}. */
    String digit(Flag bit) {
        return flags.has(bit) ? "1" : "0";
    }

    /** How a bit's letter looks. */
    Role letterRole(Flag bit) {
        if (!MARKED.contains(bit)) {
            return Role.GHOST;
        }
        return flags.has(bit) ? Role.MARK_ON : Role.MARK_OFF;
    }

    /** How a bit's digit looks. */
    Role digitRole(Flag bit) {
        if (!FIXED.contains(bit) && wrong.contains(Field.FLAGS)) {
            return Role.WRONG_FIELD;
        }
        return !FIXED.contains(bit) && focus == Field.FLAGS ? Role.FOCUS : letterRole(bit);
    }

    NumberField number(Field field) {
        return field == Field.SEQ ? seq : ack;
    }

    void drawNumber(Canvas canvas, int row, int column, Field field) {
        number(field).draw(canvas, row, column, focus == field, wrong.contains(field));
    }

    /** Draws the sign beside a field: a cross where it is wrong, else the pointer where it is edited. */
    void drawSign(Canvas canvas, int row, int column, Field field) {
        if (wrong.contains(field)) {
            canvas.glyph(row, column, Role.WRONG_STRONG, Glyph.FAIL);
        } else if (focus == field) {
            canvas.glyph(row, column, Role.ACCENT, Glyph.POINTER);
        }
    }

    /** Draws the symbol a number equals. */
    void drawSymbol(Canvas canvas, int row, int column, Field field) {
        Role role = wrong.contains(field) ? Role.WRONG : Role.DIM;
        canvas.text(row, column, role, number(field).symbol());
    }
}
