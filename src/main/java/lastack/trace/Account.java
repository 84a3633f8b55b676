package lastack.trace;

import java.util.List;
import java.util.Optional;
import lastack.tcp.State;

/**
 * One connection at the end of its capture, with all the evidence: a segment counts as received unless something shows that it was not.
 *
 * @param flow the connection
 * @param near the end at which the capture was taken, as told or inferred; empty where that is not known
 * @param told whether {@code near} was told
 * @param doubted whether it was, and yet it is the other end that answers as soon as only the near one can
 * @param clientStates the states the client went through, in order, those within one segment too; those that no packet shows are not
 *     among them
 * @param serverStates the server's
 * @param closing how it closed
 * @param closedBy who began
 * @param earlier how the connections ended that used these ports before, in order; of very many the first ones
 * @param segments how many segments it has
 * @param retransmissions how many of them were sent again
 */
public record Account(
        Flow flow,
        Optional<End> near,
        boolean told,
        boolean doubted,
        List<State> clientStates,
        List<State> serverStates,
        Closing closing,
        ClosedBy closedBy,
        List<Ending> earlier,
        long segments,
        long retransmissions) {
    public Account {
        clientStates = List.copyOf(clientStates);
        serverStates = List.copyOf(serverStates);
        earlier = List.copyOf(earlier);
    }

    /** The states of {@code end}. */
    public List<State> states(End end) {
        return end == End.CLIENT ? clientStates : serverStates;
    }
}
