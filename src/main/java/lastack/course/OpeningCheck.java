package lastack.course;

import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.PlayLevel;
import lastack.tcp.Departure;
import lastack.tcp.Referee;
import lastack.tcp.Segment;

/** Checks the moves made before the player takes over: the game makes them without asking the referee, so here it is asked. */
final class OpeningCheck {
    private final LevelFile file;
    private final PlayLevel level;
    private final long seed;
    private final Findings findings;

    OpeningCheck(LevelFile file, long seed, Findings findings) {
        this.file = file;
        this.level = file.played();
        this.seed = seed;
        this.findings = findings;
    }

    /** Notes the first move that would not be accepted. */
    void check() {
        for (int at = 0; at < level.before().size(); at++) {
            Game game = after(at);
            if (level.before().get(at) instanceof Expected.Send send) {
                Segment segment = send.in(game.symbols());
                Departure departure = Referee.send(game.world().you(), segment);
                if (!departure.judgement().accepted()) {
                    Refusal.note(file.at("before", at), segment, departure.faults(), departure.rule(), findings);
                    return;
                }
            } else if (after(at + 1).world().equals(game.world())) {
                findings.error(file.at("before", at), Problem.NOTHING_COMES);
                return;
            }
        }
    }

    /** The level once the first {@code moves} of these have been made. */
    private Game after(int moves) {
        return Game.begin(level.openedBy(level.before().subList(0, moves)), seed);
    }
}
