package lastack.tui;

import java.util.ArrayList;
import java.util.List;

/** A line of text whose parts may differ in role. */
record Text(List<Span> spans) {
    Text {
        spans = List.copyOf(spans);
    }

    static Text of(Role role, String text) {
        return new Text(List.of(new Span(role, text)));
    }

    /** This line with some more at its end. */
    Text with(Role role, String text) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(new Span(role, text));
        return new Text(longer);
    }

    /** In cells. */
    int width() {
        return spans.stream().mapToInt(Span::width).sum();
    }
}
