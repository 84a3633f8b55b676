package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lastack.app.RunCode;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Retold;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.text.CellText;
import lastack.text.Symbols;
import lastack.text.Verdicts;
import lastack.text.Who;
import lastack.text.Words;

/** What one takes from a level, in words: each move and what it earned, the one belief to correct, what the level has to say. */
final class DebriefText {
    private final Game game;
    private final Labels labels;
    private final Words words;
    private final Glyphs glyphs;
    private final Verdicts verdicts;
    private final Retold retold;

    DebriefText(Game game, Skin skin) {
        this.game = game;
        this.labels = skin.labels();
        this.words = skin.words();
        this.glyphs = skin.glyphs();
        this.verdicts = new Verdicts(words, Who.of(game.level().peer().role()));
        this.retold = Retold.of(game);
    }

    /** All of it, in lines of {@code columns} cells. */
    List<DebriefLine> lines(int columns) {
        List<DebriefLine> lines = new ArrayList<>();
        for (int at = 0; at < game.level().tasks().size(); at++) {
            move(lines, at, columns);
        }
        lines.add(DebriefLine.RULE);
        lines.add(DebriefLine.of(Text.of(Role.STRONG, labels.text(ShellLabel.WORTH_KEEPING))));
        Optional<Retold.Miss> miss = retold.costliest();
        if (miss.isPresent()) {
            wrapped(lines, missed(miss.get()), columns);
            lines.add(DebriefLine.RULE);
        }
        wrapped(lines, words.of(game.level().debrief()), columns);
        return lines;
    }

    /** What the player did, the fewest segments that would do, if they are known, and the name of the run, a line each. */
    List<DebriefLine> run(RunCode code, OptionalInt par) {
        String you = labels.text(ShellLabel.YOU_DID);
        String name = labels.text(ShellLabel.CODE);
        String fewest = labels.text(ShellLabel.PAR);
        int width = Stream.of(you, name, fewest).mapToInt(CellText::width).max().orElse(0) + 2;
        List<DebriefLine> lines = new ArrayList<>();
        lines.add(named(you, width, did()));
        // Where nothing is to be sent there is nothing to spare; and who gave points away may have sent less.
        if (par.orElse(0) > 0 && retold.segments() >= par.orElse(0)) {
            lines.add(named(fewest, width, compared(par.orElse(0))));
        }
        lines.add(named(name, width, code.text()));
        return lines;
    }

    private static DebriefLine named(String name, int width, String value) {
        String padding = " ".repeat(width - CellText.width(name));
        return DebriefLine.of(Text.of(Role.DIM, name + padding).with(Role.TEXT, value));
    }

    /** {@code 2 segments, 1 wrong try, no hint} */
    private String did() {
        String none = labels.text(ShellLabel.SEGMENTS, 0);
        return labels.text(
                ShellLabel.DID,
                counted(retold.segments(), none, ShellLabel.SEGMENTS_ONE, ShellLabel.SEGMENTS),
                counted(game.misses(), labels.text(ShellLabel.MISSES_NONE), ShellLabel.MISSES_ONE, ShellLabel.MISSES),
                counted(game.hintsTaken(), labels.text(ShellLabel.HINTS_NONE), ShellLabel.HINTS_ONE, ShellLabel.HINTS));
    }

    /** {@code 2 segments: fewer cannot do it} */
    private String compared(int par) {
        ShellLabel says = retold.segments() == par ? ShellLabel.PAR_MET : ShellLabel.PAR_MISSED;
        String segments = counted(par, "", ShellLabel.SEGMENTS_ONE, ShellLabel.SEGMENTS);
        return labels.text(says, segments, retold.segments());
    }

    private String counted(int count, String none, ShellLabel one, ShellLabel many) {
        return count == 0 ? none : count == 1 ? labels.text(one) : labels.text(many, count);
    }

    private static void wrapped(List<DebriefLine> lines, String text, int columns) {
        Wrap.lines(Role.TEXT, text, columns).forEach(line -> lines.add(DebriefLine.of(line)));
    }

    /** A move as the level asks for it, its points and a sign; a move that earns nothing has neither. */
    private void move(List<DebriefLine> lines, int at, int columns) {
        Task task = game.level().tasks().get(at);
        String number = (at + 1) + " ";
        int indent = CellText.width(number);
        Text points = task.points() == 0 ? new Text(List.of()) : points(task, at);
        // Points of two digits, the sign, and a space before each.
        List<Text> wrapped = Wrap.lines(Role.TEXT, asked(task), columns - indent - 5);
        for (int i = 0; i < wrapped.size(); i++) {
            Text lead = Text.of(Role.DIM, i == 0 ? number : " ".repeat(indent));
            List<Span> spans = new ArrayList<>(lead.spans());
            spans.addAll(wrapped.get(i).spans());
            lines.add(new DebriefLine(new Text(spans), i == 0 ? points : new Text(List.of()), false));
        }
    }

    private Text points(Task task, int at) {
        int earned = game.tallies().get(at).earned();
        boolean all = earned >= task.points();
        Glyph sign = all ? Glyph.PASS : earned > 0 ? Glyph.HEAD_UP : Glyph.FAIL;
        Role role = all ? Role.RIGHT : earned > 0 ? Role.DIM : Role.WRONG;
        return Text.of(Role.TEXT, earned + " ").with(role, glyphs.of(sign));
    }

    private String asked(Task task) {
        if (task.expected() instanceof Expected.Send send) {
            return new Symbols(game.symbols()).write(send.in(game.symbols()));
        }
        return labels.text(task.expected() instanceof Expected.Wait ? ShellLabel.MOVE_WAIT : ShellLabel.MOVE_ANSWER);
    }

    /** Which move, what stood there, and why that was not it. */
    private String missed(Retold.Miss miss) {
        Verdict verdict = miss.verdict();
        String why = why(miss);
        String said = labels.text(ShellLabel.MISSED, miss.number(), miss.nth(), given(verdict));
        return why.isEmpty() ? said : labels.text(ShellLabel.SENTENCES, said, why);
    }

    private String given(Verdict verdict) {
        if (verdict.findings().isEmpty()) {
            return verdict.move() instanceof Move.Answer answer
                    ? String.join(", ", answer.given())
                    : labels.text(ShellLabel.MOVE_SEND);
        }
        return verdicts.given(verdict.findings().get(0).fault());
    }

    /** Why that was not it, and what else may have led to it. */
    private String why(Retold.Miss miss) {
        String why = verdicts.why(miss);
        return miss.verdict().findings().stream()
                .findFirst()
                .flatMap(first -> verdicts.also(miss.before().you(), first))
                .map(also -> labels.text(ShellLabel.SENTENCES, why, also))
                .orElse(why);
    }
}
