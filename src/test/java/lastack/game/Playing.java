package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import lastack.tcp.Call;
import lastack.tcp.SeqNum;

/**
 * Plays a level by a script and compares: each line is {@code move | verdict | states | what happened since}. A verdict is {@code required
 * 10 R61}, with the points it earned, or {@code useless -3 ack:fin-is-free:R07}, with what it cost and each finding; after a hint its price; {@code back} after an undo. What crossed is
 * {@code >} from the player, {@code <} to the player. Whatever the script, every accepted move can be taken back exactly, and the run
 * replays to the very same game.
 */
final class Playing {
    private final PlayLevel level;
    private Game game;
    private String start;

    private Playing(PlayLevel level, long seed) {
        this.level = level;
        this.game = Game.begin(level, seed);
        this.start =
                states(game.world()) + " | " + happened(List.of(), game.world().history());
    }

    static Playing of(String level) {
        return new Playing(LevelText.level(level), 0);
    }

    static Playing of(PlayLevel level, long seed) {
        return new Playing(level, seed);
    }

    /** What had happened when the player took over: {@code states | happenings}. */
    Playing startsAt(String expected) {
        assertEquals(expected, start.strip());
        return this;
    }

    /** Plays on by {@code script} and expects just what it says. */
    Playing goes(String script) {
        List<String> expected = Arrays.stream(script.strip().split("\n"))
                .filter(line -> !line.isBlank())
                .map(Playing::narrow)
                .toList();
        String actual = expected.stream()
                .map(line -> line.split(" *\\|")[0])
                .map(this::played)
                .collect(lines());
        assertEquals(String.join("\n", expected), actual);
        assertEquals(game, game.run().replay(level));
        return this;
    }

    Playing solved(int score, int stars) {
        assertTrue(game.solved());
        assertEquals(score, game.score());
        assertEquals(stars, game.stars());
        return this;
    }

    Playing unsolved() {
        assertEquals(false, game.solved());
        return this;
    }

    Game game() {
        return game;
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    /** One blank for many: scripts are set in columns. */
    private static String narrow(String line) {
        return line.strip().replaceAll(" +", " ");
    }

    private String played(String text) {
        Game before = game;
        game = before.play(move(text.strip()));
        if (game.verdict() != null && game.verdict().ruling().accepted()) {
            takenBack(before);
        }
        String verdict = verdict(before);
        String line = text + " | " + verdict + " | " + states(game.world()) + " | "
                + happened(before.world().history(), game.world().history());
        return narrow(line);
    }

    private void takenBack(Game before) {
        Game back = game.play(new Move.Undo());
        assertEquals(before.world(), back.world());
        assertEquals(before.at(), back.at());
        assertEquals(before.past(), back.past());
        assertEquals(before.tallies(), back.tallies());
    }

    private Move move(String text) {
        return switch (text) {
            case "wait" -> new Move.Wait();
            case "hint" -> new Move.TakeHint();
            case "undo" -> new Move.Undo();
            default ->
                text.startsWith("answer ")
                        ? new Move.Answer(List.of(text.substring(7).split(",")))
                        : new Move.Send(SegmentText.segment(text, game.symbols()));
        };
    }

    private String verdict(Game before) {
        Verdict verdict = game.verdict();
        if (verdict == null) {
            return game.at() == before.at() && game.world() == before.world()
                    ? "-" + (before.worth() - game.worth())
                    : "back";
        }
        String rule = verdict.rule() == null ? "" : " " + verdict.rule().id();
        if (verdict.ruling().accepted()) {
            return verdict.ruling() + " " + verdict.points() + rule;
        }
        String findings = verdict.findings().stream()
                .map(finding -> " " + finding.fault().field() + ":"
                        + finding.likeliest().id() + ":" + finding.rule().id())
                .collect(Collectors.joining());
        return verdict.ruling() + " -" + (before.worth() - game.worth()) + findings;
    }

    static String states(World world) {
        return world.you().state() + " " + world.peer().state();
    }

    private String happened(List<Happening> before, List<Happening> after) {
        if (before.size() > after.size()) {
            return "taken back";
        }
        assertEquals(before, after.subList(0, before.size()));
        return told(after.subList(before.size(), after.size()), level.symbols(game == null ? 0 : game.seed()));
    }

    static String told(List<Happening> happenings, Map<String, SeqNum> symbols) {
        List<String> told = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening instanceof Happening.Crossed crossed) {
                told.add((crossed.from() == Side.YOU ? "> " : "< ")
                        + SegmentText.text(crossed.segment(), symbols)
                        + (crossed.again() ? " again" : "")
                        + (crossed.stray() ? " stray" : "")
                        + (crossed.lost() ? " lost" : ""));
            } else if (happening instanceof Happening.Called called) {
                told.add(called.side() + " " + call(called) + (called.taken() ? "" : " refused"));
            } else if (happening instanceof Happening.Crashed crashed) {
                told.add(crashed.side() + " crash");
            } else if (happening instanceof Happening.TimerRan ran) {
                told.add(ran.side() + " " + ran.timer());
            }
        }
        return String.join("; ", told);
    }

    private static String call(Happening.Called called) {
        return called.call() instanceof Call.Write write
                ? "write " + write.bytes()
                : called.call().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
