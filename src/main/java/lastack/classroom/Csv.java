package lastack.classroom;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them, each with the place where it stands. */
final class Csv {
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    /** A value, and where it begins: line and column from 1, the column in characters. */
    record Cell(String value, int line, int column) {}

    /** The values of one line, which may be several lines of the file. */
    record Row(List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** Something that is no such value. */
    record Fault(int line, int column, Sentence what) {}

    private Csv(String text) {
        this.text = text;
    }

    /** Reads {@code text}; a byte order mark at its start is no part of it. */
    static Csv read(String text) {
        Csv csv = new Csv(text.startsWith("\ufeff") ? text.substring(1) : text);
        while (csv.at < csv.text.length()) {
            csv.row();
        }
        return csv;
    }

    /** The lines that are not empty. */
    List<Row> rows() {
        return rows;
    }

    List<Fault> faults() {
        return faults;
    }

    private void row() {
        List<Cell> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(cell());
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        if (at < text.length()) {
            newLine();
        }
        boolean empty = cells.size() == 1 && cells.get(0).value().isBlank();
        if (!empty) {
            rows.add(new Row(cells));
        }
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private boolean atEndOfLine() {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private Cell cell() {
        int fromLine = line;
        int fromColumn = at - lineStart + 1;
        if (at < text.length() && text.charAt(at) == '"') {
            return new Cell(quoted(), fromLine, fromColumn);
        }
        int from = at;
        while (!atEndOfLine() && text.charAt(at) != ',') {
            if (text.charAt(at) == '"') {
                faults.add(new Fault(line, at - lineStart + 1, Sentence.CSV_QUOTE_INSIDE));
            }
            at++;
        }
        return new Cell(text.substring(from, at), fromLine, fromColumn);
    }

    private String quoted() {
        int openLine = line;
        int openColumn = at - lineStart + 1;
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char one = text.charAt(at);
            if (one == '\n') {
                value.append(' ');
                newLine();
            } else if (one != '"') {
                value.append(one);
                at++;
            } else if (text.startsWith("\"\"", at)) {
                value.append('"');
                at += 2;
            } else {
                at++;
                behindQuote();
                return value.toString();
            }
        }
        faults.add(new Fault(openLine, openColumn, Sentence.CSV_QUOTE_OPEN));
        return value.toString();
    }

    private void behindQuote() {
        if (!atEndOfLine() && text.charAt(at) != ',') {
            faults.add(new Fault(line, at - lineStart + 1, Sentence.CSV_BEHIND_QUOTE));
        }
        while (!atEndOfLine() && text.charAt(at) != ',') {
            at++;
        }
    }
}
