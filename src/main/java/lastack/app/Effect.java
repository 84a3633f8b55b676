package lastack.app;

import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PairMove;
import lastack.quiz.Review;
import lastack.trace.Account;

/** Something the program wants done outside itself. */
public sealed interface Effect {
    /** Read what is kept; answered by {@link Msg.Loaded} or {@link Msg.NotSaved}. */
    record Load() implements Effect {}

    /** Begin a run; answered only if it fails. */
    record Begin(RunCode code, String level, long seed) implements Effect {}

    /** Keep a move; answered by {@link Msg.Saved} or {@link Msg.NotSaved}. */
    record Keep(RunCode code, int n, Move move, Standing standing) implements Effect {}

    /** Go on although nothing can be stored; what is to be kept waits until it can, and is then told by {@link Msg.Stored}. */
    record GoOn() implements Effect {}

    /** A move was made: whoever records what is played gets the game as it is now. Answered only if that fails. */
    record Made(Game game) implements Effect {}

    /** Keep the preferences; answered only if it fails. */
    record Prefer(Preferences preferences) implements Effect {}

    /** Read the segments of a connection; answered by {@link Msg.Passed}, or by {@link Msg.Noted}. */
    record ReadPassage(Account connection) implements Effect {}

    /** Read what is kept of one's answers; answered by {@link Msg.Recalled} or {@link Msg.NotSaved}. */
    record Recall() implements Effect {}

    /** Keep an answer, or a rule missed in play; answered by {@link Msg.Remembered} or {@link Msg.NotSaved}. */
    record Remember(Review review) implements Effect {}

    /** Take the answer with this code back; answered by {@link Msg.TakenBack} or {@link Msg.NotSaved}. */
    record TakeBack(String code) implements Effect {}

    /** Make this move in the pair that is on the screen; what comes of it is told by {@link Msg.PairIs}. */
    record MovePair(PairMove move) implements Effect {}

    /** Leave the program. */
    record Leave() implements Effect {}
}
