package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.lab.Event;
import lastack.lab.Experiment;
import lastack.lab.Start;
import lastack.lab.Trial;
import lastack.lab.Usual;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * The lab's table: what has happened to the endpoint so far, and what is being built to happen next.
 *
 * @param past the endpoint and the steps already made
 * @param making what is being built
 * @param arriving the segment that would arrive
 * @param departing the segment that would be sent
 * @param occasion what else would happen
 * @param bytes how much would be written, 1 or more
 * @param focus the field that keys go to
 * @param typing what is typed in that field since the focus came there; null for nothing. A number takes effect as soon as it is one
 */
public record Bench(
        Experiment past,
        Making making,
        Segment arriving,
        Segment departing,
        Occasion occasion,
        int bytes,
        LabField focus,
        @Nullable String typing) {
    private static final int USUAL_BYTES = 300;
    private static final int MOST_DIGITS = 10;

    /** What is being built. */
    public enum Making {
        ARRIVAL,
        DEPARTURE,
        OCCASION
    }

    /** Why what is typed is no number to go on with. */
    public enum Lack {
        EMPTY,
        TOO_SMALL,
        TOO_LARGE
    }

    /** An endpoint in {@code state}, and the segment one would expect to come next. */
    static Bench in(State state) {
        return of(Experiment.from(Start.usual(state)));
    }

    /** What the lab shows to those who only want to look: two FINs that cross, one digit away from TIME-WAIT. */
    public static Bench first() {
        Bench bench = in(State.FIN_WAIT_1);
        Segment usual = bench.arriving;
        Segment fin = new Segment(
                usual.flags().with(Flag.FIN), usual.seq(), usual.ack().plus(-1), 0, Segment.DEFAULT_WINDOW);
        return bench.with(fin).focused(LabField.ACK);
    }

    /** An experiment whose last step has not been made yet. */
    public static Bench of(Experiment experiment) {
        int made = experiment.events().size() - 1;
        if (made < 0) {
            return laid(experiment, Making.ARRIVAL, LabField.FLAGS);
        }
        Experiment past = new Experiment(experiment.start(), experiment.events().subList(0, made));
        return laid(past, Making.ARRIVAL, LabField.FLAGS)
                .holding(experiment.events().get(made));
    }

    /** The same with {@code event} to happen next. */
    Bench holding(Event event) {
        if (event instanceof Event.Receives receives) {
            return making(Making.ARRIVAL).with(receives.segment());
        } else if (event instanceof Event.Sends sends) {
            return making(Making.DEPARTURE).with(sends.segment());
        }
        int written =
                event instanceof Event.Calls calls && calls.call() instanceof Call.Write write ? write.bytes() : bytes;
        return new Bench(
                past,
                Making.OCCASION,
                arriving,
                departing,
                Occasion.of(event).orElse(occasion),
                written,
                LabField.OCCASION,
                null);
    }

    private static Bench laid(Experiment past, Making making, LabField focus) {
        // Of an endpoint that cannot be, one that can tells what the usual segments look like.
        Connection now = past.start().oddity() == null
                ? past.now()
                : Start.usual(past.start().state()).connection();
        return new Bench(
                past, making, Usual.arriving(now), Usual.departing(now), Occasion.CLOSE, USUAL_BYTES, focus, null);
    }

    /** The endpoint now, in numbers. */
    public Start endpoint() {
        return past.events().isEmpty() ? past.start() : Start.of(past.now());
    }

    /** What is being built. */
    public Event event() {
        return switch (making) {
            case ARRIVAL -> new Event.Receives(arriving);
            case DEPARTURE -> new Event.Sends(departing);
            case OCCASION -> occasion.event(bytes);
        };
    }

    /** The segment being built; of no meaning where none is. */
    public Segment segment() {
        return making == Making.DEPARTURE ? departing : arriving;
    }

    /** What it would come to; nothing while a number is missing, or the endpoint impossible. */
    public Optional<Trial> trial() {
        return lack() != null || past.start().oddity() != null
                ? Optional.empty()
                : Optional.of(Trial.of(past.now(), event()));
    }

    /** All of it: the steps made and the one being built, as far as that can be told. */
    public Experiment whole() {
        boolean complete = past.start().oddity() == null && past.hasRoom(1);
        return complete ? past.and(event()) : past;
    }

    /** Why the focused number is none yet, or null if it is one. */
    public @Nullable Lack lack() {
        if (typing == null) {
            return null;
        } else if (typing.isEmpty()) {
            return Lack.EMPTY;
        }
        long number = Long.parseLong(typing);
        return number < focus.least() ? Lack.TOO_SMALL : number > focus.largest() ? Lack.TOO_LARGE : null;
    }

    /** What stands in a field of digits. */
    public String text(LabField field) {
        return field == focus && typing != null ? typing : Long.toString(value(field));
    }

    private long value(LabField field) {
        Start at = endpoint();
        return switch (field) {
            case ISS -> at.iss().value();
            case UNA -> at.una().value();
            case NXT -> at.nxt().value();
            case RCV_NXT -> at.rcvNxt().value();
            case RCV_WND -> at.rcvWnd();
            case MAX_WND -> at.maxWnd();
            case SEQ -> segment().seq().value();
            case ACK -> segment().ack().value();
            case LENGTH -> segment().length();
            case WINDOW -> segment().window();
            case OCCASION -> bytes;
            case ORIGIN, FLAGS -> 0;
        };
    }

    /** The fields there are now, in the order of Tab. */
    public List<LabField> fields() {
        List<LabField> fields = new ArrayList<>(ofEndpoint(endpoint()));
        if (making == Making.OCCASION) {
            fields.add(LabField.OCCASION);
            return fields;
        }
        fields.addAll(List.of(LabField.FLAGS, LabField.SEQ));
        if (segment().hasAck()) {
            fields.add(LabField.ACK);
        }
        fields.add(LabField.LENGTH);
        if (making == Making.ARRIVAL) {
            fields.add(LabField.WINDOW);
        }
        return fields;
    }

    private static List<LabField> ofEndpoint(Start at) {
        if (!at.sends()) {
            return List.of(LabField.ISS, LabField.RCV_WND);
        } else if (!at.receives()) {
            return List.of(LabField.UNA, LabField.NXT, LabField.RCV_WND, LabField.MAX_WND);
        }
        List<LabField> all = new ArrayList<>(
                List.of(LabField.UNA, LabField.NXT, LabField.RCV_NXT, LabField.RCV_WND, LabField.MAX_WND));
        if (at.state() == State.SYN_RECEIVED) {
            all.add(LabField.ORIGIN);
        }
        return all;
    }

    Bench focused(LabField field) {
        return new Bench(past, making, arriving, departing, occasion, bytes, field, null);
    }

    Bench moved(boolean forward) {
        List<LabField> fields = fields();
        int at = fields.indexOf(focus) + (forward ? 1 : fields.size() - 1);
        return focused(fields.get(at % fields.size()));
    }

    Bench toggled(Flag flag) {
        Segment old = segment();
        boolean acks = flag == Flag.ACK && !old.hasAck();
        SeqNum ack =
                acks ? (making == Making.DEPARTURE ? Usual.departing(now()) : Usual.arriving(now())).ack() : old.ack();
        Bench next = with(new Segment(old.flags().toggled(flag), old.seq(), ack, old.length(), old.window()));
        return next.fields().contains(focus) ? next : next.focused(LabField.FLAGS);
    }

    /** The endpoint now; of one that cannot be, one in the same state that can. */
    public Connection now() {
        return past.start().oddity() == null
                ? past.now()
                : Start.usual(past.start().state()).connection();
    }

    /** The same with another segment of the kind being built. */
    Bench with(Segment segment) {
        boolean sends = making == Making.DEPARTURE;
        return new Bench(
                past, making, sends ? arriving : segment, sends ? segment : departing, occasion, bytes, focus, typing);
    }

    Bench making(Making other) {
        LabField first = other == Making.OCCASION ? LabField.OCCASION : LabField.FLAGS;
        return new Bench(past, other, arriving, departing, occasion, bytes, focus.ofEndpoint() ? focus : first, null);
    }

    /** Another occasion, the next one or the one before. */
    Bench turned(int by) {
        return new Bench(past, making, arriving, departing, occasion.moved(by), bytes, focus, null);
    }

    Bench typed(char digit) {
        if (focus == LabField.FLAGS) {
            // A number typed on the row of flags can only be meant for the first number.
            return focused(LabField.SEQ).typed(digit);
        }
        if (!hasDigits()) {
            return this;
        }
        String before = typing == null || typing.equals("0") ? "" : typing;
        return before.length() == MOST_DIGITS ? this : written(before + digit);
    }

    /** Whether there is a number where the focus is. */
    private boolean hasDigits() {
        return switch (focus) {
            case FLAGS, ORIGIN -> false;
            case OCCASION -> occasion == Occasion.WRITE;
            default -> true;
        };
    }

    Bench erased() {
        if (!hasDigits() || text(focus).isEmpty()) {
            return this;
        }
        String text = text(focus);
        return written(text.substring(0, text.length() - 1));
    }

    Bench stepped(int by) {
        if (focus == LabField.ORIGIN) {
            return at(endpoint().withPassive(!endpoint().passive()));
        } else if (focus == LabField.FLAGS) {
            return this;
        } else if (focus == LabField.OCCASION && occasion != Occasion.WRITE) {
            return turned(by);
        }
        Lack lack = lack();
        if (lack != null) {
            // From what is no number yet a step leads to the nearest one that is.
            return valued(lack == Lack.TOO_LARGE ? focus.largest() : focus.least(), null);
        }
        long next = value(focus) + by;
        long kept = focus.circular()
                ? Math.floorMod(next, SeqNum.MODULUS)
                : Math.max(focus.least(), Math.min(focus.largest(), next));
        return valued(kept, null);
    }

    private Bench written(String text) {
        Bench writing = new Bench(past, making, arriving, departing, occasion, bytes, focus, text);
        return writing.lack() == null ? valued(Long.parseLong(text), text) : writing;
    }

    /** The same with a number in the focused field. */
    private Bench valued(long number, @Nullable String text) {
        Segment old = segment();
        Start at = endpoint();
        Bench next = switch (focus) {
            case ISS -> at(at.withIss(SeqNum.of(number)));
            case UNA -> at(at.withUna(SeqNum.of(number)));
            case NXT -> at(at.withNxt(SeqNum.of(number)));
            case RCV_NXT -> at(at.withRcvNxt(SeqNum.of(number)));
            case RCV_WND -> at(at.withRcvWnd((int) number));
            case MAX_WND -> at(at.withMaxWnd((int) number));
            case SEQ -> with(new Segment(old.flags(), SeqNum.of(number), old.ack(), old.length(), old.window()));
            case ACK -> with(new Segment(old.flags(), old.seq(), SeqNum.of(number), old.length(), old.window()));
            case LENGTH -> with(new Segment(old.flags(), old.seq(), old.ack(), (int) number, old.window()));
            case WINDOW -> with(old.withWindow((int) number));
            case OCCASION -> new Bench(past, making, arriving, departing, occasion, (int) number, focus, text);
            case ORIGIN, FLAGS -> this;
        };
        return new Bench(next.past, next.making, next.arriving, next.departing, next.occasion, next.bytes, focus, text);
    }

    /** Another endpoint: what has happened to the old one did not happen to it. */
    private Bench at(Start start) {
        return start.equals(endpoint())
                ? this
                : new Bench(Experiment.from(start), making, arriving, departing, occasion, bytes, focus, typing);
    }

    /** What was being built has happened, and the endpoint has answered; what comes next is what one would expect. */
    Optional<Bench> goneOn() {
        Optional<Trial> trial = trial().filter(Trial::taken);
        if (trial.isEmpty() || !past.hasRoom(1 + trial.get().sends().size())) {
            return Optional.empty();
        }
        Experiment next = past.and(event());
        for (Segment sent : trial.get().sends()) {
            next = next.and(new Event.Sends(sent));
        }
        boolean owes = !Referee.due(next.now()).isEmpty();
        return Optional.of(laid(next, owes ? Making.DEPARTURE : Making.ARRIVAL, LabField.FLAGS));
    }
}
