package lastack.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Outcome;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.State;

/** What an endpoint did, or would do, with a segment, as a sentence. */
public final class Reactions {
    private static final Symbols NO_SYMBOLS = new Symbols(Map.of());

    private final Words words;

    public Reactions(Words words) {
        this.words = words;
    }

    /**
     * The short sentence under a wrong move: {@code If sent: dropped. The server stays in ESTABLISHED.} Of what follows it tells the one
     * thing that matters most: a new state, else the flags of an answer, else what is sent again because nothing acknowledged it.
     *
     * @param arrival what {@code who} does with the segment
     */
    public String ifSent(Arrival arrival, Who who) {
        String what = what(arrival);
        return words.text("reaction.if-sent", Map.of("what", what, "Then", Words.capital(then(arrival, who))));
    }

    /** The full sentence: {@code The client accepts it, answers ACK seq=1001 ack=5001 and goes to CLOSING.} */
    public String told(Arrival arrival, Who who) {
        return told(arrival, arrival.replies(), who);
    }

    /** The same without the answer: {@code You accept it and go to CLOSING.} For the one who is asked to find the answer. */
    public String taken(Arrival arrival, Who who) {
        return told(arrival, List.of(), who);
    }

    private String told(Arrival arrival, List<Segment> replies, Who who) {
        String whole = Words.capital(words.the(who));
        String did = words.text("reaction.did." + effect(arrival) + "." + who.verb(), Map.of("Who", whole));
        boolean goes = arrival.path().size() > 1;
        String state = goes ? journey(arrival.path()) : last(arrival).toString();
        String form = "." + (goes ? "goes." : "stays.") + who.verb();
        return replies.isEmpty()
                ? words.text("reaction.told.quiet" + form, Map.of("did", did, "state", state))
                : words.text(
                        "reaction.told.answers" + form, Map.of("did", did, "replies", joined(replies), "state", state));
    }

    /** An ACK that says nothing new is accepted by the letter of the RFC, but a learner has to hear that it counted for nothing. */
    /** What became of the segment, in a word: {@code dropped}. */
    public String what(Arrival arrival) {
        return words.text("reaction.what." + effect(arrival));
    }

    private static Outcome effect(Arrival arrival) {
        boolean nothingNew =
                arrival.rule() == Rule.R42 && arrival.path().size() == 1 && arrival.outcome() == Outcome.ACCEPTED;
        return nothingNew ? Outcome.IGNORED : arrival.outcome();
    }

    private String then(Arrival arrival, Who who) {
        String form = "." + who.verb();
        List<Segment> replies = arrival.replies();
        List<Segment> open = arrival.next().snd().unacked();
        if (arrival.path().size() > 1) {
            return words.text("reaction.then.goes" + form, Map.of("who", words.the(who), "state", last(arrival)));
        }
        if (!replies.isEmpty()) {
            return words.text(
                    "reaction.then.answers" + form,
                    Map.of("who", words.the(who), "flags", replies.get(0).flags()));
        }
        if (!open.isEmpty()) {
            return words.text(
                    "reaction.then.again" + form,
                    Map.of("who", words.the(who), "whose", words.whose(who), "lost", lost(arrival.next())));
        }
        return words.text("reaction.then.stays" + form, Map.of("who", words.the(who), "state", last(arrival)));
    }

    /** What the oldest unacknowledged segment carries. */
    private String lost(Connection connection) {
        Segment oldest = connection.snd().unacked().get(0);
        if (oldest.syn()) {
            return Flag.SYN.toString();
        }
        return oldest.length() == 0 && oldest.fin() ? Flag.FIN.toString() : words.text("reaction.then.data");
    }

    private String journey(List<State> path) {
        State to = path.get(path.size() - 1);
        List<State> between = path.subList(1, path.size() - 1);
        return between.isEmpty()
                ? to.toString()
                : words.text(
                        "reaction.told.through",
                        Map.of(
                                "state",
                                to,
                                "between",
                                between.stream().map(State::toString).collect(Collectors.joining(", "))));
    }

    private String joined(List<Segment> replies) {
        return replies.stream()
                .map(NO_SYMBOLS::write)
                .reduce((first, second) -> words.text("reaction.told.and", Map.of("first", first, "second", second)))
                .orElseThrow();
    }

    private static State last(Arrival arrival) {
        return arrival.path().get(arrival.path().size() - 1);
    }
}
