package lastack.tcp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The control bits of one segment.
 *
 * @param bits the header octet that holds them, 0..255
 */
public record Flags(int bits) {
    public static final Flags NONE = new Flags(0);

    /** Every set there is, by its bits: a verdict compares several sets, and none of them has to be made for it. */
    private static final List<Flags> SETS =
            IntStream.range(0, 256).mapToObj(Flags::new).toList();

    /**
     * The order in which people name flags: what opens or ends a connection first, ACK behind it, as packet analysers and the RFC's own
     * {@code <CTL=SYN,ACK>} do.
     */
    private static final List<Flag> SPOKEN =
            List.of(Flag.SYN, Flag.FIN, Flag.RST, Flag.PSH, Flag.ACK, Flag.URG, Flag.ECE, Flag.CWR);

    /** PSH, URG and the ECN bits: allowed anywhere, without meaning for how a connection closes (R99). */
    private static final int WITHOUT_MEANING = of(Flag.PSH, Flag.URG, Flag.ECE, Flag.CWR).bits;

    public static Flags of(Flag... flags) {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= flag.mask();
        }
        return SETS.get(bits);
    }

    public boolean has(Flag flag) {
        return (bits & flag.mask()) != 0;
    }

    public Flags with(Flag flag) {
        return SETS.get(bits | flag.mask());
    }

    public Flags without(Flag flag) {
        return SETS.get(bits & ~flag.mask());
    }

    public Flags toggled(Flag flag) {
        return SETS.get(bits ^ flag.mask());
    }

    /** The flags that decide about a connection: without PSH, URG and the ECN bits. */
    public Flags essential() {
        return SETS.get(bits & ~WITHOUT_MEANING);
    }

    /** The flags that are set, in spoken order. */
    public List<Flag> list() {
        List<Flag> set = new ArrayList<>();
        for (Flag flag : SPOKEN) {
            if (has(flag)) {
                set.add(flag);
            }
        }
        return List.copyOf(set);
    }

    /** The notation used everywhere: {@code FIN,ACK}; empty when no flag is set. */
    @Override
    public String toString() {
        StringBuilder names = new StringBuilder();
        for (Flag flag : list()) {
            names.append(names.isEmpty() ? "" : ",").append(flag);
        }
        return names.toString();
    }
}
