package lastack.tcp;

import static lastack.tcp.Cue.ACK_OF_FIN;
import static lastack.tcp.Cue.ACK_OF_SYN;
import static lastack.tcp.Cue.ACTIVE_OPEN;
import static lastack.tcp.Cue.CLOSE;
import static lastack.tcp.Cue.FIN_AND_ACK_OF_FIN;
import static lastack.tcp.Cue.PASSIVE_OPEN;
import static lastack.tcp.Cue.SYN_ACK;
import static lastack.tcp.Cue.TIMEOUT_2MSL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The arrows of the state diagram: figure 5 of RFC 9293 (section 3.3.2) with its first two notes. Resets and aborts, which lead from
 * everywhere to CLOSED, are no arrows here, as they are none there (note 3), but for the one that leads to LISTEN.
 *
 * <p>The figure's SEND in LISTEN is an active OPEN here: the referee's LISTEN has no peer named to whom one could send (section 3.10.2).
 */
public enum Arrow {
    CLOSED_TO_LISTEN(State.CLOSED, PASSIVE_OPEN, Flags.NONE, State.LISTEN, Rule.R88),
    CLOSED_TO_SYN_SENT(State.CLOSED, ACTIVE_OPEN, Flags.of(Flag.SYN), State.SYN_SENT, Rule.R93),
    LISTEN_TO_SYN_RECEIVED(State.LISTEN, Cue.SYN, Flags.of(Flag.SYN, Flag.ACK), State.SYN_RECEIVED, Rule.R88),
    LISTEN_TO_SYN_SENT(State.LISTEN, ACTIVE_OPEN, Flags.of(Flag.SYN), State.SYN_SENT, Rule.R93),
    LISTEN_TO_CLOSED(State.LISTEN, CLOSE, Flags.NONE, State.CLOSED, Rule.R65),
    SYN_SENT_TO_SYN_RECEIVED(State.SYN_SENT, Cue.SYN, Flags.of(Flag.SYN, Flag.ACK), State.SYN_RECEIVED, Rule.R37),
    SYN_SENT_TO_ESTABLISHED(State.SYN_SENT, SYN_ACK, Flags.of(Flag.ACK), State.ESTABLISHED, Rule.R89),
    SYN_SENT_TO_CLOSED(State.SYN_SENT, CLOSE, Flags.NONE, State.CLOSED, Rule.R63),
    SYN_RECEIVED_TO_ESTABLISHED(State.SYN_RECEIVED, ACK_OF_SYN, Flags.NONE, State.ESTABLISHED, Rule.R90),
    SYN_RECEIVED_TO_FIN_WAIT_1(State.SYN_RECEIVED, CLOSE, Flags.of(Flag.FIN), State.FIN_WAIT_1, Rule.R64),
    SYN_RECEIVED_TO_LISTEN(State.SYN_RECEIVED, Cue.RST, Flags.NONE, State.LISTEN, Rule.R17),
    ESTABLISHED_TO_FIN_WAIT_1(State.ESTABLISHED, CLOSE, Flags.of(Flag.FIN), State.FIN_WAIT_1, Rule.R61),
    ESTABLISHED_TO_CLOSE_WAIT(State.ESTABLISHED, Cue.FIN, Flags.of(Flag.ACK), State.CLOSE_WAIT, Rule.R49),
    FIN_WAIT_1_TO_FIN_WAIT_2(State.FIN_WAIT_1, ACK_OF_FIN, Flags.NONE, State.FIN_WAIT_2, Rule.R44),
    FIN_WAIT_1_TO_CLOSING(State.FIN_WAIT_1, Cue.FIN, Flags.of(Flag.ACK), State.CLOSING, Rule.R50),
    FIN_WAIT_1_TO_TIME_WAIT(State.FIN_WAIT_1, FIN_AND_ACK_OF_FIN, Flags.of(Flag.ACK), State.TIME_WAIT, Rule.R51),
    FIN_WAIT_2_TO_TIME_WAIT(State.FIN_WAIT_2, Cue.FIN, Flags.of(Flag.ACK), State.TIME_WAIT, Rule.R52),
    CLOSE_WAIT_TO_LAST_ACK(State.CLOSE_WAIT, CLOSE, Flags.of(Flag.FIN), State.LAST_ACK, Rule.R62),
    CLOSING_TO_TIME_WAIT(State.CLOSING, ACK_OF_FIN, Flags.NONE, State.TIME_WAIT, Rule.R45),
    LAST_ACK_TO_CLOSED(State.LAST_ACK, ACK_OF_FIN, Flags.NONE, State.CLOSED, Rule.R46),
    TIME_WAIT_TO_CLOSED(State.TIME_WAIT, TIMEOUT_2MSL, Flags.NONE, State.CLOSED, Rule.R71);

    private final State from;
    private final Cue cue;
    private final int sent;
    private final State to;
    private final Rule rule;

    Arrow(State from, Cue cue, Flags sent, State to, Rule rule) {
        this.from = from;
        this.cue = cue;
        this.sent = sent.bits();
        this.to = to;
        this.rule = rule;
    }

    public State from() {
        return from;
    }

    public State to() {
        return to;
    }

    /** What sets it off. */
    public Cue cue() {
        return cue;
    }

    /** What is sent on it, as the figure names it; on the wire a FIN carries ACK too. None where nothing is. */
    public Flags sent() {
        return new Flags(sent);
    }

    /** The rule by which it is taken. */
    public Rule rule() {
        return rule;
    }

    /** The arrows that lead on from {@code state}. */
    public static List<Arrow> from(State state) {
        return Arrays.stream(values()).filter(arrow -> arrow.from == state).toList();
    }

    /** The arrow from one state to another; there is never a second. */
    public static Optional<Arrow> between(State from, State to) {
        return from(from).stream().filter(arrow -> arrow.to == to).findFirst();
    }
}
