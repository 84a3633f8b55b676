package lastack.trace;

import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.Held;
import lastack.tcp.ReceiveSpace;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one end: the numbers it has shown, and what happened to it. Its fields are plain numbers, since a capture has
 * millions of packets; all are sequence numbers modulo 2^32 where nothing else is said.
 */
final class Track {
    /** No retransmission timer in use is shorter, in nanoseconds: half of what Linux takes at least. */
    static final long SHORTEST_TIMER = 100_000_000;

    private static final int WIDEST = 1 << 30;

    final Life life;

    Track(Life life) {
        this.life = life;
    }

    /** Whether it has sent anything. */
    boolean seen;
    /** Whether its SYN was seen, with the number {@link #iss}. */
    boolean opened;
    /** Whether its SYN carried no ACK: it opened, and did not answer. */
    boolean openedFirst;
    /** How often it has answered the peer's SYN. */
    int synAcks;

    private long journey;

    int iss;
    /** Where its SYN was not seen: one less than the first number it was seen to use, as if its SYN had been that. */
    int first;

    private boolean based;
    /** Something in the capture shows that it had not finished when the capture began. */
    boolean wasOpen;
    /** The number behind the last one it has been seen to use. */
    int nxt;

    boolean acks;
    /** The highest ACK it has sent. */
    int acked;

    boolean finished;
    /** The number behind its FIN. */
    int finEnd;

    int window;
    /** The shift count it announced; -1 where its SYN was not seen. */
    int scale = -1;
    /** The right edge of the widest window it has offered. */
    int edge;

    boolean edged;
    int maxWindow;

    /** What it has received and what of its own is acknowledged: exact for the end at which the capture was taken. */
    int rcvNxt;

    boolean receives;
    int una;
    /** Shown to have reached it; {@link #una} is exact for the near end only. */
    final Heard heard = new Heard();

    List<Held> held = List.of();

    boolean timestamped;
    /** The newest timestamp it has taken from its peer. */
    int recent;

    boolean hasRecent;

    /** When it last used new numbers, and the timestamp on them: to tell a copy from a repetition. */
    int lastStamp;

    long lastTime;
    /** What its last segment looked like, whatever it was. */
    long lastLook;

    long lastLookTime;

    /** The number it had reached when it was first seen to acknowledge the peer's FIN: an ACK of anything behind proves that it arrived. */
    int provesFinAck;

    boolean acksFin;
    /** When it last acknowledged the peer's FIN, and when its own FIN was last seen, by the conversation's count of segments. */
    long lastFinAck;

    long firstFinAck;
    private long firstFinAckTime;
    long firstFin;
    long lastFin;
    long lastFinTime;
    private long lastFinAckTime;
    int fins;
    /** How many numbers were jumped over when its last one was first seen used. */
    int jumped;
    /** The ACK on the segment that first used its last number: how far it had received by then. */
    int ackAtNxt;

    boolean pureAtNxt;

    /** Whether it acknowledged the peer's FIN in a segment of its own, before it sent its own FIN. */
    boolean ackedFinAlone;
    /** Whether its FIN, when first seen, acknowledged the peer's. */
    boolean finCarriedAck;

    /**
     * Which segment was the first that can have completed what it sends, up to its FIN, at the peer: the FIN, unless something shows that
     * the peer had it and still lacked something, or lacked the FIN itself. 0 where there is none.
     */
    private long mayComplete;

    private long mayCompleteTime;
    private long lastNumbered;
    private long lastNumberedTime;

    /** Where its life stood before a reset seemed to end it; -1 where none did. */
    int closedFrom = -1;
    /** Whether a reset ended it, whether one was sent to it, and whether it sent one. */
    boolean reset;

    boolean resetSeen;
    long resetTime;
    boolean sentReset;

    /** When it last sent something, and when something last arrived that is known to have: by the conversation's count. */
    long answered;

    long arrived;
    int arrivedEnd;
    int arrivedAck;
    int arrivedLength;
    boolean arrivedHasAck;
    /** What it was before that arrival. */
    int sizeBefore;

    @Nullable
    State stateBefore;

    /** What was found of its last segment. */
    @Nullable
    Reason lastReason;

    /** Whether it has sent anything but its SYN. */
    boolean emits;

    void arrives(Passing passing) {
        arrived = passing.order;
        arrivedEnd = passing.end();
        arrivedAck = passing.ack;
        arrivedLength = passing.length;
        arrivedHasAck = passing.hasAck();
        sizeBefore = life.size();
        stateBefore = life.state();
    }

    /** A reset was sent to it from the end we watch; whether it arrived is not known. */
    void resetBy(Passing passing) {
        if (!receives || passing.seq == rcvNxt || passing.seq - rcvNxt > 0 || passing.hasAck()) {
            resetSeen = true;
            resetTime = passing.time;
        }
    }

    /** The widest window this end can have, by the largest it ever offered. */
    int room() {
        if (scale < 0 || !edged) {
            return WIDEST;
        }
        return Math.max(0, edge - rcvNxt);
    }

    /** The number that counts as 0 when its numbers are told relative to each other. */
    int base() {
        return opened ? iss : first;
    }

    /** Its first number is this, as far as the capture can tell; whoever says so first is believed. */
    void basedOn(int number) {
        if (!based) {
            based = true;
            first = number;
        }
    }

    /** Whether its state is more than a guess: where the capture begins in the middle, both ends have to be shown to have been open. */
    boolean isKnown(Track peer) {
        return !life.isPresumed() || life.isAnew() || ((peer.wasOpen || peer.finished) && (wasOpen || finished));
    }

    /** Its SYN has passed. */
    void opens(int number, int shift, int offered, long time) {
        boolean before = seen;
        seen = true;
        opened = true;
        iss = number;
        nxt = !before || number + 1 - nxt > 0 ? number + 1 : nxt;
        una = number;
        scale = shift < 0 ? 0 : shift;
        window = offered;
        maxWindow = offered;
        lastTime = time;
    }

    /** Whether a timestamp is older than one that this end has taken: such a segment it drops, however good its numbers (R80). */
    boolean findsOld(Passing passing) {
        return hasRecent && passing.timestamped && !passing.rst() && passing.timestamp - recent < 0;
    }

    /** The timestamp of a segment that begins no later than what has been acknowledged counts from now on (RFC 7323, section 4.3). */
    void takesTimestamp(Passing passing) {
        boolean current = !acks || passing.seq - acked <= 0;
        if (passing.timestamped && current && (!hasRecent || passing.timestamp - recent >= 0)) {
            recent = passing.timestamp;
            hasRecent = true;
        }
    }

    /** It answers the SYN of its peer, which reached somebody who listened. */
    void answersSyn() {
        if (life.state() == null) {
            life.enter(State.LISTEN);
        }
        life.enter(State.SYN_RECEIVED);
    }

    /** It has sent this ACK: all before has reached it. */
    void acknowledges(int ack) {
        if (!acks || ack - acked > 0) {
            acks = true;
            acked = ack;
        }
        if (!receives || acked - rcvNxt > 0) {
            receives = true;
            rcvNxt = acked;
        }
    }

    /** What is seen of it was sent after it had received what was sent so many nanoseconds before; 0 where that is not known. */
    void farFrom(long nanos) {
        journey = nanos + nanos / 4;
    }

    /** It has finished, and sends numbers: the FIN, or what was lost before it. */
    void completes(Passing passing) {
        lastNumbered = passing.order;
        lastNumberedTime = passing.time;
        if (mayComplete == 0) {
            mayComplete = lastNumbered;
            mayCompleteTime = lastNumberedTime;
        }
    }

    /** {@code peer} says now that something is still missing. */
    void isIncompleteAt(Track peer, long now) {
        if (mayComplete > 0 && peer.journey > 0 && peer.shouldKnow(mayCompleteTime, now)) {
            boolean all = peer.shouldKnow(lastNumberedTime, now);
            mayComplete = all ? 0 : lastNumbered;
            mayCompleteTime = lastNumberedTime;
        }
    }

    /** Whether nothing shows that its peer lacks its FIN, or something before it. */
    boolean seemsComplete() {
        return mayComplete > 0;
    }

    /** Whether the peer learned that its FIN was acknowledged no later than it had all of this end's, FIN included. */
    boolean acknowledgedFirst() {
        return acksFin && firstFinAck > 0 && (mayComplete == 0 || firstFinAck <= mayComplete);
    }

    /** The peer sends its FIN again: every ACK of it that should have come was lost. */
    void finAckIsLost(Track peer, long now) {
        if (acksFin && firstFinAck > 0 && peer.shouldKnow(firstFinAckTime, now)) {
            boolean all = peer.shouldKnow(lastFinAckTime, now);
            firstFinAck = all ? 0 : lastFinAck;
            firstFinAckTime = lastFinAckTime;
        }
    }

    /** It acknowledges the peer's FIN. */
    void acknowledgesFin(Passing passing) {
        if (!acksFin) {
            acksFin = true;
            provesFinAck = nxt;
            ackedFinAlone = !passing.fin() && !finished;
        }
        if (firstFinAck == 0) {
            firstFinAck = passing.order;
            firstFinAckTime = passing.time;
        }
        lastFinAck = passing.order;
        lastFinAckTime = passing.time;
    }

    /** Whether an ACK of the peer's FIN can have reached the peer before it sent what passes {@code now}. */
    boolean finAckIsKnown(Track peer, long now) {
        boolean inTime = now - firstFinAckTime >= peer.journey / 5 * 4;
        return acksFin && firstFinAck > 0 && (inTime || nxt - provesFinAck > 0);
    }

    /** Whether what its peer sent at {@code time} should have reached it before it sent what passes {@code now}. */
    boolean shouldKnow(long time, long now) {
        return now - time > journey;
    }

    /** A window in a segment that carries ACK; the one in a SYN is never scaled (RFC 7323, section 2.2). */
    void offers(Passing passing) {
        window = passing.syn() ? passing.window : shifted(passing.window);
        maxWindow = Math.max(maxWindow, window);
        int right = passing.ack + window;
        if (!edged || right - edge > 0) {
            edge = right;
            edged = true;
        }
    }

    /** What its window would be, were {@code passing} its own. */
    int offered(Passing passing) {
        return shifted(passing.window);
    }

    private int shifted(int offered) {
        return (int) Math.min(WIDEST, (long) offered << Math.min(14, Math.max(0, scale)));
    }

    /** This end as the referee knows ends; null where its state or its numbers are not known. */
    @Nullable
    Connection connection(Track peer) {
        State state = life.state();
        if (state == null) {
            return null;
        }
        if (state == State.CLOSED) {
            return Connection.closed(new SeqNum(nxt));
        }
        if (state == State.LISTEN) {
            return Connection.listening(new SeqNum(nxt));
        }
        if (!seen) {
            return null;
        }
        boolean knowsPeer = receives || state == State.SYN_SENT;
        if (!knowsPeer) {
            return null;
        }
        Connection plain = Connection.in(
                state,
                !openedFirst,
                new SeqNum(heard.unacknowledged(this, state)),
                new SeqNum(nxt),
                new SeqNum(rcvNxt),
                room(),
                Heard.widest(peer));
        if (held.isEmpty()) {
            return plain;
        }
        ReceiveSpace rcv = plain.rcv();
        return plain.receiving(new ReceiveSpace(rcv.irs(), rcv.nxt(), rcv.wnd(), held, rcv.reader(), rcv.unread()));
    }
}
