package lastack.tui;

import lastack.tcp.Field;

/**
 * The TCP header in seven rows, hanging from the rule in row 0 of its canvas: ports, the two numbers, the flags, a sign
 * in the left gutter and the numbers' symbols in the right one.
 */
final class HeaderBox {
    private static final int LEFT = 3;
    private static final int PORTS_ROW = 1;
    private static final int SEQ_ROW = 2;
    private static final int ACK_ROW = 3;
    private static final int NAMES_ROW = 4;
    private static final int VALUES_ROW = 5;
    private static final int BOTTOM = 6;

    private HeaderBox() {}

    static void draw(Canvas canvas, HeaderView header, Labels labels) {
        HeaderCells cells = new HeaderCells(canvas, LEFT);
        cells.drawEdges(0, NAMES_ROW, BOTTOM);
        canvas.down(cells.edge(16), 0, PORTS_ROW);
        cells.sixteen(PORTS_ROW, 0, labels.text(Label.SOURCE_PORT) + "  " + header.sourcePort());
        cells.sixteen(PORTS_ROW, 16, labels.text(Label.DESTINATION_PORT) + "  " + header.destinationPort());
        number(cells, SEQ_ROW, header, Field.SEQ, labels.text(Label.SEQUENCE_NUMBER));
        number(cells, ACK_ROW, header, Field.ACK, labels.text(Label.ACKNOWLEDGMENT_NUMBER));
        cells.four(NAMES_ROW, 0, labels.text(Label.DATA_OFFSET));
        cells.four(VALUES_ROW, 0, "5");
        cells.four(NAMES_ROW, 4, labels.text(Label.RESERVED));
        cells.four(VALUES_ROW, 4, "0");
        cells.names(NAMES_ROW, 1, header);
        cells.digits(VALUES_ROW, header);
        cells.sixteen(NAMES_ROW, 16, labels.text(Label.WINDOW));
        cells.sixteen(VALUES_ROW, 16, header.window());
        header.drawSign(canvas, VALUES_ROW, 0, Field.FLAGS);
    }

    private static void number(HeaderCells cells, int row, HeaderView header, Field field, String label) {
        cells.number(row, header, field, label);
        header.drawSign(cells.canvas(), row, 0, field);
        header.drawSymbol(cells.canvas(), row, cells.edge(32) + 2, field);
    }
}
