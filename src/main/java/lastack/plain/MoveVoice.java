package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Game;
import lastack.game.Hint;
import lastack.game.Move;
import lastack.game.Task;
import lastack.game.Verdict;

/** What came of a move, whatever it was. */
final class MoveVoice {
    private final Voice voice;
    private final Game before;
    private final Game after;

    /**
     * @param before the game before the move
     * @param after the game after it
     */
    MoveVoice(Voice voice, Game before, Game after) {
        this.voice = voice;
        this.before = before;
        this.after = after;
    }

    List<String> told() {
        LevelVoice level = new LevelVoice(voice, null, after);
        Move last = after.moves().get(after.moves().size() - 1);
        Verdict verdict = after.verdict();
        List<String> told = new ArrayList<>();
        if (last instanceof Move.TakeHint) {
            told.addAll(hint());
        } else if (last instanceof Move.Undo) {
            told.add(voice.text("undo"));
            told.addAll(level.standing());
        } else if (verdict != null) {
            told.addAll(new VerdictVoice(voice, before, after, verdict).told());
            told.addAll(level.newNumbers(before));
        }
        return told;
    }

    private List<String> hint() {
        List<Hint> taken = after.hints();
        Hint last = taken.get(taken.size() - 1);
        Task task = after.task().orElseThrow();
        String hint = voice.hint(taken.size(), task.hints().size(), last);
        return List.of(
                hint, voice.text(task.asks() ? "worth.question" : "worth", "points", voice.points(after.worth())));
    }
}
