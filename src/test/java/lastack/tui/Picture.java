package lastack.tui;

import java.util.function.Consumer;

/** A small drawing in a test, as the text one sees: a bar ends each row, so that its last spaces show. */
final class Picture {
    private Picture() {}

    static String of(int columns, int rows, Consumer<Canvas> drawing) {
        return of(frame(columns, rows, Glyphs.UNICODE, drawing));
    }

    static String inAscii(int columns, int rows, Consumer<Canvas> drawing) {
        return of(frame(columns, rows, Glyphs.ASCII, drawing));
    }

    static Frame frame(int columns, int rows, Glyphs glyphs, Consumer<Canvas> drawing) {
        Frame frame = new Frame(columns, rows);
        drawing.accept(new Canvas(frame, glyphs));
        return frame;
    }

    private static String of(Frame frame) {
        return FrameText.plain(frame).replace("\n", "|\n");
    }
}
