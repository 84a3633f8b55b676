package lastack.wire;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import lastack.tcp.Flag;
import lastack.tcp.Flags;

/**
 * Writes a capture of many connections of eleven segments each, some hundred of them at a time: opened, a question, an answer, closed
 * by either end. It is what {@code src/test/sh/beside-tshark} measures with; the same arguments always give the same file.
 */
public final class ManyConnections {
    private static final int AT_ONCE = 300;
    private static final int STEPS = 11;
    private static final int HEADERS = 14 + 20 + 32;
    private static final int QUESTION = 100;
    private static final int ANSWER = 300;

    private final Random random = new Random(1);
    private final ByteBuffer record = ByteBuffer.allocate(16 + HEADERS + ANSWER).order(ByteOrder.LITTLE_ENDIAN);
    private long micros;

    private ManyConnections() {}

    /** One connection, and how far it has come. */
    private static final class Talk {
        final int number;
        int step;
        /** What client and server send next. */
        final int[] next = new int[2];

        Talk(int number, Random random) {
            this.number = number;
            next[0] = random.nextInt();
            next[1] = random.nextInt();
        }
    }

    /** FILE PACKETS */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** @param packets is rounded down to whole connections */
    public static Path write(Path file, int packets) throws IOException {
        new ManyConnections().connections(file, packets / STEPS);
        return file;
    }

    private void connections(Path file, int connections) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            ByteBuffer header = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
            header.putInt(ClassicRecords.MICROSECONDS).putShort((short) 2).putShort((short) 4);
            header.putLong(0).putInt(65535).putInt(1);
            out.write(header.array());
            Talk[] talks = new Talk[Math.min(AT_ONCE, connections)];
            int begun = 0;
            int open = talks.length;
            for (int at = 0; at < open; at++) {
                talks[at] = new Talk(begun++, random);
            }
            while (open > 0) {
                int at = random.nextInt(open);
                step(talks[at], out);
                if (talks[at].step < STEPS) {
                    continue;
                } else if (begun < connections) {
                    talks[at] = new Talk(begun++, random);
                } else {
                    talks[at] = talks[--open];
                }
            }
        }
    }

    private void step(Talk talk, OutputStream out) throws IOException {
        int first = talk.number % 2;
        switch (talk.step++) {
            case 0 -> segment(talk, 0, 0, out, Flag.SYN);
            case 1 -> segment(talk, 1, 0, out, Flag.SYN, Flag.ACK);
            case 3 -> segment(talk, 0, QUESTION, out, Flag.PSH, Flag.ACK);
            case 5 -> segment(talk, 1, ANSWER, out, Flag.PSH, Flag.ACK);
            case 7 -> segment(talk, first, 0, out, Flag.FIN, Flag.ACK);
            case 8 -> segment(talk, 1 - first, 0, out, Flag.ACK);
            case 9 -> segment(talk, 1 - first, 0, out, Flag.FIN, Flag.ACK);
            case 10 -> segment(talk, first, 0, out, Flag.ACK);
            default -> segment(talk, talk.step % 2 == 1 ? 0 : 1, 0, out, Flag.ACK);
        }
    }

    private void segment(Talk talk, int from, int length, OutputStream out, Flag... set) throws IOException {
        Flags flags = Flags.of(set);
        int client = 0x0A000000 | (talk.number % 5000 + 1);
        int server = 0xC0A80000 | (talk.number % 7 + 1);
        int port = 32768 + talk.number / 5000 * 13 % 28000;
        micros += 1 + random.nextInt(30);
        record.clear().order(ByteOrder.LITTLE_ENDIAN);
        record.putInt((int) (1_700_000_000 + micros / 1_000_000)).putInt((int) (micros % 1_000_000));
        record.putInt(HEADERS + length).putInt(HEADERS + length).order(ByteOrder.BIG_ENDIAN);
        record.putLong(0x0200000000010200L).putInt(2).putShort((short) 0x0800);
        record.putShort((short) 0x4500)
                .putShort((short) (52 + length))
                .putInt(0x4000)
                .putInt(0x40060000);
        record.putInt(from == 0 ? client : server).putInt(from == 0 ? server : client);
        record.putShort((short) (from == 0 ? port : 9000)).putShort((short) (from == 0 ? 9000 : port));
        record.putInt(talk.next[from]).putInt(flags.has(Flag.ACK) ? talk.next[1 - from] : 0);
        record.putShort((short) (0x8000 | flags.bits())).putShort((short) 64240).putInt(0);
        record.putInt(0x0101080A).putInt((int) (micros / 1000)).putInt((int) (micros / 1000));
        talk.next[from] += length + (flags.has(Flag.SYN) || flags.has(Flag.FIN) ? 1 : 0);
        out.write(record.array(), 0, 16 + HEADERS + length);
    }
}
