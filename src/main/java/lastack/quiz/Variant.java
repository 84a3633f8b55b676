package lastack.quiz;

import java.util.List;
import lastack.game.Bilingual;

/**
 * One way in which a drawn question can be put.
 *
 * @param end the end it is about
 * @param deals what happens to it
 * @param ask what is asked then
 * @param prompt the question; {@code {y+n+1}} in it is a number
 * @param offered whether the guesses are offered to choose from; else the answer is written
 * @param guesses the answers offered, or the wrong ones that have something said to them
 * @param why what is said to everybody afterwards
 */
public record Variant(
        EndSketch end,
        List<Deal> deals,
        Ask ask,
        Bilingual prompt,
        boolean offered,
        List<Guess> guesses,
        Bilingual why) {
    public Variant {
        deals = List.copyOf(deals);
        guesses = List.copyOf(guesses);
    }

    /** Whether it can be asked for a segment: the editor knows what a question's situation can say. */
    public boolean tellable() {
        long came = deals.stream().filter(Deal.Comes.class::isInstance).count();
        long calls = deals.stream().filter(Deal.Calls.class::isInstance).count();
        boolean inOrder = deals.isEmpty() || deals.size() == 1 || deals.get(0) instanceof Deal.Comes;
        return end.plain() && came <= 1 && calls <= 1 && came + calls == deals.size() && inOrder;
    }
}
