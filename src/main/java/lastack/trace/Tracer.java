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

    /** The next packet, explained; null where it holds no TCP segment. */
    public @Nullable Sighting see(Packet packet) {
        return packet.content() == Content.TCP ? conversation(packet).see(packet, true) : null;
    }

    /** The same, but without {@link Sighting#receiver()}: for those who only write down what is told of millions of segments. */
    public @Nullable Sighting tell(Packet packet) {
        return packet.content() == Content.TCP ? conversation(packet).see(packet, false) : null;
    }

    /** The next packet, for those who ask for {@link #accounts()} only. */
    public void count(Packet packet) {
        if (packet.content() == Content.TCP) {
            conversation(packet).count(packet);
        }
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

    private Conversation conversation(Packet packet) {
        Flow flow = flows.of(packet);
        if (flow.number() > conversations.size()) {
            conversations.add(new Conversation(flow, near, passing));
        }
        return conversations.get(flow.number() - 1);
    }
}
