package lastack.tui;

import lastack.text.CellText;

/** Some characters of one role, cleaned so that each of them can be drawn. */
record Span(Role role, String text) {
    Span {
        text = CellText.clean(text);
    }

    int width() {
        return CellText.width(text);
    }
}
