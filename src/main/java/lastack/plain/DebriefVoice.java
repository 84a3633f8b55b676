package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lastack.app.Screen;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Retold;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.text.Symbols;
import lastack.text.Verdicts;
import lastack.text.Who;

/** What one takes from a level that is solved. */
final class DebriefVoice {
    private final Voice voice;
    private final Screen.Playing playing;
    private final Game game;
    private final OptionalInt par;
    private final Verdicts verdicts;
    private final Retold retold;

    /** @param par the fewest segments that earn all points, if that is known */
    DebriefVoice(Voice voice, Screen.Playing playing, OptionalInt par) {
        this.voice = voice;
        this.playing = playing;
        this.game = playing.game();
        this.par = par;
        this.verdicts = new Verdicts(voice.words(), Who.of(game.level().peer().role()));
        this.retold = Retold.of(game);
    }

    List<String> told() {
        List<String> told = new ArrayList<>();
        told.add(voice.solved(playing.place(), game.score(), game.level().max(), game.stars()));
        told.add(did());
        compared(told);
        for (int at = 0; at < game.level().tasks().size(); at++) {
            told.add(move(at));
        }
        retold.costliest().ifPresent(miss -> missed(told, miss));
        told.add(voice.text("debrief.keep", "text", voice.of(game.level().debrief())));
        told.add(voice.text("code", "code", playing.code()));
        return told;
    }

    private String did() {
        return voice.text(
                "did",
                "segments",
                voice.counted("segments", retold.segments()),
                "misses",
                voice.counted("misses", game.misses()),
                "hints",
                voice.counted("hints", game.hintsTaken()));
    }

    /** Where nothing is to be sent there is nothing to spare; and who gave points away may have sent less. */
    private void compared(List<String> told) {
        int fewest = par.orElse(0);
        if (fewest > 0 && retold.segments() >= fewest) {
            told.add(
                    retold.segments() == fewest
                            ? voice.text("par.met")
                            : voice.text("par.missed", "segments", voice.counted("segments", fewest)));
        }
    }

    private String move(int at) {
        Task task = game.level().tasks().get(at);
        String move = task.expected() instanceof Expected.Send send
                ? new Symbols(game.symbols()).write(send.in(game.symbols()))
                : voice.text(task.expected() instanceof Expected.Wait ? "debrief.wait" : "debrief.answer");
        return task.points() == 0
                ? voice.text("debrief.free", "number", at + 1, "move", move)
                : voice.text(
                        "debrief.move",
                        "number",
                        at + 1,
                        "move",
                        move,
                        "earned",
                        game.tallies().get(at).earned(),
                        "points",
                        voice.points(task.points()));
    }

    /** The try that cost most: what stood there, and why that was not it. */
    private void missed(List<String> told, Retold.Miss miss) {
        told.add(voice.text("debrief.missed", "number", miss.number(), "nth", miss.nth(), "given", given(miss)));
        String why = verdicts.why(miss);
        if (!why.isEmpty()) {
            told.add(voice.text("wrong.why", "why", why));
        }
    }

    private String given(Retold.Miss miss) {
        Verdict verdict = miss.verdict();
        if (verdict.findings().isEmpty()) {
            return verdict.move() instanceof Move.Answer answer
                    ? voice.list(Replies.words(miss.before(), answer, voice))
                    : "";
        }
        return verdicts.given(verdict.findings().get(0).fault());
    }
}
