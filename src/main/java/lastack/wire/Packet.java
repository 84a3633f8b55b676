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

    /** How many numbers hold all that is read of it. */
    static final int PACKED = 10;

    private static final Content[] CONTENTS = Content.values();

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

    /**
     * Writes it into {@link #PACKED} places of {@code into}, from {@code at} on, but for its number; {@link #unpack} makes the same of it.
     */
    // The number of a constant is read by the same program that wrote it.
    @SuppressWarnings("EnumOrdinal")
    void pack(long[] into, int at) {
        into[at] = time;
        into[at + 1] = sourceHigh;
        into[at + 2] = sourceLow;
        into[at + 3] = destinationHigh;
        into[at + 4] = destinationLow;
        into[at + 5] = (long) seq << 32 | Integer.toUnsignedLong(ack);
        into[at + 6] = (long) sourcePort << 48 | (long) destinationPort << 32 | (long) window << 16 | flags;
        int yes = (v6 ? 1 : 0) | (sackPermitted ? 2 : 0) | (timestamped ? 4 : 0) | (optionsWhole ? 8 : 0);
        into[at + 7] = (long) length << 34
                | (long) (mss + 1) << 17
                | (long) (windowScale + 1) << 8
                | (long) content.ordinal() << 4
                | yes;
        into[at + 8] = (long) timestamp << 32 | Integer.toUnsignedLong(timestampEcho);
        into[at + 9] = sinceFirst;
    }

    /** @param place its number */
    void unpack(long[] from, int at, long place) {
        number = place;
        time = from[at];
        sinceFirst = from[at + 9];
        sourceHigh = from[at + 1];
        sourceLow = from[at + 2];
        destinationHigh = from[at + 3];
        destinationLow = from[at + 4];
        long numbers = from[at + 5];
        seq = (int) (numbers >>> 32);
        ack = (int) numbers;
        long shorts = from[at + 6];
        sourcePort = (int) (shorts >>> 48);
        destinationPort = (int) (shorts >>> 32) & 0xFFFF;
        window = (int) (shorts >>> 16) & 0xFFFF;
        flags = (int) shorts & 0xFF;
        long rest = from[at + 7];
        length = (int) (rest >>> 34);
        mss = (int) (rest >>> 17 & 0x1FFFF) - 1;
        windowScale = (int) (rest >>> 8 & 0x1FF) - 1;
        content = CONTENTS[(int) (rest >>> 4) & 0xF];
        v6 = (rest & 1) != 0;
        sackPermitted = (rest & 2) != 0;
        timestamped = (rest & 4) != 0;
        optionsWhole = (rest & 8) != 0;
        long stamps = from[at + 8];
        timestamp = (int) (stamps >>> 32);
        timestampEcho = (int) stamps;
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
