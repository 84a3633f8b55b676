package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.app.Bench;
import lastack.app.LabField;
import lastack.app.LabNote;
import lastack.app.Screen;
import lastack.lab.Answer;
import lastack.lab.Decisive;
import lastack.lab.Event;
import lastack.lab.Trial;
import lastack.tcp.Checks;
import lastack.tcp.Oddity;
import lastack.tcp.Outcome;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.State;
import lastack.tcp.Step;
import lastack.text.CellText;
import lastack.text.CheckSentence;
import lastack.text.LabSentences;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** What the experiment on the table comes to: what became of it, the new state, the checks, the answer, and what would alter it. */
final class LabResult {
    /** Sign, space, the longest name, a space. */
    private static final int REASON = 11;

    /** With more rows than this the rule is told in full. */
    private static final int ROOMY = 28;

    private final Canvas canvas;
    private final Bench bench;
    private final @Nullable LabNote note;
    private final Words words;
    private final Labels labels;
    private final LabSentences sentences;
    private final boolean compact;

    LabResult(Canvas whole, Screen.Lab lab, Skin skin, boolean compact) {
        this.canvas = whole;
        this.bench = lab.bench();
        this.note = lab.note();
        this.words = skin.words();
        this.labels = skin.labels();
        this.sentences = new LabSentences(words);
        this.compact = compact;
    }

    void draw() {
        Oddity odd = bench.past().start().oddity();
        Bench.Lack lack = bench.lack();
        if (lack != null) {
            drawSentence(words.text("lab.lack.head"), lacking(lack));
        } else if (odd != null) {
            drawSentence(
                    words.text("lab.odd.head"), sentences.oddity(bench.past().start(), odd));
        } else {
            bench.trial().ifPresent(this::draw);
        }
        drawNote();
    }

    private List<Text> noted() {
        return note == null
                ? List.of()
                : Wrap.lines(
                        Role.ACCENT,
                        words.text("lab.said."
                                + note.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        canvas.columns());
    }

    /** In the last rows, for as long as no other key is pressed. */
    private void drawNote() {
        List<Text> lines = noted();
        int top = canvas.rows() - lines.size();
        for (int at = 0; at < lines.size(); at++) {
            canvas.text(top + at, 0, lines.get(at));
        }
    }

    private void drawSentence(String headline, String sentence) {
        canvas.text(0, 0, Role.WRONG_STRONG, headline);
        int row = compact ? 1 : 2;
        for (Text line : Wrap.lines(Role.TEXT, sentence, canvas.columns())) {
            canvas.text(row, 0, line);
            row++;
        }
    }

    private String lacking(Bench.Lack lack) {
        LabField field = bench.focus();
        String name =
                words.text("lab.field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (lack) {
            case EMPTY -> words.text("lab.lack.empty", Map.of("field", name));
            case TOO_SMALL -> words.text("lab.lack.too-small");
            case TOO_LARGE -> words.text("lab.lack.too-large", Map.of("field", name, "largest", field.largest()));
        };
    }

    private void draw(Trial trial) {
        canvas.text(0, 0, headlineRole(trial), sentences.headline(trial));
        Optional<Rule> rule = LabSentences.rule(trial);
        rule.ifPresent(one -> canvas.textEndingAt(0, canvas.columns() - 1, Role.DIM, one.id() + " " + one.section()));
        List<LabBlock> blocks = new ArrayList<>();
        rule.ifPresent(one -> blocks.add(paragraph(Role.DIM, words.title(one), compact ? 6 : 4)));
        if (canvas.rows() > ROOMY && !(trial.answer() instanceof Answer.Replied)) {
            rule.ifPresent(one -> blocks.add(paragraph(Role.DIM, words.says(one), 8)));
        }
        blocks.add(new LabBlock(states(trial), 0));
        if (trial.answer() instanceof Answer.Arrived arrived) {
            arrived(trial, arrived, blocks);
        } else {
            sentences.why(trial).forEach(why -> blocks.add(paragraph(Role.TEXT, why, 1)));
            blocks.add(sent(trial));
        }
        List<Text> lines = LabBlock.fitted(blocks, canvas.rows() - 1 - noted().size());
        for (int at = 0; at < lines.size(); at++) {
            canvas.text(1 + at, 0, lines.get(at));
        }
    }

    private static Role headlineRole(Trial trial) {
        if (trial.answer() instanceof Answer.Arrived arrived) {
            Outcome outcome = arrived.arrival().outcome();
            return switch (outcome) {
                case ACCEPTED -> Role.RIGHT_STRONG;
                case DROPPED, UNACCEPTABLE, BAD_ACK, NO_CONNECTION, CHALLENGE -> Role.WRONG_STRONG;
                case IGNORED, HELD, RESET, RETURNS_TO_LISTEN -> Role.STRONG;
            };
        } else if (trial.answer() instanceof Answer.Passed) {
            return Role.STRONG;
        }
        return trial.taken() ? Role.RIGHT_STRONG : Role.WRONG_STRONG;
    }

    private LabBlock paragraph(Role role, String sentence, int rank) {
        return new LabBlock(Wrap.lines(role, sentence, canvas.columns()), rank);
    }

    /** From the old state to the new one, which is a badge; what lies between is named where it has room. */
    private List<Text> states(Trial trial) {
        List<State> path = trial.answer() instanceof Answer.Arrived arrived
                ? arrived.arrival().path()
                : trial.before().state() == trial.after().state()
                        ? List.of(trial.after().state())
                        : List.of(trial.before().state(), trial.after().state());
        State last = path.get(path.size() - 1);
        if (path.size() == 1 && trial.completed().isPresent()) {
            Trial done = trial.completed().get();
            String whole = words.text("lab.once", Map.of("segment", sentences.what(done)));
            List<Text> lines =
                    new ArrayList<>(List.of(journey(List.of(last, done.after().state()))));
            lines.addAll(Wrap.lines(Role.DIM, whole, canvas.columns()));
            return lines;
        }
        if (path.size() == 1) {
            return List.of(Text.of(Role.DIM, words.text("lab.stays") + " ").with(Role.YOU_BADGE, " " + last + " "));
        }
        Text whole = journey(path);
        if (whole.width() <= canvas.columns()) {
            return List.of(whole);
        }
        List<Text> lines = new ArrayList<>(List.of(journey(List.of(path.get(0), last))));
        sentences.through(path).ifPresent(between -> lines.add(Text.of(Role.DIM, between)));
        return lines;
    }

    private Text journey(List<State> path) {
        String arrow = " " + canvas.of(Glyph.HORIZONTAL).repeat(2) + canvas.of(Glyph.HEAD_RIGHT) + " ";
        Text text = new Text(List.of());
        for (State state : path.subList(0, path.size() - 1)) {
            text = text.with(Role.TEXT, state.toString()).with(Role.DIM, arrow);
        }
        return text.with(Role.YOU_BADGE, " " + path.get(path.size() - 1) + " ");
    }

    private void arrived(Trial trial, Answer.Arrived arrived, List<LabBlock> blocks) {
        List<CheckSentence> checks = sentences.checks(trial);
        Set<Step> decisive =
                Decisive.steps(trial.before(), ((Event.Receives) trial.event()).segment(), arrived.arrival());
        if (checks.isEmpty()) {
            blocks.add(paragraph(Role.DIM, labels.text(ShellLabel.NO_CHECKS), 3));
        } else if (compact) {
            blocks.add(new LabBlock(List.of(inOneRow(checks, decisive)), 0));
            checks.stream()
                    .filter(check -> decisive.contains(check.step()))
                    .forEach(check -> blocks.add(new LabBlock(lines(check, true), 3)));
        } else {
            List<Text> list = new ArrayList<>();
            list.add(Text.of(Role.STRONG, labels.text(ShellLabel.CHECKS_IN_ORDER)));
            checks.forEach(check -> list.addAll(lines(check, decisive.contains(check.step()))));
            blocks.add(new LabBlock(list, 0));
        }
        blocks.add(answer(trial));
        if (arrived.arrival().restartsTimeWait()) {
            blocks.add(paragraph(Role.DIM, words.text("lab.timer"), 3));
        }
        sentences.neighbour(trial).ifPresent(near -> blocks.add(paragraph(Role.TEXT, near, 1)));
        List<String> practices = canvas.rows() > ROOMY ? sentences.practice(trial) : sentences.practiceInShort(trial);
        int rank = arrived.elsewhere().isEmpty() ? 7 : 2;
        for (String practice : practices) {
            blocks.add(paragraph(Role.DIM, practice, rank));
            rank = 7;
        }
    }

    private Text inOneRow(List<CheckSentence> checks, Set<Step> decisive) {
        Text row = new Text(List.of());
        for (CheckSentence check : checks) {
            boolean loud = decisive.contains(check.step());
            row = row.with(signRole(check, loud), canvas.of(sign(check)))
                    .with(loud ? Role.STRONG : Role.GHOST, " " + words.shortName(check.step()))
                    .with(Role.DIM, "  ");
        }
        return row;
    }

    private List<Text> lines(CheckSentence check, boolean loud) {
        String name = words.name(check.step());
        String padded = name + " ".repeat(Math.max(1, REASON - 2 - CellText.width(name)));
        Role role = loud ? Role.TEXT : Role.GHOST;
        List<Text> reason = Wrap.lines(role, check.text(), canvas.columns() - REASON);
        List<Text> lines = new ArrayList<>();
        for (Text part : reason) {
            Text lead = lines.isEmpty()
                    ? Text.of(signRole(check, loud), canvas.of(sign(check)))
                            .with(loud ? Role.STRONG : Role.GHOST, " " + padded)
                    : Text.of(Role.DIM, " ".repeat(REASON));
            Text line = lead;
            for (Span span : part.spans()) {
                line = line.with(span.role(), span.text());
            }
            lines.add(line);
        }
        return lines;
    }

    private static Role signRole(CheckSentence check, boolean loud) {
        return switch (check.result()) {
            case PASS -> loud ? Role.RIGHT : Role.GHOST;
            case FAIL -> Role.WRONG;
            case NOT_REACHED -> Role.GHOST;
        };
    }

    private static Glyph sign(CheckSentence check) {
        return check.result() == Checks.Result.PASS
                ? Glyph.PASS
                : check.result() == Checks.Result.FAIL ? Glyph.FAIL : Glyph.NOT_REACHED;
    }

    private LabBlock answer(Trial trial) {
        return trial.sends().isEmpty()
                ? paragraph(Role.DIM, words.text("lab.answers.nothing"), 0)
                : segments("lab.answers", trial.sends());
    }

    /** What a call or a timer makes it send, or has left it to send. */
    private LabBlock sent(Trial trial) {
        if (!trial.sends().isEmpty()) {
            return segments("lab.sends", trial.sends());
        }
        List<Segment> due = Referee.due(trial.after());
        return due.isEmpty()
                ? paragraph(Role.DIM, words.text("lab.due.nothing"), 0)
                : segments("lab.due", due.subList(0, 1));
    }

    private LabBlock segments(String key, List<Segment> segments) {
        List<Text> lines = new ArrayList<>();
        for (Segment segment : segments) {
            Text text = Text.of(Role.DIM, words.text(key) + "  ").with(Role.YOU, sentences.segment(segment));
            lines.addAll(Wrap.lines(text, canvas.columns()));
        }
        return new LabBlock(lines, 0);
    }
}
