package lastack.tui;

import lastack.game.Move;

/** An answer as people write it. */
final class Spoken {
    private Spoken() {}

    static String answer(Move move) {
        if (move instanceof Move.Send send) {
            return send.segment().toString();
        }
        return move instanceof Move.Answer answer ? String.join(", ", answer.given()) : "";
    }
}
