package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Most segments change nothing, or one side only: what they leave alone is the very same value, and nothing is made in its place. */
class UnchangedTest {
    private static final SendSpace IDLE =
            Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000").snd();

    @Test
    void what_the_last_segment_said_already_changes_nothing() {
        Connection now = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000");
        Connection heard = Referee.arrive(now, Notation.segment("ACK seq=5000 ack=1000 win=300"))
                .next();
        assertNotEquals(now, heard);
        assertSame(
                heard,
                Referee.arrive(heard, Notation.segment("ACK seq=5000 ack=1000 win=300"))
                        .next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ACK seq=5000 ack=1000 win=301", "ACK seq=5001 ack=1000 win=300", "ACK seq=5000 ack=1001 win=300"
            })
    void a_window_is_known_if_it_was_offered_at_the_same_numbers(String other) {
        SendSpace offered = IDLE.offered(Notation.segment("ACK seq=5000 ack=1000 win=300"));
        assertSame(offered, offered.offered(Notation.segment("ACK seq=5000 ack=1000 win=300")));
        assertNotEquals(offered, offered.offered(Notation.segment(other)));
    }

    @Test
    void no_timer_runs_where_nothing_is_in_flight() {
        Connection now = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000");
        assertSame(now, Referee.retransmissionTimeout(now));
    }

    @Test
    void a_state_alone_is_a_change() {
        Connection now = Notation.endpoint("CLOSING una=1000 nxt=1001 rcv=5000");
        assertSame(now, now.to(now.state(), now.snd(), now.rcv(), now.owed()));
        assertEquals(
                State.TIME_WAIT,
                now.to(State.TIME_WAIT, now.snd(), now.rcv(), now.owed()).state());
    }

    @Test
    void debts_that_stand_are_not_made_again() {
        Owed both = new Owed(true, true, null);
        assertSame(both, both.withAck());
        assertSame(both, both.after(false, true));
        assertSame(both, both.after(false, false));
        assertSame(Owed.ACK, Owed.ACK.withoutAgain());
        assertEquals(Owed.ACK, both.after(true, false));
        assertEquals(both, new Owed(false, true, null).after(false, true));
    }

    @Test
    void orders_of_which_nothing_was_carried_out_stand() {
        Orders orders = new Orders(true, 10, true, false, false);
        assertSame(orders, orders.carriedOut(false, 0, false));
        assertEquals(new Orders(false, 4, false, false, false), orders.carriedOut(true, 6, true));
        assertEquals(new Orders(true, 0, true, false, false), orders.carriedOut(false, 11, false));
    }

    @Test
    void faults_are_kept_as_they_were_found() {
        Segment wrong = Notation.segment("FIN seq=1 len=2");
        Faults two = Faults.NONE
                .flags(wrong, Flags.of(Flag.ACK), Rule.R40, Judgement.USELESS)
                .length(wrong, 0, Rule.R100, Judgement.IMPOSSIBLE);
        Connection now = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000");
        assertSame(two, new Departure(two.worst(), two, Rule.R40, now).faults());
        assertEquals(
                List.of(Field.FLAGS, Field.LENGTH),
                two.stream().map(Fault::field).toList());
        assertEquals(Judgement.IMPOSSIBLE, two.worst());
        assertThrows(IndexOutOfBoundsException.class, () -> two.get(2));
        List<Fault> others = new ArrayList<>(two);
        Departure departure = new Departure(two.worst(), others, Rule.R40, now);
        others.clear();
        assertEquals(two, departure.faults());
    }

    /** RFC 5961, section 5.2: SND.UNA - MAX.SND.WND =< SEG.ACK =< SND.NXT. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            899,  false
            900,  true
            1000, true
            1010, true
            1011, false
            """)
    void an_ack_is_plausible_from_one_window_back_to_what_was_sent(int ack, boolean plausible) {
        SendSpace snd = Notation.endpoint("ESTABLISHED una=1000 nxt=1010 rcv=5000 max=100")
                .snd();
        assertEquals(plausible, snd.plausible(SeqNum.of(ack)));
    }

    @Test
    void empty_queues_need_no_emptying() {
        Connection now = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000");
        assertSame(now.snd(), now.over().snd());
        assertSame(now.rcv(), now.over().rcv());
    }

    @Test
    void as_many_segments_are_in_flight_as_were_sent() {
        Segment first = Notation.segment("ACK seq=1000 ack=5000 len=1");
        Segment second = Notation.segment("ACK seq=1001 ack=5000 len=1");
        Segment third = Notation.segment("ACK seq=1002 ack=5000 len=1");
        Segment fourth = Notation.segment("ACK seq=1003 ack=5000 len=1");
        assertEquals(
                List.of(first, second, third, fourth),
                IDLE.sent(first).sent(second).sent(third).sent(fourth).unacked());
    }
}
