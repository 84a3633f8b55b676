package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeaderTest {
    private static final Labels CHINESE = Labels.in(Locale.CHINESE);
    private static final NumberField LONG = new NumberField("4294967295", "x+1");
    private static final NumberField EMPTY = new NumberField("", "");

    @Test
    void allItsSignsInChinese() {
        assertEquals("""
                   ┌───────────────────────────────┬───────────────────────────────┐      |
                   │         源端口  65535         │        目的端口  49152        │      |
                ▸  │                     序号 seq  [ 4294967295 ]                  │ x+1  |
                ✗  │                   确认号 ack  [            ]                  │      |
                   │ 偏移  │ 保留  │C│E│U│A│P│R│S│F│             窗口              │      |
                ✗  │   5   │   0   │0│0│1│0│0│0│1│0│             65535             │      |
                   └───────┴───────┴─┴─┴─┴─┴─┴─┴─┴─┴───────────────────────────────┘      |
                """, Picture.of(74, 7, canvas -> {
            canvas.across(0, 3, 67);
            HeaderBox.draw(canvas, view(LONG, EMPTY, Field.SEQ, Set.of(Field.ACK, Field.FLAGS)), CHINESE);
        }));
    }

    @Test
    void theWholeHeaderInChinese() {
        assertEquals(
                """
                   0                   1                   2                   3    |
                   0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1  |
                  ┌───────────────────────────────┬───────────────────────────────┐ |
                  │         源端口  65535         │        目的端口  49152        │ |
                  ├───────────────────────────────┴───────────────────────────────┤ |
                  │                     序号 seq    4294967295                x+1 │ |
                  ├───────────────────────────────────────────────────────────────┤ |
                  │                   确认号 ack  [            ]                  │ |
                  ├───────┬───────┬─┬─┬─┬─┬─┬─┬─┬─┬───────────────────────────────┤ |
                  │ 数据  │       │C│E│U│A│P│R│S│F│                               │ |
                  │ 偏移  │ 保留  │W│C│R│C│S│S│Y│I│          窗口  65535          │ |
                  │   5   │   0   │R│E│G│K│H│T│N│N│                               │ |
                ▸ │       │       │0│0│1│0│0│0│1│0│                               │ |
                  └───────┴───────┴─┴─┴─┴─┴─┴─┴─┴─┴───────────────────────────────┘ |
                """,
                Picture.of(
                        68, 14, canvas -> HeaderChart.draw(canvas, view(LONG, EMPTY, Field.FLAGS, Set.of()), CHINESE)));
    }

    @Test
    void inTwoRowsWithNothingCut() {
        assertEquals(
                """
                  seq   4294967295   x+1 ▸ ack [            ]             |
                ✗ C 0  E 0  U 1  A 0  P 0  R 0  S 1  F 0    SYN,URG       |
                """,
                Picture.of(
                        58, 2, canvas -> HeaderRows.draw(canvas, view(LONG, EMPTY, Field.ACK, Set.of(Field.FLAGS)))));
    }

    @Test
    void amberIsWhereTheNextKeyGoes() {
        assertEquals(Role.FOCUS, roleAt(2, 40, Field.SEQ, Set.of()));
        assertEquals(Role.MARK, roleAt(2, 40, Field.ACK, Set.of()));
        assertEquals(Role.FOCUS, roleAt(3, 40, Field.ACK, Set.of()));
        assertEquals(Role.FIELD, roleAt(3, 40, null, Set.of()));
        assertEquals(Role.WRONG_FIELD, roleAt(3, 40, Field.ACK, Set.of(Field.ACK)));
        assertEquals(Role.MARK, roleAt(2, 60, Field.SEQ, Set.of()));
        assertEquals(Role.MARK_LABEL, roleAt(2, 30, Field.SEQ, Set.of()));
    }

    @Test
    void ofTheFlagsTheSixThatCanBeChangedTakeTheFocus() {
        int[] columns = {20, 22, 24, 26, 28, 30, 32, 34};
        StringBuilder roles = new StringBuilder();
        for (int column : columns) {
            roles.append(roleAt(5, column, Field.FLAGS, Set.of())).append(' ');
        }
        assertEquals("GHOST GHOST FOCUS FOCUS FOCUS FOCUS FOCUS FOCUS ", roles.toString());
        assertEquals(Role.WRONG_FIELD, roleAt(5, 34, Field.FLAGS, Set.of(Field.FLAGS)));
        assertEquals(Role.FAINT, roleAt(5, 33, Field.FLAGS, Set.of(Field.FLAGS)));
        assertEquals(Role.MARK_OFF, roleAt(5, 26, Field.SEQ, Set.of()));
        assertEquals(Role.MARK_OFF, roleAt(4, 34, Field.SEQ, Set.of()));
        assertEquals(Role.GHOST, roleAt(5, 24, Field.SEQ, Set.of()));
    }

    private static Role roleAt(int row, int column, @Nullable Field focus, Set<Field> wrong) {
        return Picture.frame(
                        74,
                        7,
                        Glyphs.UNICODE,
                        canvas -> HeaderBox.draw(canvas, view(LONG, EMPTY, focus, wrong), CHINESE))
                .role(row, column);
    }

    private static HeaderView view(NumberField seq, NumberField ack, @Nullable Field focus, Set<Field> wrong) {
        return new HeaderView("65535", "49152", seq, ack, Flags.of(Flag.URG, Flag.SYN), "65535", focus, wrong);
    }
}
