package lastack.tcp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is under way to one end.
 *
 * @param queue numbers of parcels, in the order in which they will arrive
 * @param strays those delayed or doubled by the network: they arrive whenever they like, in any order
 */
record Way(List<Integer> queue, List<Integer> strays) {
    static final Way EMPTY = new Way(List.of(), List.of());

    Way with(int parcel) {
        List<Integer> longer = new ArrayList<>(queue);
        longer.add(parcel);
        return new Way(List.copyOf(longer), strays);
    }

    int first() {
        return queue.get(0);
    }

    Way withoutFirst() {
        return new Way(queue.subList(1, queue.size()), strays);
    }

    /** The first one once more, at some time after. */
    Way firstTwice() {
        return new Way(queue, more(first()));
    }

    /** The first one at some later time, behind others that were sent after it. */
    Way firstDelayed() {
        return new Way(queue.subList(1, queue.size()), more(first()));
    }

    Way withoutStray(int at) {
        List<Integer> fewer = new ArrayList<>(strays);
        fewer.remove(at);
        return new Way(queue, List.copyOf(fewer));
    }

    private List<Integer> more(int parcel) {
        List<Integer> longer = new ArrayList<>(strays);
        longer.add(parcel);
        Collections.sort(longer);
        return List.copyOf(longer);
    }
}
