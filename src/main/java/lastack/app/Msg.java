package lastack.app;

import java.time.LocalDate;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Move;
import lastack.game.Pair;
import lastack.game.Role;
import lastack.quiz.Review;
import lastack.tcp.Segment;
import lastack.trace.Account;

/** Something the program is told. */
public sealed interface Msg {
    /** A key was pressed. */
    record Pressed(Key key) implements Msg {}

    /** The whole header was written at once, as a line says it; nothing is sent yet. */
    record Wrote(Segment segment) implements Msg {}

    /** A move was made at once, as a line says it. */
    record Made(Move move) implements Msg {}

    /** A command was given by its key. Unlike a key that is pressed it is never text for a field, nor the letter of an answer. */
    record Commanded(Key key) implements Msg {}

    /** A level was called by its name. */
    record Called(Course.Place place) implements Msg {}

    /** The window has this size now, in cells. */
    record Resized(int columns, int rows) implements Msg {}

    /** A moment has passed while something moves on the screen. */
    record Ticked() implements Msg {}

    /** Another day has begun, in UTC. */
    record Dawned(LocalDate day) implements Msg {}

    /** Frames take longer to send than a step of what moves. */
    record Lagged() implements Msg {}

    /** What was kept has been read. */
    record Loaded(Kept kept) implements Msg {}

    /** The last {@link Effect.Keep} is safe. */
    record Saved() implements Msg {}

    /** Something could not be kept; the sentence says why, for the player. */
    record NotSaved(Bilingual sentence) implements Msg {}

    /** What is kept of one's answers has been read. */
    record Recalled(lastack.app.Recalled kept) implements Msg {}

    /** An answer, or a rule missed in play, is safe. */
    record Remembered(Review review) implements Msg {}

    /** The answer with this code has been taken back, and that is safe. */
    record TakenBack(String code) implements Msg {}

    /** All that waited to be stored has been. */
    record Stored() implements Msg {}

    /** The player must be told something. */
    record Noted(Bilingual sentence) implements Msg {}

    /** The own end of a connection whose other end is {@code partner} is to be on the screen. */
    record CalledToPair(Pair pair, Role role, String partner, Course.Place place) implements Msg {}

    /** The pair that is on the screen, or behind it, is this now. */
    record PairIs(Pair pair) implements Msg {}

    /** The segments of a connection have been read. */
    record Passed(Account connection, Passage passage) implements Msg {}

    /** What scrolls was drawn from this line on, which is not beyond its end. */
    record Seen(int first) implements Msg {}
}
