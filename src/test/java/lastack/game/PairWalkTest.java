package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two honest students in every order of their moves, with and without wrong segments between them. */
class PairWalkTest {
    private static final String CLOSING = """
            you:      client ESTABLISHED x=4294967295
            peer:     server ESTABLISHED y=9007
            your app: write 30; close
            peer app: CLOSE-WAIT write 7; +200 close
            goal:     * CLOSED
            10 FIN,ACK seq=x ack=y len=30
            """;

    private static final String AT_ONCE = """
            you:      server ESTABLISHED y=9007
            peer:     client ESTABLISHED x=4381
            your app: close
            peer app: close
            network:  peer FIN,ACK 1 drop; you ACK 1 delay 300; you FIN,ACK 1 duplicate 90
            goal:     * *
            10 FIN,ACK seq=y ack=x
            """;

    private static final String WHOLE = """
            you:      client CLOSED x=4381
            peer:     server LISTEN y=0
            your app: open; ESTABLISHED write 5; close
            peer app: CLOSE-WAIT close
            goal:     * *
            10 SYN seq=x
            """;

    /** What decides about the rest of a pair, but for what was said and counted on the way. */
    private record Position(
            Connection you,
            Clock yours,
            boolean youWait,
            Connection peer,
            Clock theirs,
            boolean peerWaits,
            long now,
            List<Segment> underWay,
            List<Integer> counts) {
        static Position of(Pair pair) {
            List<Segment> underWay = new ArrayList<>();
            List<Integer> counts = new ArrayList<>();
            for (PairFlight flight : pair.flights()) {
                underWay.add(pair.sent(flight.sent()).segment());
                counts.add(flight.to() == Side.YOU ? 0 : 1);
                counts.add((int) flight.at());
            }
            for (PairEnd end : List.of(pair.you(), pair.peer())) {
                counts.add(end.tally().slips());
                counts.add(end.tally().falseAlarms());
                counts.add(end.tally().missed());
                counts.add(end.tally().caught());
            }
            // What the network does depends on how many were sent before.
            counts.add((int) pair.events().stream()
                    .filter(one -> one instanceof PairEvent.Sent sent && !sent.slip())
                    .count());
            return new Position(
                    pair.you().connection(),
                    pair.you().clock(),
                    pair.you().waits(),
                    pair.peer().connection(),
                    pair.peer().clock(),
                    pair.peer().waits(),
                    pair.now(),
                    underWay,
                    counts);
        }
    }

    private final Set<Position> seen = new HashSet<>();
    private int ends;

    @ParameterizedTest
    @ValueSource(strings = {CLOSING, AT_ONCE, WHOLE})
    void honestStudentsAlwaysCloseBothEnds(String level) {
        walk(Pair.begin(LevelText.level(level), 0, false), List.of(), 0);
        assertTrue(ends > 0);
        assertTrue(seen.size() > 20, "only " + seen.size() + " positions");
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOSING, AT_ONCE, WHOLE})
    void withWrongSegmentsBetweenThemToo(String level) {
        walk(Pair.begin(LevelText.level(level), 0, true), forgeries(), 1);
        assertTrue(ends > 0);
        assertTrue(seen.size() > 100, "only " + seen.size() + " positions");
    }

    /** What may be wrong, counted from the numbers that would be right. */
    private static List<Segment> forgeries() {
        SeqNum zero = SeqNum.ZERO;
        return List.of(
                new Segment(Flags.of(Flag.FIN), zero, zero, 0, Segment.DEFAULT_WINDOW),
                new Segment(Flags.of(Flag.RST), zero.plus(5), zero, 0, Segment.DEFAULT_WINDOW),
                new Segment(Flags.of(Flag.SYN, Flag.ACK), zero, zero, 0, Segment.DEFAULT_WINDOW),
                new Segment(Flags.of(Flag.FIN, Flag.ACK), zero, zero.plus(9), 0, Segment.DEFAULT_WINDOW),
                new Segment(Flags.of(Flag.ACK), zero, zero.plus(1), 40, Segment.DEFAULT_WINDOW));
    }

    private void walk(Pair begin, List<Segment> forgeries, int most) {
        Deque<Pair> open = new ArrayDeque<>(List.of(begin));
        seen.add(Position.of(begin));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (pair.over()) {
                ended(pair);
                continue;
            }
            List<Pair> next = after(pair, forgeries, most);
            assertTrue(!next.isEmpty(), () -> "nobody can do anything in " + pair);
            next.stream().filter(one -> seen.add(Position.of(one))).forEach(open::push);
        }
    }

    private void ended(Pair pair) {
        ends++;
        assertEquals(State.CLOSED, pair.you().connection().state(), pair::toString);
        assertEquals(State.CLOSED, pair.peer().connection().state(), pair::toString);
        assertEquals(0, pair.you().tally().wrong() + pair.peer().tally().wrong());
        assertTrue(pair.points(Role.CLIENT) >= 0 && pair.points(Role.CLIENT) <= 140);
    }

    /** Everything that both can do without a mistake; and up to {@code most} forgeries and false alarms of both. */
    private static List<Pair> after(Pair pair, List<Segment> forgeries, int most) {
        List<Pair> next = new ArrayList<>();
        for (Role role : Role.values()) {
            PairEnd end = pair.end(role);
            if (pair.asked(role).isPresent()) {
                letsInOrRefuses(pair, role, most, next);
                continue;
            }
            List<Segment> due = Referee.due(end.connection());
            for (Segment segment : candidates(end.connection(), due)) {
                Pair sent = pair.play(pair.move(role, new PairMove.Send(segment)));
                assertEquals(0, sent.end(role).tally().wrong(), () -> "refused: " + segment + " in " + pair);
                next.add(sent);
            }
            boolean mayWait = due.isEmpty() || pair.somethingCame(role);
            Pair waited = pair.play(pair.move(role, new PairMove.Wait()));
            if (mayWait && !end.idle()) {
                next.add(waited);
            }
            if (pair.you().tally().slips() + pair.peer().tally().slips() < most) {
                forgeries.forEach(one -> slips(pair, role, one, next));
            }
        }
        return next;
    }

    private static void letsInOrRefuses(Pair pair, Role role, int most, List<Pair> next) {
        Segment asked = pair.asked(role).orElseThrow();
        PairEnd before = pair.end(role);
        Pair in = pair.play(pair.move(role, new PairMove.LetIn()));
        PairNews news = in.end(role).news();
        if (news instanceof PairNews.Truth truth) {
            PairEvent.Came came = (PairEvent.Came) in.events().get(truth.event());
            assertEquals(Referee.arrive(before.connection(), asked), came.arrival());
            assertEquals(before.connection(), in.end(role).connection());
            next.add(in);
        } else {
            assertEquals(Referee.arrive(before.connection(), asked).next().state(), stateAfter(in, pair, role));
            next.add(in);
        }
        boolean slip = in.end(role).news() instanceof PairNews.Truth;
        int alarms = pair.you().tally().falseAlarms() + pair.peer().tally().falseAlarms();
        if (!slip) {
            assertEquals(List.of(), PairSight.faults(pair, pair.side(role), asked), () -> "an honest " + asked);
        }
        if (slip || alarms < most) {
            next.add(pair.play(pair.move(role, new PairMove.Refuse())));
        }
    }

    /** The state of {@code role} right after the segment was let in: its application may have called since. */
    private static State stateAfter(Pair in, Pair before, Role role) {
        return in.events().get(before.events().size()).at(in.side(role));
    }

    private static void slips(Pair pair, Role role, Segment forgery, List<Pair> next) {
        Connection own = pair.end(role).connection();
        Segment wrong = new Segment(
                forgery.flags(),
                own.snd().nxt().plus(forgery.seq().value()),
                own.rcv().nxt().plus(forgery.ack().value()),
                forgery.length(),
                forgery.window());
        Pair slipped = pair.play(pair.move(role, new PairMove.Slip(wrong)));
        if (slipped.end(role).tally().slips() > pair.end(role).tally().slips()) {
            assertEquals(own, slipped.end(role).connection());
            next.add(slipped);
        }
    }

    /** What is due, and the ACK that may go ahead of it. */
    private static List<Segment> candidates(Connection connection, List<Segment> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        Segment ack = new Segment(
                Flags.of(Flag.ACK), connection.snd().nxt(), connection.rcv().nxt(), 0, Segment.DEFAULT_WINDOW);
        boolean ahead = connection.owed().ack()
                && Referee.send(connection, ack).judgement().accepted()
                && !due.get(0).equals(ack);
        return ahead ? List.of(due.get(0), ack) : List.of(due.get(0));
    }

    @Test
    void aForgeryIsNothingThatAnHonestEndCouldHaveSent() {
        Pair pair = Pair.begin(LevelText.level(CLOSING), 0, true);
        Segment honest = Referee.due(pair.end(Role.CLIENT).connection()).get(0);
        assertEquals(List.of(), PairSight.faults(pair, Side.PEER, honest));
    }
}
