package lastack.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lastack.wire.Packet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the flow of each segment of a capture. It is asked for every packet of files with millions of them, so finding a flow makes no
 * object: a table of its own, in which a flow stands at the first free place from where its hash points.
 */
public final class FlowTable {
    private static final int FIRST_PLACES = 64;

    private final List<Flow> flows = new ArrayList<>();
    private final int salt;
    private @Nullable Flow[] places = new Flow[FIRST_PLACES];
    private int[] hashes = new int[FIRST_PLACES];

    /**
     * An empty table.
     *
     * @param salt any number, another one for each run: whoever makes a capture must not know which flows get in each other's way
     */
    public FlowTable(int salt) {
        this.salt = salt;
    }

    /** The flow of {@code packet}, which holds a TCP segment; a new one if this is its first. */
    public Flow of(Packet packet) {
        int hash = packet.pairHash(salt);
        int place = hash & (places.length - 1);
        for (Flow flow = places[place]; flow != null; flow = places[place]) {
            if (hashes[place] == hash && joins(flow, packet)) {
                return flow;
            }
            place = (place + 1) & (places.length - 1);
        }
        Flow begun = Flow.begunBy(packet, flows.size() + 1);
        flows.add(begun);
        places[place] = begun;
        hashes[place] = hash;
        if (flows.size() > places.length / 2) {
            grow();
        }
        return begun;
    }

    /** All flows, by their numbers. */
    public List<Flow> all() {
        return Collections.unmodifiableList(flows);
    }

    private static boolean joins(Flow flow, Packet packet) {
        return packet.isBetween(flow.client(), flow.server()) || packet.isBetween(flow.server(), flow.client());
    }

    private void grow() {
        @Nullable Flow[] oldPlaces = places;
        int[] oldHashes = hashes;
        places = new Flow[oldPlaces.length * 2];
        hashes = new int[places.length];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != null) {
                int place = oldHashes[i] & (places.length - 1);
                while (places[place] != null) {
                    place = (place + 1) & (places.length - 1);
                }
                places[place] = oldPlaces[i];
                hashes[place] = oldHashes[i];
            }
        }
    }
}
