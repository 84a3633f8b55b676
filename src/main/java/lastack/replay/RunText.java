package lastack.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lastack.game.Attempt;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Hint;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Ruling;
import lastack.game.Side;
import lastack.game.Verdict;
import lastack.game.World;
import lastack.lab.Event;
import lastack.tcp.Arrival;
import lastack.tcp.Rule;
import lastack.text.LabSentences;
import lastack.text.Reactions;
import lastack.text.Verdicts;
import lastack.text.Who;
import lastack.text.Words;

/** A run as lines: each move, what was said to it, what happened then, and where it left both ends; one fact a line. */
public final class RunText {
    private static final String INDENT = "  ";

    private final Replay replay;
    private final Words words;
    private final LabSentences sentences;
    private final Reactions reactions;
    private final Verdicts verdicts;
    private final Who peer;
    private final List<String> lines = new ArrayList<>();

    private RunText(Replay replay, Words words) {
        this.replay = replay;
        this.words = words;
        this.sentences = new LabSentences(words);
        this.reactions = new Reactions(words);
        this.peer = Who.of(replay.level().peer().role());
        this.verdicts = new Verdicts(words, peer);
    }

    /** All of it. */
    public static List<String> of(Replay replay, Words words) {
        RunText text = new RunText(replay, words);
        text.head();
        for (int at = 0; at < replay.moves().size(); at++) {
            text.lines.add("");
            text.move(at);
        }
        text.lines.add("");
        text.end();
        return text.lines;
    }

    private boolean quiz() {
        return replay.level().kind() == Kind.QUIZ;
    }

    private void head() {
        String title = words.of(replay.level().title());
        String level = replay.place() == null ? title : replay.place().number() + " " + title;
        long seed = replay.end().seed();
        lines.add(
                replay.code() == null
                        ? words.text("replay.file", Map.of("level", level, "seed", seed))
                        : words.text("replay.run", Map.of("run", replay.code(), "level", level, "seed", seed)));
        if (quiz()) {
            return;
        }
        lines.add(words.text(
                "replay.you",
                Map.of("who", words.the(Who.of(replay.level().you().role())))));
        World start = replay.games().get(0).world();
        happened(start.history());
        lines.add(words.text("replay.states", states(start)));
    }

    private Map<String, Object> states(World world) {
        return Map.of("you", world.you().state(), "peer", world.peer().state(), "Peer", capital(words.the(peer)));
    }

    private void move(int at) {
        Game before = replay.games().get(at);
        Game after = replay.games().get(at + 1);
        Move move = replay.moves().get(at);
        lines.add((at + 1) + ". " + made(move));
        int first = lines.size();
        Verdict verdict = after.verdict();
        if (move instanceof Move.TakeHint) {
            List<Hint> hints = after.hints();
            lines.add(words.of(hints.get(hints.size() - 1).text()));
        } else if (!(move instanceof Move.Undo)) {
            said(before, Objects.requireNonNull(verdict));
        }
        if (move instanceof Move.Undo || (verdict != null && verdict.ruling().accepted())) {
            came(before, after, move);
        }
        for (int line = first; line < lines.size(); line++) {
            lines.set(line, INDENT + lines.get(line));
        }
    }

    private void came(Game before, Game after, Move move) {
        List<Happening> history = after.world().history();
        if (!(move instanceof Move.Undo)) {
            happened(history.subList(before.world().history().size(), history.size()));
        }
        if (!quiz()) {
            Map<String, Object> values = new HashMap<>(states(after.world()));
            long now = after.world().now();
            values.put("time", String.format(Locale.ROOT, "%d.%03d", now / 1000, now % 1000));
            lines.add(words.text("replay.at", values));
        }
    }

    private String made(Move move) {
        if (move instanceof Move.Send send) {
            return words.text("replay.send", Map.of("segment", sentences.segment(send.segment())));
        } else if (move instanceof Move.Answer answer) {
            return answer.given().isEmpty()
                    ? words.text("replay.answer.nothing")
                    : words.text("replay.answer", Map.of("answer", String.join(", ", answer.given())));
        } else if (move instanceof Move.TakeHint) {
            return words.text("replay.hint");
        }
        return words.text(move instanceof Move.Undo ? "replay.undo" : "replay.wait");
    }

    private void said(Game before, Verdict verdict) {
        Rule rule = verdict.rule();
        if (verdict.ruling().accepted()) {
            if (verdict.points() > 0 || !(verdict.move() instanceof Move.Wait)) {
                String key = verdict.ruling() == Ruling.LEGAL ? "replay.legal" : "replay.right";
                lines.add(words.text(key, Map.of("points", verdict.points())));
            }
            if (verdict.move() instanceof Move.Send && rule != null) {
                lines.add(verdicts.right(rule));
            }
        } else {
            lines.add(words.text("replay.wrong"));
            for (Finding finding : verdict.findings()) {
                lines.add(verdicts.whole(before.you(), finding));
            }
            if (verdict.reaction() != null) {
                lines.add(reactions.ifSent(verdict.reaction(), peer));
            }
        }
        if (rule != null) {
            lines.add(words.reference(rule));
        }
    }

    private void happened(List<Happening> happenings) {
        happenings.forEach(one -> {
            if (one instanceof Happening.Crossed crossed) {
                crossed(crossed);
            } else if (one instanceof Happening.Called called) {
                String call = sentences.event(new Event.Calls(called.call()));
                lines.add(words.text("replay.called", Map.of("Who", who(called.side()), "call", call)));
            } else if (one instanceof Happening.Crashed crashed) {
                lines.add(words.text("replay.crashed", Map.of("Who", who(crashed.side()))));
            } else if (one instanceof Happening.TimerRan ran) {
                String timer = ran.timer().name().toLowerCase(Locale.ROOT).replace('_', '-');
                lines.add(words.text("replay.timer." + timer, Map.of("Who", who(ran.side()))));
            }
        });
    }

    private void crossed(Happening.Crossed crossed) {
        String segment = sentences.segment(crossed.segment());
        boolean yours = crossed.from() == Side.YOU;
        Arrival arrival = crossed.arrival();
        if (arrival == null) {
            lines.add(
                    yours
                            ? words.text("replay.lost.yours", Map.of("segment", segment))
                            : words.text(
                                    "replay.lost.theirs",
                                    Map.of("segment", segment, "Peer", capital(words.the(peer)))));
            return;
        }
        if (!yours) {
            lines.add(words.text(crossed.stray() ? "replay.stray" : "replay.arrives", Map.of("segment", segment)));
        } else if (crossed.stray()) {
            lines.add(words.text("replay.stray.peer", Map.of("segment", segment, "peer", words.the(peer))));
        }
        // What the player answers is a move of its own, and stands there.
        lines.add(yours ? reactions.told(arrival, peer) : reactions.taken(arrival, Who.YOU));
    }

    private String who(Side side) {
        return capital(words.the(side == Side.YOU ? Who.YOU : peer));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void end() {
        lines.add(standing(replay.end(), words));
    }

    /** How a run stands after its last move. */
    static String standing(Attempt end, Words words) {
        Map<String, Integer> values =
                Map.of("score", end.score(), "max", end.level().max());
        return end.solved()
                ? words.text(
                        "replay.solved",
                        Map.of("score", end.score(), "max", end.level().max(), "stars", end.stars()))
                : words.text("replay.left", values);
    }
}
