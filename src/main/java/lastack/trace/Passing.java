package lastack.trace;

import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.wire.Packet;

/** The segment that is passing, as plain numbers. One object is filled again and again. */
final class Passing {
    private static final int SYN = Flags.of(Flag.SYN).bits();
    private static final int FIN = Flags.of(Flag.FIN).bits();
    private static final int RST = Flags.of(Flag.RST).bits();
    private static final int ACK = Flags.of(Flag.ACK).bits();

    int flags;
    int seq;
    int ack;
    int length;
    int window;
    int scale;
    boolean timestamped;
    int timestamp;
    int echo;
    long time;
    /** Its place among the segments of its connection, from 1. */
    long order;

    void fill(Packet packet, long place) {
        flags = packet.flagBits();
        seq = packet.seqBits();
        ack = packet.ackBits();
        length = packet.length();
        window = packet.window();
        scale = packet.windowScale();
        timestamped = packet.timestamped();
        timestamp = packet.timestamp();
        echo = packet.timestampEcho();
        time = packet.time();
        order = place;
    }

    boolean syn() {
        return (flags & SYN) != 0;
    }

    boolean fin() {
        return (flags & FIN) != 0;
    }

    boolean rst() {
        return (flags & RST) != 0;
    }

    boolean hasAck() {
        return (flags & ACK) != 0;
    }

    int seqLength() {
        return length + (syn() ? 1 : 0) + (fin() ? 1 : 0);
    }

    int end() {
        return seq + seqLength();
    }

    /** All that a copy made by the network shares with its original. */
    long look() {
        long numbers = ((long) seq << 32) ^ (ack & 0xFFFFFFFFL);
        return numbers * 31
                + (((long) flags << 48) ^ ((long) length << 16) ^ window)
                + (timestamped ? timestamp * 7L : 0);
    }

    Segment segment() {
        return new Segment(new Flags(flags), new SeqNum(seq), new SeqNum(ack), length, window);
    }
}
