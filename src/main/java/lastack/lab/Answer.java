package lastack.lab;

import java.util.List;
import lastack.tcp.Arrival;
import lastack.tcp.Called;
import lastack.tcp.Connection;
import lastack.tcp.Departure;
import lastack.tcp.Practice;
import lastack.tcp.Segment;

/** What an {@link Event} came to. */
public sealed interface Answer {
    /** The endpoint afterwards, before it has sent what it now owes. */
    Connection next();

    /**
     * A segment was received.
     *
     * @param elsewhere what named real stacks do otherwise
     */
    record Arrived(Arrival arrival, List<Practice> elsewhere) implements Answer {
        public Arrived {
            elsewhere = List.copyOf(elsewhere);
        }

        @Override
        public Connection next() {
            return arrival.next();
        }
    }

    /** A segment was to be sent, and judged. */
    record Judged(Departure departure) implements Answer {
        @Override
        public Connection next() {
            return departure.next();
        }
    }

    /** The application was answered. */
    record Replied(Called called) implements Answer {
        @Override
        public Connection next() {
            return called.next();
        }
    }

    /**
     * Time has passed.
     *
     * @param what what ran out
     * @param sends what is sent because of it
     */
    record Passed(Ran what, List<Segment> sends, Connection next) implements Answer {
        public Passed {
            sends = List.copyOf(sends);
        }
    }

    /** What can run out. */
    enum Ran {
        /** Nothing: no timer of this kind runs. */
        NOTHING,
        /** The time to wait for an acknowledgment: the oldest segment is sent again. */
        RETRANSMISSION,
        /** The window stayed shut: one octet is sent to ask. */
        PROBE,
        /** 2MSL. */
        TIME_WAIT,
        /** Patience: nothing was acknowledged for so long that the connection is given up. */
        PATIENCE
    }
}
