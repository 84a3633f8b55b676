package lastack.trace;

import java.util.ArrayList;
import java.util.List;
import lastack.wire.Content;
import lastack.wire.Packet;
import org.jspecify.annotations.Nullable;

/**
 * Watches the connections of one capture. Packets go in, in the order of the file; what is said of each segment uses only what passed
 * before it, and what is said of each connection at the end uses everything. Memory grows with the connections, not with the packets.
 *
 * <pre>{@code
 * Tracer tracer = new Tracer(null, salt);
 * while (reader.next(packet)) {
 *     Sighting sighting = tracer.see(packet);
 * }
 * tracer.accounts()
 * }</pre>
 */
public final class Tracer {
    private final @Nullable End near;
    private final FlowTable flows;
    private final Passing passing = new Passing();
    private final List<Conversation> conversations = new ArrayList<>();

    /**
     * A tracer that has seen nothing.
     *
     * @param near the end at which the capture was taken, if that is known; null to infer it for each connection
     * @param salt any number, see {@link FlowTable#FlowTable}
     */
    public Tracer(@Nullable End near, int salt) {
        this.near = near;
        this.flows = new FlowTable(salt);
    }

    /**
     * Finds whose the next packet is, in the order of the file; null where it holds no TCP segment. This may be done some packets ahead,
     * and in another thread than all the rest.
     */
    public @Nullable Flow flow(Packet packet) {
        return packet.content() == Content.TCP ? flows.of(packet) : null;
    }

    /** The next packet, explained; null where it holds no TCP segment. */
    public @Nullable Sighting see(Packet packet) {
        Flow flow = flow(packet);
        return flow == null ? null : conversation(flow).see(packet, true);
    }

    /**
     * The same, but without {@link Sighting#receiver()}: for those who only write down what is told of millions of segments.
     *
     * @param flow as {@link #flow} found it
     */
    public Sighting tell(Flow flow, Packet packet) {
        return conversation(flow).see(packet, false);
    }

    /** The next packet, for those who ask for {@link #accounts()} only. */
    public void count(Packet packet) {
        Flow flow = flow(packet);
        if (flow != null) {
            count(flow, packet);
        }
    }

    /** The same, of {@code flow}, as {@link #flow} found it. */
    public void count(Flow flow, Packet packet) {
        conversation(flow).count(packet);
    }

    /** All connections so far, by number. */
    public List<Account> accounts() {
        List<Account> accounts = new ArrayList<>(conversations.size());
        for (Conversation conversation : conversations) {
            accounts.add(conversation.account());
        }
        return accounts;
    }

    /** How many connections there are so far; their numbers are 1 to this. */
    public int connections() {
        return conversations.size();
    }

    /** One connection so far, by its number. */
    public Account account(int number) {
        return conversations.get(number - 1).account();
    }

    private Conversation conversation(Flow flow) {
        if (flow.number() > conversations.size()) {
            conversations.add(new Conversation(flow, near, passing));
        }
        return conversations.get(flow.number() - 1);
    }
}
