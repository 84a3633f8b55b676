package lastack.tui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lastack.app.Bench;
import lastack.app.LabField;
import lastack.app.Occasion;
import lastack.lab.Start;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.text.LabSentences;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** What is being built on the lab's table: a segment that arrives, one to be sent, or a choice of what else can happen. */
final class LabSegment {
    private static final int NUMBERS = 7;

    /** From one flag to the next. */
    private static final int FLAG_WIDTH = 3;

    private static final int COMPACT_FLAGS = 15;
    private static final int COMPACT_FLAG_WIDTH = 4;

    /** Further from a number of the endpoint than this, the distance says nothing. */
    private static final int NEAR = 99;

    private final Bench bench;
    private final Start endpoint;
    private final LabFields fields;
    private final Labels labels;
    private final Words words;

    LabSegment(Bench bench, Skin skin) {
        this.bench = bench;
        this.endpoint = bench.endpoint();
        this.fields = new LabFields(bench, skin.words());
        this.labels = skin.labels();
        this.words = skin.words();
    }

    /** In a column of up to twelve rows. */
    void draw(Canvas canvas) {
        drawHeading(canvas);
        if (bench.making() == Bench.Making.OCCASION) {
            drawOccasions(canvas, 2);
            return;
        }
        canvas.text(2, 0, Role.DIM, labels.text(ShellLabel.LAB_FLAGS));
        HeaderView flags = flags();
        int column = NUMBERS + 2;
        for (Flag bit : HeaderView.bits()) {
            canvas.text(2, column, flags.letterRole(bit), HeaderView.letter(bit));
            canvas.text(3, column, flags.digitRole(bit), flags.digit(bit));
            column += FLAG_WIDTH;
        }
        if (bench.focus() == LabField.FLAGS) {
            canvas.glyph(3, NUMBERS - 2, Role.ACCENT, Glyph.POINTER);
        }
        int row = 4;
        for (LabField field : bench.fields()) {
            if (!field.ofEndpoint() && field != LabField.FLAGS) {
                // A field that is not there now keeps its row.
                row = field == LabField.LENGTH ? 6 : row;
                fields.draw(canvas, row, 0, NUMBERS, field, note(field));
                row++;
            }
        }
        if (bench.lack() != null) {
            return;
        }
        canvas.text(9, 0, Role.GHOST, labels.text(ShellLabel.IN_ONE_LINE));
        int line = 10;
        String segment = new LabSentences(words).segment(bench.segment());
        for (Text text : Wrap.lines(Role.DIM, segment, canvas.columns())) {
            canvas.text(line, 0, text);
            line++;
        }
    }

    private void drawHeading(Canvas canvas) {
        canvas.text(
                0,
                0,
                Role.STRONG,
                labels.text(
                        switch (bench.making()) {
                            case ARRIVAL -> ShellLabel.LAB_RECEIVES;
                            case DEPARTURE -> ShellLabel.LAB_SENDS;
                            case OCCASION -> ShellLabel.LAB_CALLS;
                        }));
        boolean arrives = bench.making() == Bench.Making.ARRIVAL;
        Text keys = Text.of(Role.STRONG, "v")
                .with(Role.DIM, " " + labels.text(arrives ? ShellLabel.DO_SENDS : ShellLabel.DO_RECEIVES));
        if (bench.making() != Bench.Making.OCCASION) {
            keys = keys.with(Role.DIM, "  ")
                    .with(Role.STRONG, "c")
                    .with(Role.DIM, " " + labels.text(ShellLabel.DO_CALLS));
        }
        canvas.text(0, canvas.columns() - keys.width(), keys);
    }

    private void drawOccasions(Canvas canvas, int top) {
        int row = top;
        for (Occasion occasion : Occasion.values()) {
            boolean chosen = occasion == bench.occasion();
            boolean focused = chosen && bench.focus() == LabField.OCCASION;
            if (chosen) {
                canvas.glyph(row, 0, focused ? Role.ACCENT : Role.DIM, Glyph.POINTER);
            }
            int next = canvas.text(row, 2, chosen ? Role.STRONG : Role.TEXT, name(occasion));
            if (occasion == Occasion.WRITE) {
                String bytes = chosen ? bench.text(LabField.OCCASION) : Integer.toString(bench.bytes());
                boolean wrong = focused && bench.lack() != null;
                Role role = wrong ? Role.WRONG_FIELD : focused ? Role.FOCUS : Role.FIELD;
                canvas.text(row, next + 1, role, "[" + bytes + "]");
            }
            row++;
        }
    }

    private String name(Occasion occasion) {
        return words.text("lab.occasion." + occasion.name().toLowerCase(Locale.ROOT));
    }

    /** In three rows; a list of occasions in the two behind the heading. */
    void drawCompact(Canvas canvas) {
        drawHeading(canvas);
        if (bench.making() == Bench.Making.OCCASION) {
            drawOccasionsCompact(canvas);
            return;
        }
        HeaderView flags = flags();
        int column = COMPACT_FLAGS;
        for (Flag bit : HeaderView.bits()) {
            canvas.text(1, column, flags.letterRole(bit), HeaderView.letter(bit));
            canvas.text(1, column + 1, flags.digitRole(bit), flags.digit(bit));
            column += COMPACT_FLAG_WIDTH;
        }
        canvas.text(1, 0, Role.DIM, labels.text(ShellLabel.LAB_FLAGS));
        if (bench.focus() == LabField.FLAGS) {
            canvas.glyph(1, COMPACT_FLAGS - 2, Role.ACCENT, Glyph.POINTER);
        }
        int half = canvas.columns() / 2;
        for (LabField field : bench.fields()) {
            int row = field == LabField.SEQ || field == LabField.ACK ? 2 : 3;
            int left = field == LabField.ACK || field == LabField.WINDOW ? half : 0;
            if (!field.ofEndpoint() && field != LabField.FLAGS) {
                fields.draw(canvas.at(new Area(0, left, 4, half)), row, 0, NUMBERS, field, "");
            }
        }
    }

    private void drawOccasionsCompact(Canvas canvas) {
        String bytes = bench.occasion() == Occasion.WRITE ? " [" + bench.text(LabField.OCCASION) + "]" : "";
        canvas.glyph(1, 0, Role.ACCENT, Glyph.POINTER);
        canvas.text(1, 2, Role.STRONG, name(bench.occasion()) + bytes);
        Text others = new Text(List.of());
        for (Occasion occasion : Occasion.values()) {
            others = others.with(
                            occasion == bench.occasion() ? Role.ACCENT : Role.DIM,
                            words.text("lab.occasion.short." + occasion.name().toLowerCase(Locale.ROOT)))
                    .with(Role.DIM, "  ");
        }
        canvas.text(2, 2, others);
    }

    private HeaderView flags() {
        NumberField none = new NumberField("", "");
        @Nullable Field focus = bench.focus() == LabField.FLAGS ? Field.FLAGS : null;
        return new HeaderView("", "", none, none, bench.segment().flags(), "", focus, Set.of());
    }

    /** What a number of the segment is to the endpoint. */
    private String note(LabField field) {
        if (!endpoint.receives() || endpoint.oddity() != null || bench.lack() != null) {
            return "";
        }
        Segment segment = bench.segment();
        boolean arrives = bench.making() == Bench.Making.ARRIVAL;
        if (field == LabField.SEQ) {
            return arrives
                    ? near("RCV.NXT", endpoint.rcvNxt(), segment.seq())
                    : near("SND.NXT", endpoint.nxt(), segment.seq());
        } else if (field != LabField.ACK) {
            return "";
        }
        return arrives ? acknowledged(segment.ack()) : near("RCV.NXT", endpoint.rcvNxt(), segment.ack());
    }

    private String acknowledged(SeqNum ack) {
        if (ack.after(endpoint.nxt())) {
            return words.text("lab.note.not-sent");
        }
        boolean finOpen = switch (endpoint.state()) {
            case FIN_WAIT_1, CLOSING, LAST_ACK -> true;
            default -> false;
        };
        if (finOpen) {
            return words.text(ack.equals(endpoint.nxt()) ? "lab.note.covers-fin" : "lab.note.fin-open");
        }
        return near("SND.NXT", endpoint.nxt(), ack);
    }

    private static String near(String name, SeqNum base, SeqNum number) {
        int distance = number.minus(base);
        if (distance == 0) {
            return "= " + name;
        }
        return Math.abs((long) distance) > NEAR ? "" : name + (distance > 0 ? "+" : "-") + Math.abs(distance);
    }
}
