package lastack.tcp;

import java.util.List;

/** smoltcp, as far as its own tests tell (D17). */
final class Smoltcp {
    private Smoltcp() {}

    static List<Reaction> arrive(Connection now, Segment segment, Arrival plain) {
        ReceiveSpace rcv = now.rcv();
        return switch (plain.rule()) {
            case R11 -> List.of(withoutHeldFin(now, segment));
            case R13 ->
                now.state() == State.TIME_WAIT
                        ? List.of()
                        : List.of(Reaction.silent(
                                Tolerance.D17,
                                now.state() == State.SYN_RECEIVED && now.passive() ? State.LISTEN : State.CLOSED));
            case R14 ->
                segment.seqLength() == 0 && segment.seq().before(rcv.nxt()) && now.state() == State.ESTABLISHED
                        ? List.of(Reaction.acknowledging(Tolerance.D17, now))
                        : List.of();
            case R58B ->
                List.of(Reaction.of(
                        Tolerance.D17,
                        Referee.arrive(now.with(rcv.withWindow(1)), segment).next()));
            default -> List.of();
        };
    }

    /** A FIN that came ahead of its turn was forgotten: only text is left of what was held. */
    private static Reaction withoutHeldFin(Connection now, Segment segment) {
        ReceiveSpace textOnly = now.rcv().withoutHeldFin();
        return Reaction.of(
                Tolerance.D17, Referee.arrive(now.with(textOnly), segment).next());
    }
}
