package lastack.tui;

import lastack.text.CellText;

/**
 * The segment under its header, as one line.
 *
 * @param lead whether it will be or was sent
 * @param segment "FIN,ACK seq=4381 ack=9007 len=0"
 * @param note what it costs or that it does not count; left out where it has no room; may be empty
 */
record Sentence(String lead, String segment, String note) {
    void draw(Canvas canvas) {
        int next = canvas.text(0, 0, Text.of(Role.DIM, lead).with(Role.TEXT, "  " + segment));
        if (next + 3 + CellText.width(note) <= canvas.columns()) {
            canvas.text(0, next + 3, Role.DIM, note);
        }
    }
}
