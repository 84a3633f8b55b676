package lastack.tui;

import lastack.tcp.Field;

/**
 * The TCP header as RFC 9293 draws it: with the bit ruler, every separator, the flags' names from top to bottom, and the
 * numbers' symbols inside the box.
 */
final class HeaderChart {
    private static final int LEFT = 2;
    private static final int TOP = 2;
    private static final int PORTS_ROW = 3;
    private static final int SEQ_ROW = 5;
    private static final int ACK_ROW = 7;
    private static final int NAMES_ROW = 9;
    private static final int BITS_ROW = 12;
    private static final int BOTTOM = 13;

    private HeaderChart() {}

    static void draw(Canvas canvas, HeaderView header, Labels labels) {
        HeaderCells cells = new HeaderCells(canvas, LEFT);
        drawRuler(cells);
        cells.drawEdges(TOP, NAMES_ROW - 1, BOTTOM);
        for (int row = TOP; row < NAMES_ROW; row += 2) {
            canvas.across(row, cells.edge(0), cells.edge(32));
        }
        canvas.down(cells.edge(16), TOP, PORTS_ROW + 1);
        cells.sixteen(PORTS_ROW, 0, labels.text(Label.FULL_SOURCE_PORT) + "  " + header.sourcePort());
        cells.sixteen(PORTS_ROW, 16, labels.text(Label.FULL_DESTINATION_PORT) + "  " + header.destinationPort());
        number(cells, SEQ_ROW, header, Field.SEQ, labels.text(Label.FULL_SEQUENCE_NUMBER));
        number(cells, ACK_ROW, header, Field.ACK, labels.text(Label.FULL_ACKNOWLEDGMENT_NUMBER));
        cells.four(NAMES_ROW, 0, labels.text(Label.FULL_DATA));
        cells.four(NAMES_ROW + 1, 0, labels.text(Label.FULL_OFFSET));
        cells.four(NAMES_ROW + 2, 0, "5");
        cells.four(NAMES_ROW + 1, 4, labels.text(Label.FULL_RESERVED));
        cells.four(NAMES_ROW + 2, 4, "0");
        cells.names(NAMES_ROW, 3, header);
        cells.digits(BITS_ROW, header);
        cells.sixteen(NAMES_ROW + 1, 16, labels.text(Label.FULL_WINDOW) + "  " + header.window());
        header.drawSign(canvas, BITS_ROW, 0, Field.FLAGS);
    }

    private static void drawRuler(HeaderCells cells) {
        for (int bit = 0; bit < 32; bit++) {
            int column = cells.edge(bit) + 1;
            if (bit % 10 == 0) {
                cells.canvas().text(0, column, Role.GHOST, String.valueOf(bit / 10));
            }
            cells.canvas().text(1, column, Role.GHOST, String.valueOf(bit % 10));
        }
    }

    private static void number(HeaderCells cells, int row, HeaderView header, Field field, String label) {
        cells.number(row, header, field, label);
        header.drawSign(cells.canvas(), row, 0, field);
        String symbol = header.number(field).symbol();
        cells.canvas().textEndingAt(row, cells.edge(32) - 2, Role.MARK_LABEL, symbol);
    }
}
