package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * The outcomes that named stacks show beside the RFC's: each stack is asked what it does, what looks like the RFC's answer is left out,
 * and what looks alike is listed once.
 */
final class Practices {
    private final Arrival plain;
    private final List<Segment> replies;
    private final List<Practice> found = new ArrayList<>();

    private Practices(Arrival plain) {
        this.plain = plain;
        this.replies = plain.replies();
    }

    static List<Practice> beside(Arrival plain, Connection now, Segment segment) {
        Practices practices = new Practices(plain);
        practices.ask(now, segment);
        return List.copyOf(practices.found);
    }

    private void ask(Connection now, Segment segment) {
        if (now.orders().listen() && plain.rule() == Rule.R38 && plain.outcome() == Outcome.ACCEPTED) {
            return;
        }
        boolean given = now.rcv().reader() == Reader.GONE;
        if (!given) {
            add(Stack.LINUX, false, Linux.arrive(now, false, segment));
            if (now.state() == State.TIME_WAIT) {
                LinuxTimeWait.guarded(segment).forEach(reaction -> add(Stack.LINUX, false, reaction));
                LinuxTimeWait.reopening(now, segment).forEach(reaction -> add(Stack.LINUX, false, reaction));
            }
            Gvisor.arrive(now, segment, plain).forEach(reaction -> add(Stack.GVISOR, false, reaction));
            FreeBsd.arrive(now, segment, plain).forEach(reaction -> add(Stack.FREEBSD, false, reaction));
            Smoltcp.arrive(now, segment, plain).forEach(reaction -> add(Stack.SMOLTCP, false, reaction));
        }
        FreeBsd.ending(now, segment, plain).forEach(reaction -> add(Stack.FREEBSD, false, reaction));
        Lwip.arrive(now, segment, plain).forEach(reaction -> add(Stack.LWIP, false, reaction));
        if (given || now.snd().finSent()) {
            add(Stack.LINUX, true, Linux.arrive(now, true, segment));
        }
    }

    private void add(Stack stack, boolean orphan, Reaction reaction) {
        if (reaction.looksLike(plain.next().state(), replies)) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Practice known = found.get(i);
            boolean alike = reaction.looksLike(known.state(), known.replies());
            if (alike && known.stacks().contains(stack)) {
                return;
            }
            if (alike && known.orphan() == orphan) {
                found.set(i, known.with(stack));
                return;
            }
        }
        found.add(new Practice(reaction.tolerance(), List.of(stack), orphan, reaction.state(), reaction.replies()));
    }
}
