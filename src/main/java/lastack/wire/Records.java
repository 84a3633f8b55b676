package lastack.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The packets of a file in one of the two formats: one after the other, until the file ends or is damaged. */
abstract sealed class Records permits ClassicRecords, BlockRecords, NoRecords {
    /** A record or block may be this long; libpcap and Wireshark stop there too. */
    static final int LONGEST_PACKET = 1 << 18;

    /** No lie in a file can make a segment longer than this, or the arithmetic behind it overflow. */
    private static final long LONGEST_SENT = 1L << 30;

    final Window window;
    /** Where the next record or block begins. */
    long at;

    private @Nullable Damage damage;
    private long packets;
    private boolean timed;
    private long firstTime;
    private long lastTime;

    Records(Window window, long at) {
        this.window = window;
        this.at = at;
    }

    /** The next packet; false at the end, where a file that has grown goes on, and at damage, where nothing does. */
    abstract boolean next(Packet into) throws IOException;

    final @Nullable Damage damage() {
        return damage;
    }

    /** Always false, as the answer of {@link #next}. */
    final boolean damaged(long offset, Damage.Reason reason) {
        damage = new Damage(offset, reason);
        return false;
    }

    /** Notes when the coming packet was captured; not called for one without a time. */
    final void time(long nanos) {
        firstTime = timed ? firstTime : nanos;
        timed = true;
        lastTime = nanos;
    }

    /**
     * Fills in a packet.
     *
     * @param start where it begins in the file; it has been reached
     * @param captured how many octets of it are there
     * @param claimed how many there were, by the file's word
     */
    final void packet(long start, int captured, long claimed, int linkType, Packet into) {
        int sent = (int) Math.min(Math.max(captured, claimed), LONGEST_SENT);
        int index = window.index(start);
        count(into);
        into.content = LinkLayer.read(window.network(), index, index + captured, sent, linkType, into);
    }

    final void count(Packet into) {
        packets++;
        into.number = packets;
        into.time = lastTime;
        into.sinceFirst = lastTime - firstTime;
    }
}
