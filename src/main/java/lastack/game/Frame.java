package lastack.game;

import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

/**
 * One segment of a recording.
 *
 * @param micros when it was recorded, in microseconds since the first
 * @param from who sent it
 * @param flags its flags
 * @param seq its sequence number
 * @param ack its acknowledgment number, also where ACK is not set and it has no meaning
 * @param length octets of data, 0..{@value Figure#MOST_OCTETS}
 * @param window what its sender was ready to take, 0..65535; where windows are scaled, the real one as far as it goes in here
 * @param arrives behind which segment of the recording it reached the other end, 0 where it did so before the next one was sent
 * @param lost whether it never arrived
 */
public record Frame(
        long micros,
        Role from,
        Flags flags,
        SeqNum seq,
        SeqNum ack,
        int length,
        int window,
        int arrives,
        boolean lost) {
    /** The segment itself. */
    public Segment segment() {
        return new Segment(flags, seq, ack, length, window);
    }

    /** The figure in {@code cell}, which is none of a state. */
    public Figure figure(Cell cell) {
        return switch (cell) {
            case FROM -> new Figure.Sender(from);
            case FLAGS -> new Figure.Bits(flags);
            case SEQ -> new Figure.Number(seq);
            case ACK -> new Figure.Number(ack);
            case LENGTH -> new Figure.Octets(length);
            case CLIENT, SERVER -> throw new IllegalArgumentException("a state is not in a segment");
        };
    }

    /** The same with another figure; one of a state changes nothing, for it is not in the segment. */
    Frame with(Figure figure, Cell cell) {
        if (figure instanceof Figure.Sender sender) {
            return new Frame(micros, sender.role(), flags, seq, ack, length, window, arrives, lost);
        } else if (figure instanceof Figure.Bits bits) {
            return new Frame(micros, from, bits.flags(), seq, ack, length, window, arrives, lost);
        } else if (figure instanceof Figure.Octets octets) {
            return new Frame(micros, from, flags, seq, ack, octets.count(), window, arrives, lost);
        } else if (figure instanceof Figure.Number number) {
            boolean first = cell == Cell.SEQ;
            return new Frame(
                    micros,
                    from,
                    flags,
                    first ? number.number() : seq,
                    first ? ack : number.number(),
                    length,
                    window,
                    arrives,
                    lost);
        }
        return this;
    }

    /** The same, moved on by so much in each direction's numbers; what has no meaning stays. */
    Frame shifted(long own, long other) {
        SeqNum acked = flags.has(Flag.ACK) ? ack.plus(other) : ack;
        return new Frame(micros, from, flags, seq.plus(own), acked, length, window, arrives, lost);
    }

    /** The same on another road. */
    Frame arriving(int behind, boolean never) {
        return new Frame(micros, from, flags, seq, ack, length, window, behind, never);
    }
}
