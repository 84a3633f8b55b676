package lastack.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The pcapng format: sections of blocks, each section with an order of octets and with interfaces of its own (draft-ietf-opsawg-pcapng). */
final class BlockRecords extends Records {
    static final int SECTION = 0x0A0D0D0A;

    static final int INTERFACE = 1;
    private static final int OLD_PACKET = 2;
    private static final int SIMPLE_PACKET = 3;
    static final int ENHANCED_PACKET = 6;

    /** An entry of a system's journal, and blocks of somebody's own: no packets, but packet analysers give them a number. */
    private static final int JOURNAL = 9;

    private static final int CUSTOM = 0x0BAD;
    private static final int CUSTOM_UNCOPIED = 0x40000BAD;

    static final int BYTE_ORDER_MAGIC = 0x1A2B3C4D;
    /** The longest block that is believed; libpcap stops there too. */
    private static final int LONGEST_BLOCK = 1 << 24;

    private static final int MOST_INTERFACES = 1 << 16;

    static final int OPTION_RESOLUTION = 9;
    private static final int OPTION_OFFSET = 14;

    private final List<Interface> interfaces = new ArrayList<>();

    BlockRecords(Window window) {
        super(window, 0);
    }

    @Override
    boolean next(Packet into) throws IOException {
        while (damage() == null) {
            if (!window.reach(at, 12)) {
                return !window.endsAt(at) && damaged(at, Damage.Reason.CUT_OFF);
            }
            int type = window.ordered().getInt(window.index(at));
            if (type == SECTION && !section()) {
                return false;
            }
            int length = window.ordered().getInt(window.index(at) + 4);
            if (length < 0 || length > LONGEST_BLOCK) {
                return damaged(at, Damage.Reason.TOO_LONG);
            }
            if (length < shortest(type) || length % 4 != 0) {
                return damaged(at, Damage.Reason.BLOCK_LENGTH);
            }
            if (!window.reach(at, length)) {
                return damaged(at, Damage.Reason.CUT_OFF);
            }
            if (window.ordered().getInt(window.index(at) + length - 4) != length) {
                return damaged(at, Damage.Reason.BLOCK_LENGTH);
            }
            long block = at;
            at += length;
            if (block(type, block, length, into)) {
                return true;
            }
        }
        return false;
    }

    /** The length of a block of this type that has nothing optional in it. */
    private static int shortest(int type) {
        return switch (type) {
            case SECTION -> 28;
            case INTERFACE -> 20;
            case SIMPLE_PACKET, CUSTOM, CUSTOM_UNCOPIED -> 16;
            case ENHANCED_PACKET, OLD_PACKET -> 32;
            default -> 12;
        };
    }

    /** A section begins: what the octets behind its length look like tells in which order that length is. */
    private boolean section() throws IOException {
        int magic = window.network().getInt(window.index(at) + 8);
        if (magic != BYTE_ORDER_MAGIC && Integer.reverseBytes(magic) != BYTE_ORDER_MAGIC) {
            return damaged(at, Damage.Reason.BYTE_ORDER);
        }
        window.order(magic == BYTE_ORDER_MAGIC ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        interfaces.clear();
        if (window.reach(at, 16) && window.ordered().getShort(window.index(at) + 12) != 1) {
            return damaged(at, Damage.Reason.VERSION);
        }
        return true;
    }

    /** Whether the block was a packet. What it says is {@code length} octets long, all reached. */
    private boolean block(int type, long block, int length, Packet into) {
        switch (type) {
            case INTERFACE -> {
                return described(block, length);
            }
            case ENHANCED_PACKET -> {
                int id = int32(block + 8);
                return timed(block, length, id, into);
            }
            case OLD_PACKET -> {
                int id = window.ordered().getShort(window.index(block + 8)) & 0xFFFF;
                return timed(block, length, id, into);
            }
            case SIMPLE_PACKET -> {
                return simple(block, length, into);
            }
            case JOURNAL, CUSTOM, CUSTOM_UNCOPIED -> {
                count(into);
                into.content = Content.OTHER;
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** A packet with an interface and a time; what follows the interface is the same in the old blocks and the new. */
    private boolean timed(long block, int length, int id, Packet into) {
        if (id < 0 || id >= interfaces.size()) {
            return damaged(block, Damage.Reason.INTERFACE);
        }
        int captured = int32(block + 20);
        if (captured < 0 || captured > length - 32) {
            return damaged(block, Damage.Reason.BLOCK_LENGTH);
        }
        if (captured > LONGEST_PACKET) {
            return damaged(block, Damage.Reason.TOO_LONG);
        }
        Interface from = interfaces.get(id);
        long ticks = (long) int32(block + 12) << 32 | Integer.toUnsignedLong(int32(block + 16));
        time(from.resolution().nanos(ticks));
        packet(block + 28, captured, Integer.toUnsignedLong(int32(block + 24)), from.linkType(), into);
        return true;
    }

    private boolean simple(long block, int length, Packet into) {
        if (interfaces.isEmpty()) {
            return damaged(block, Damage.Reason.INTERFACE);
        }
        Interface from = interfaces.get(0);
        long claimed = Integer.toUnsignedLong(int32(block + 8));
        long captured = from.snapLength() == 0 ? claimed : Math.min(claimed, from.snapLength());
        // Four octets at most may fill the block up.
        if (captured > length - 16) {
            return damaged(block, Damage.Reason.BLOCK_LENGTH);
        }
        if (captured > LONGEST_PACKET) {
            return damaged(block, Damage.Reason.TOO_LONG);
        }
        packet(block + 12, (int) captured, claimed, from.linkType(), into);
        return true;
    }

    /** Always false: an interface is no packet. */
    private boolean described(long block, int length) {
        if (interfaces.size() == MOST_INTERFACES) {
            return damaged(block, Damage.Reason.TOO_MANY_INTERFACES);
        }
        ByteBuffer bytes = window.ordered();
        int start = window.index(block);
        int end = start + length - 4;
        int code = Resolution.MICROSECONDS.code();
        long offset = 0;
        int option = start + 16;
        while (end - option >= 4 && bytes.getShort(option) != 0) {
            int kind = bytes.getShort(option) & 0xFFFF;
            int size = bytes.getShort(option + 2) & 0xFFFF;
            int wanted = kind == OPTION_RESOLUTION ? 1 : kind == OPTION_OFFSET ? 8 : size;
            if (size > end - option - 4 || size != wanted) {
                return damaged(block, Damage.Reason.OPTION);
            }
            code = kind == OPTION_RESOLUTION ? bytes.get(option + 4) & 0xFF : code;
            offset = kind == OPTION_OFFSET ? bytes.getLong(option + 4) : offset;
            option += 4 + (size + 3) / 4 * 4;
        }
        int linkType = bytes.getShort(start + 8) & 0xFFFF;
        interfaces.add(
                new Interface(linkType, Integer.toUnsignedLong(int32(block + 12)), new Resolution(code, offset)));
        return false;
    }

    private int int32(long offset) {
        return window.ordered().getInt(window.index(offset));
    }
}
