package lastack.tui;

import java.util.List;
import lastack.app.Bench;
import lastack.app.LabField;
import lastack.lab.Start;
import lastack.tcp.State;
import lastack.text.CellText;
import lastack.text.LabSentences;

/** The endpoint on the lab's table: its state, and its numbers one below the other. */
final class LabEndpoint {
    /** The signs to either side, with a space between. */
    private static final int HEADS = 3;

    private static final int NUMBERS = 14;
    private static final int COMPACT_NUMBERS = 13;
    private static final Text NOTHING = new Text(List.of());

    private final Bench bench;
    private final Start endpoint;
    private final LabFields fields;
    private final Labels labels;
    private final Text pending;

    LabEndpoint(Bench bench, Skin skin) {
        this.bench = bench;
        this.endpoint = bench.endpoint();
        this.fields = new LabFields(bench, skin.words());
        this.labels = skin.labels();
        this.pending = Text.of(Role.DIM, new LabSentences(skin.words()).pending(bench.now()));
    }

    private List<LabField> ofEndpoint() {
        return bench.fields().stream().filter(LabField::ofEndpoint).toList();
    }

    /** The state, and behind it what is {@code pending}: the words before the state go where it needs their room. */
    private void drawState(Canvas canvas, Text behind) {
        String words = labels.text(ShellLabel.AN_ENDPOINT_IN);
        int state = endpoint.state().toString().length() + 2 + HEADS;
        boolean narrow =
                behind.width() > 0 && CellText.width(words) + 2 + state + 2 + behind.width() > canvas.columns();
        int next = narrow ? 0 : canvas.text(0, 0, Role.DIM, words) + 2;
        next = canvas.text(0, next, Role.STRONG, endpoint.state().toString()) + 2;
        next = canvas.glyph(0, next, Role.DIM, Glyph.HEAD_LEFT) + 1;
        next = canvas.glyph(0, next, Role.DIM, Glyph.HEAD_RIGHT) + 2;
        canvas.text(0, next, behind);
    }

    /** In a column of seven rows. */
    void draw(Canvas canvas) {
        List<LabField> all = ofEndpoint();
        boolean tight = all.size() > canvas.rows() - 2;
        drawState(canvas, tight ? pending : NOTHING);
        if (!tight) {
            canvas.text(1, 0, pending);
        }
        int row = tight ? 1 : 2;
        for (LabField field : all) {
            if (field == LabField.ORIGIN) {
                drawOrigin(canvas, row, 0, NUMBERS);
            } else {
                fields.draw(canvas, row, 0, NUMBERS, field, note(field));
            }
            row++;
        }
    }

    /** In four rows, two fields in each. */
    void drawCompact(Canvas canvas) {
        drawState(canvas, pending);
        int at = 0;
        for (LabField field : ofEndpoint()) {
            int left = at % 2 == 0 ? 0 : canvas.columns() / 2;
            Canvas half = canvas.at(new Area(0, left, canvas.rows(), canvas.columns() / 2));
            if (field == LabField.ORIGIN) {
                drawOrigin(half, 1 + at / 2, 0, COMPACT_NUMBERS);
            } else {
                fields.draw(half, 1 + at / 2, 0, COMPACT_NUMBERS, field, "");
            }
            at++;
        }
    }

    private void drawOrigin(Canvas canvas, int row, int left, int column) {
        boolean focused = bench.focus() == LabField.ORIGIN;
        canvas.text(row, left, Role.DIM, labels.text(ShellLabel.CAME_FROM));
        if (focused) {
            canvas.glyph(row, column - 2, Role.ACCENT, Glyph.POINTER);
        }
        String from = (endpoint.passive() ? State.LISTEN : State.SYN_SENT).toString();
        canvas.fill(row, column, focused ? NumberField.WIDTH : 0, Role.FOCUS);
        canvas.textEndingAt(row, column + NumberField.WIDTH - 3, focused ? Role.FOCUS : Role.STRONG, from);
    }

    /** What of ours is under way, or has been acknowledged, by its number. */
    private String note(LabField field) {
        if (field != LabField.NXT || endpoint.oddity() != null) {
            return "";
        }
        return switch (endpoint.state()) {
            case SYN_SENT, SYN_RECEIVED -> "SYN " + endpoint.una();
            case FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT ->
                "FIN " + endpoint.nxt().plus(-1);
            default -> "";
        };
    }
}
