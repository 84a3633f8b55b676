package lastack.trace;

import java.util.List;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** Both ends at the end of the capture: what was sent counts as received, unless something shows that it was not. */
final class Settlement {
    private final Track client;
    private final Track server;
    private final Life clientLife;
    private final Life serverLife;

    Settlement(Track client, Track server, @Nullable End near) {
        this.client = client;
        this.server = server;
        this.clientLife = near == End.CLIENT ? client.life : settled(client, server);
        this.serverLife = near == End.SERVER ? server.life : settled(server, client);
    }

    Life life(End end) {
        return end == End.CLIENT ? clientLife : serverLife;
    }

    List<State> states(End end) {
        Track track = end == End.CLIENT ? client : server;
        Track peer = end == End.CLIENT ? server : client;
        return track.isKnown(peer) ? life(end).states(track.wasOpen && peer.wasOpen) : List.of();
    }

    /** {@code y} is the end whose receipts are to be believed, {@code x} its peer. */
    private static Life settled(Track y, Track x) {
        State state = y.life.state();
        if (state == null || state == State.CLOSED) {
            return y.life;
        }
        Life life = y.life.copy();
        if (state == State.SYN_SENT && x.opened && x.synAcks == 1 && x.acked == y.nxt) {
            life.enter(State.ESTABLISHED);
        } else if (state == State.SYN_RECEIVED && x.acks && x.acked - y.iss > 0 && x.emits) {
            life.enter(State.ESTABLISHED);
        }
        boolean finAckSent = y.finished && !life.hasFinAcked() && x.acksFin && x.firstFinAck > 0;
        boolean finSent =
                x.finished && !life.hasPeerFin() && x.seemsComplete() && (x.fins == 1 || x.una - x.finEnd >= 0);
        if (finAckSent && finSent && !x.acknowledgedFirst()) {
            life.peerFin();
            life.finAcked();
        } else {
            if (finAckSent) {
                life.finAcked();
            }
            if (finSent) {
                life.peerFin();
            }
        }
        if (!y.finished && y.jumped == 1 && y.pureAtNxt && life.state() == State.ESTABLISHED) {
            // One number that never came, and nothing behind it: what was lost was a FIN.
            life.finSent();
        }
        if (y.resetSeen && life.state() != State.CLOSED) {
            boolean toListen = life.state() == State.SYN_RECEIVED && !y.openedFirst;
            life.enter(toListen ? State.LISTEN : State.CLOSED);
        }
        return life;
    }

    Closing closing() {
        boolean reset = client.sentReset || server.sentReset || client.reset || server.reset;
        boolean both = client.finished && server.finished;
        boolean orderly = both && clientLife.hasPeerFin() && serverLife.hasPeerFin();
        if (reset && !orderly) {
            return Closing.RESET;
        }
        if (both) {
            boolean clientActive = clientLife.has(State.FIN_WAIT_1);
            if (clientActive && serverLife.has(State.FIN_WAIT_1)) {
                return Closing.SIMULTANEOUS;
            }
            Track passive = clientActive ? server : client;
            return passive.ackedFinAlone ? Closing.FOUR_SEGMENTS : Closing.THREE_SEGMENTS;
        }
        return client.finished || server.finished ? Closing.HALF_CLOSED : Closing.OPEN;
    }

    ClosedBy closedBy() {
        if (closing() == Closing.SIMULTANEOUS) {
            return ClosedBy.BOTH;
        }
        if (client.finished || server.finished) {
            boolean clientFirst = client.finished && (!server.finished || client.firstFin < server.firstFin);
            return clientFirst ? ClosedBy.CLIENT : ClosedBy.SERVER;
        }
        if (client.sentReset || server.sentReset) {
            return client.sentReset ? ClosedBy.CLIENT : ClosedBy.SERVER;
        }
        return ClosedBy.NOBODY;
    }
}
