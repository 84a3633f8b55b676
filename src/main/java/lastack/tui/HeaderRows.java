package lastack.tui;

import lastack.tcp.Field;
import lastack.tcp.Flag;

/** The same header in two rows for a small terminal: the numbers, then the flags. */
final class HeaderRows {
    private static final int SEQ = 0;
    private static final int ACK = 25;
    private static final int FLAGS = 2;

    /** Letter, space, digit, two spaces. */
    private static final int FLAG_WIDTH = 5;

    private HeaderRows() {}

    static void draw(Canvas canvas, HeaderView header) {
        number(canvas, SEQ, header, Field.SEQ, "seq");
        number(canvas, ACK, header, Field.ACK, "ack");
        header.drawSign(canvas, 1, 0, Field.FLAGS);
        int column = FLAGS;
        for (Flag bit : HeaderView.bits()) {
            canvas.text(1, column, header.letterRole(bit), HeaderView.letter(bit));
            canvas.text(1, column + 2, header.digitRole(bit), header.digit(bit));
            column += FLAG_WIDTH;
        }
        canvas.text(1, column + 2, Role.TEXT, header.flags().toString());
    }

    private static void number(Canvas canvas, int column, HeaderView header, Field field, String name) {
        header.drawSign(canvas, 0, column, field);
        canvas.text(0, column + 2, Role.DIM, name);
        header.drawNumber(canvas, 0, column + 6, field);
        header.drawSymbol(canvas, 0, column + 7 + NumberField.WIDTH, field);
    }
}
