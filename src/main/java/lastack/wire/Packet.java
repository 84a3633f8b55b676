package lastack.wire;

import java.util.Optional;
import java.util.OptionalInt;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

/**
 * The packet that a {@link CaptureReader} stands at. One object is filled again and again, since files have millions of packets: keep
 * what {@link #frame()} makes of it, never the packet.
 */
public final class Packet {
    /** Stands for an option that the header does not have. */
    static final int ABSENT = -1;

    long number;
    long time;
    long sinceFirst;
    Content content = Content.OTHER;

    boolean v6;
    long sourceHigh;
    long sourceLow;
    long destinationHigh;
    long destinationLow;

    int sourcePort;
    int destinationPort;
    int seq;
    int ack;
    int flags;
    int window;
    int length;

    int mss;
    int windowScale;
    boolean sackPermitted;
    boolean timestamped;
    int timestamp;
    int timestampEcho;
    boolean optionsWhole;

    /** Its place in the file, from 1, all packets counted. */
    public long number() {
        return number;
    }

    /**
     * Nanoseconds since 1970; a time too far away for that is the farthest there is. A packet that the file keeps without a time has
     * that of the packet before it.
     */
    public long time() {
        return time;
    }

    /** Nanoseconds since the file's first packet; negative where a file is not in order of time. */
    public long sinceFirst() {
        return sinceFirst;
    }

    public Content content() {
        return content;
    }

    /** Who sent it. Meaningful for {@link Content#TCP} only, as all that follows. */
    public Endpoint source() {
        return new Endpoint(new Address(v6, sourceHigh, sourceLow), sourcePort);
    }

    public Endpoint destination() {
        return new Endpoint(new Address(v6, destinationHigh, destinationLow), destinationPort);
    }

    public Segment segment() {
        return new Segment(new Flags(flags), new SeqNum(seq), new SeqNum(ack), length, window);
    }

    public TcpOptions options() {
        return new TcpOptions(
                option(mss),
                option(windowScale),
                sackPermitted,
                timestamped ? Optional.of(new TcpOptions.Timestamps(timestamp, timestampEcho)) : Optional.empty(),
                optionsWhole);
    }

    /** The bits of the segment's flags, as {@link Flags#bits()}: for those who look at millions of packets and keep none. */
    public int flagBits() {
        return flags;
    }

    /** The bits of the sequence number, as {@link SeqNum#bits()}. */
    public int seqBits() {
        return seq;
    }

    /** The bits of the acknowledgment number; without meaning where ACK is not set. */
    public int ackBits() {
        return ack;
    }

    /** Octets of data. */
    public int length() {
        return length;
    }

    /** The window as the header says it, 0..65535. */
    public int window() {
        return window;
    }

    /** The window scale option's shift count as it stands there, 0..255; -1 where there is none. */
    public int windowScale() {
        return windowScale;
    }

    /** Whether there is a timestamps option. */
    public boolean timestamped() {
        return timestamped;
    }

    /** TSval; without meaning unless {@link #timestamped()}. */
    public int timestamp() {
        return timestamp;
    }

    /** TSecr; without meaning unless {@link #timestamped()}. */
    public int timestampEcho() {
        return timestampEcho;
    }

    /** All of it, to keep. */
    public TcpFrame frame() {
        return new TcpFrame(number, sinceFirst, source(), destination(), segment(), options());
    }

    /** A number for the pair of its endpoints, the same in both directions; {@code salt} chooses one of many such numberings. */
    public int pairHash(int salt) {
        long mixed = mixed(sourceHigh, sourceLow, sourcePort, salt)
                + mixed(destinationHigh, destinationLow, destinationPort, salt);
        return (int) (mixed >>> 32);
    }

    /** Whether it goes from {@code from} to {@code to}; as {@link #source()} and {@link #destination()} would say, but makes no object. */
    public boolean isBetween(Endpoint from, Endpoint to) {
        return sourcePort == from.port()
                && destinationPort == to.port()
                && isAt(from.address(), sourceHigh, sourceLow)
                && isAt(to.address(), destinationHigh, destinationLow);
    }

    private boolean isAt(Address address, long high, long low) {
        return address.low() == low && address.high() == high && address.v6() == v6;
    }

    /** Every bit of an endpoint reaches every bit of the outcome: two rounds of the finalizer of MurmurHash3. */
    private static long mixed(long high, long low, int port, int salt) {
        return finalized(finalized(high ^ (long) salt << 16 ^ port) + low);
    }

    private static long finalized(long bits) {
        long once = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
        long twice = (once ^ once >>> 33) * 0xC4CEB9FE1A85EC53L;
        return twice ^ twice >>> 33;
    }

    private static OptionalInt option(int value) {
        return value == ABSENT ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
