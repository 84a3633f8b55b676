package lastack.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lastack.game.Bilingual;
import lastack.quiz.Asked;
import lastack.tcp.Rule;

/**
 * Questions asked one after the other.
 *
 * @param title what they are about
 * @param terms how they are asked
 * @param asked the questions, each once, with their numbers
 * @param marks the answers so far
 */
public record Round(Bilingual title, Terms terms, List<Asked> asked, List<Marked> marks) {
    public Round {
        asked = List.copyOf(asked);
        marks = List.copyOf(marks);
    }

    /** How a round is asked. */
    public sealed interface Terms {}

    /** Each answer is followed by why. */
    public record Practice() implements Terms {}

    /**
     * Nothing is said until the end.
     *
     * @param seed what the questions follow from
     * @param minutes how long there is; 0 for as long as one likes
     * @param deadline after this nothing counts, in milliseconds since 1970; 0 for never, as in one that was left
     */
    public record Exam(long seed, int minutes, long deadline) implements Terms {
        boolean isOver(long moment) {
            return deadline > 0 && moment > deadline;
        }
    }

    static Round of(Bilingual title, Terms terms, List<Asked> asked) {
        return new Round(title, terms, asked, List.of());
    }

    public boolean isExam() {
        return terms instanceof Exam;
    }

    /** Whether all has been answered. */
    public boolean isOver() {
        return marks.size() >= asked.size();
    }

    /** How many are not answered. */
    public int unanswered() {
        return asked.size() - marks.size();
    }

    /** The same, which was left before its end: no time ran out, however little was left of it. */
    Round left() {
        return terms instanceof Exam exam
                ? new Round(title, new Exam(exam.seed(), exam.minutes(), 0), asked, marks)
                : this;
    }

    /** Of a round that has ended, whether its time was over before all was answered. */
    public boolean ranOut() {
        return terms instanceof Exam exam && exam.deadline() > 0 && !isOver();
    }

    public int right() {
        return (int) marks.stream().filter(Marked::right).count();
    }

    Round and(Marked marked) {
        List<Marked> longer = new ArrayList<>(marks);
        longer.add(marked);
        return new Round(title, terms, asked, longer);
    }

    /** The same with the last answer taken back. */
    Round undone() {
        return new Round(title, terms, asked, marks.subList(0, marks.size() - 1));
    }

    /**
     * How each rule went.
     *
     * @param right how many questions about it were answered rightly
     * @param all how many there were; in an exam those not answered too
     */
    public record Tallied(Rule rule, int right, int all) {}

    /** The rules that were asked for, those that went worst first. */
    public List<Tallied> byRule() {
        Map<Rule, Tallied> tallied = new LinkedHashMap<>();
        // Who leaves a practice is asked the rest another time; in an exam it counts.
        int counted = isExam() ? asked.size() : marks.size();
        for (int at = 0; at < counted; at++) {
            int right = at < marks.size() && marks.get(at).right() ? 1 : 0;
            for (Rule rule : asked.get(at).item().rules()) {
                tallied.merge(
                        rule,
                        new Tallied(rule, right, 1),
                        (so, one) -> new Tallied(rule, so.right + one.right, so.all + 1));
            }
        }
        return tallied.values().stream()
                .sorted((a, b) -> {
                    int share = Integer.compare(a.right() * b.all(), b.right() * a.all());
                    return share != 0 ? share : a.rule().compareTo(b.rule());
                })
                .toList();
    }
}
