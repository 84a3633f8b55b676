package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lastack.game.Belief;
import lastack.game.Finding;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
import lastack.tcp.Departure;
import lastack.tcp.Fault;
import lastack.tcp.Judgement;
import lastack.tcp.Outcome;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import org.junit.jupiter.api.Test;

/** Whatever the referee can say is said in a sentence, and no sentence is put together badly. */
class EverySentenceTest {
    /** What a screen of 120x40 leaves for a check's finding beside its name. */
    private static final int CHECK_COLUMN = 37;

    /** In cells: what the panel of a small screen has left under the answer to a wrong move. */
    private static final int TWO_LINES = 60;

    private final Set<String> odd = new TreeSet<>();
    private final Set<Object> heard = new HashSet<>();

    @Test
    void everyArrivalIsTold() {
        Set<Outcome> outcomes = new TreeSet<>();
        for (Connection connection : Situations.receivers()) {
            for (Segment segment : Situations.arriving()) {
                Arrival arrival = Referee.arrive(connection, segment);
                outcomes.add(arrival.outcome());
                for (Lang lang : Lang.values()) {
                    told(lang, connection, segment, arrival);
                }
            }
        }
        assertEquals(Set.of(Outcome.values()), outcomes, "a test that has not heard them all");
        assertEquals(Set.of(), odd);
    }

    private void told(Lang lang, Connection connection, Segment segment, Arrival arrival) {
        Words words = Words.in(lang);
        Reactions reactions = new Reactions(words);
        for (Who who : List.of(Who.YOU, Who.SERVER)) {
            sentence(lang, reactions.told(arrival, who), 200);
            sentence(lang, reactions.ifSent(arrival, who), TWO_LINES);
        }
        for (CheckSentence check : CheckSentences.of(words, connection, segment, arrival, Who.PEER)) {
            fragment(lang, check.text());
        }
    }

    @Test
    void everyDepartureIsExplained() {
        Set<Judgement> judgements = new TreeSet<>();
        List<Segment> segments = Situations.departing();
        for (Connection connection : Situations.senders()) {
            for (Segment segment : segments) {
                Departure departure = Referee.send(connection, segment);
                judgements.add(departure.judgement());
                for (Lang lang : Lang.values()) {
                    explained(lang, connection, departure);
                }
            }
        }
        assertEquals(Set.of(Judgement.values()), judgements, "a test that has not heard them all");
        assertEquals(Set.of(), odd);
    }

    private void explained(Lang lang, Connection connection, Departure departure) {
        Verdicts verdicts = new Verdicts(Words.in(lang), Who.SERVER);
        if (departure.judgement().accepted() && heard.add(List.of(lang, departure.rule()))) {
            ofItsOwn(lang, departure.rule(), verdicts.right(departure.rule()));
        }
        for (Fault fault : departure.faults()) {
            if (heard.add(List.of(lang, fault, connection.state(), connection.orders()))) {
                ofItsOwn(lang, fault.rule(), verdicts.why(connection, fault));
                for (Belief belief : Belief.values()) {
                    sentence(lang, verdicts.whole(connection, new Finding(fault, List.of(belief))), 200);
                }
            }
        }
    }

    private void ofItsOwn(Lang lang, Rule rule, String said) {
        sentence(lang, said, 150);
        if (said.contains(Words.in(lang).says(rule))) {
            odd.add("only what the rule says: " + said);
        }
    }

    private void sentence(Lang lang, String sentence, int longest) {
        if (!heard.add(sentence)) {
            return;
        }
        boolean fits = longest > TWO_LINES || Cells.lines(sentence, TWO_LINES / 2) <= 2;
        boolean whole = sentence.endsWith(lang == Lang.EN ? "." : "。") && Cells.of(sentence) <= longest && fits;
        boolean begins = lang == Lang.ZH || sentence.matches("[A-Z].*|(seq|ack|flags|length|move)\\b.*");
        if (!whole || !begins || sentence.matches(".*[{}].*|.*[.。][.。].*|.*  .*")) {
            odd.add(sentence);
        }
        spaced(lang, sentence);
    }

    private void fragment(Lang lang, String text) {
        if (!heard.add(text)) {
            return;
        }
        if (Cells.of(text) > CHECK_COLUMN || text.matches(".*[{}].*|.*[.。]")) {
            odd.add(text);
        }
        spaced(lang, text);
    }

    private void spaced(Lang lang, String text) {
        boolean right =
                lang == Lang.EN ? text.matches("[ -~]+") : Spacing.chinese(text).equals(text);
        if (!right) {
            odd.add(text);
        }
    }
}
