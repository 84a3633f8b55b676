package lastack.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Mixing;
import lastack.game.Question;
import lastack.game.Situation;
import lastack.tcp.Call;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/** A variant and its numbers made into a question; the referee gives the answer. */
final class Drawing {
    private static final Bilingual NOTHING = new Bilingual("nothing", "什么也不发");

    private Drawing() {}

    /** @throws IllegalStateException if the referee has no answer: a checked deck asks no such thing */
    static Question question(Variant variant, Map<String, Long> numbers, long bits) {
        Moment moment = Moment.of(variant.end(), variant.deals(), numbers);
        Bilingual prompt = Filling.in(variant.prompt(), numbers);
        String answer = moment.answer(variant.ask())
                .orElseThrow(() -> new IllegalStateException("the referee has no answer to " + prompt.en()));
        if (variant.offered()) {
            return new Question.Choice(prompt, options(variant, numbers, answer, bits));
        } else if (variant.ask() == Ask.SEGMENT) {
            return new Question.OfSegment(
                    prompt,
                    situation(variant, numbers),
                    Shape.written(moment.due().orElseThrow()));
        }
        List<Question.Slip> slips = slips(variant, numbers, answer);
        if (variant.ask() == Ask.STATE) {
            return new Question.OfState(prompt, moment.end().state(), slips);
        } else if (variant.ask().numeric()) {
            return new Question.Numeric(prompt, Shape.plain(SeqNum.of(Long.parseLong(answer))), slips);
        }
        return new Question.Words(prompt, List.of(answer), slips);
    }

    /** In an order that the seed chooses, so that nobody learns a letter by heart. */
    private static List<Question.Option> options(Variant variant, Map<String, Long> numbers, String answer, long bits) {
        List<Guess> left = new ArrayList<>(variant.guesses());
        List<Question.Option> options = new ArrayList<>();
        long state = bits;
        while (!left.isEmpty()) {
            state = Mixing.next(state);
            Guess guess = left.remove((int) Long.remainderUnsigned(Mixing.bits(state), left.size()));
            String meant = guess.in(numbers);
            boolean right = meant.equals(answer);
            options.add(new Question.Option(
                    String.valueOf((char) ('a' + options.size())),
                    Optional.ofNullable(guess.text())
                            .map(text -> Filling.in(text, numbers))
                            .orElse(meant.equals(Ask.NOTHING) ? NOTHING : new Bilingual(meant, meant)),
                    right,
                    right || guess.why() == null ? null : Filling.in(guess.why(), numbers)));
        }
        return options;
    }

    private static List<Question.Slip> slips(Variant variant, Map<String, Long> numbers, String answer) {
        List<Question.Slip> slips = new ArrayList<>();
        for (Guess guess : variant.guesses()) {
            String meant = guess.in(numbers);
            if (!meant.equals(answer) && guess.why() != null) {
                slips.add(new Question.Slip(meant, Filling.in(guess.why(), numbers)));
            }
        }
        return slips;
    }

    private static Situation situation(Variant variant, Map<String, Long> numbers) {
        Segment came = null;
        Call called = null;
        for (Deal deal : variant.deals()) {
            if (deal instanceof Deal.Comes comes) {
                came = comes.segment().in(numbers);
            } else if (deal instanceof Deal.Calls calls) {
                called = calls.call() instanceof Call.Write
                        ? new Call.Write((int) Math.max(1, calls.bytes().plain(numbers)))
                        : calls.call();
            }
        }
        State state = variant.end().state();
        return new Situation(
                state,
                Shape.plain(variant.end().sndNxt().in(numbers)),
                Shape.plain(variant.end().rcvNxt().in(numbers)),
                came == null ? null : Shape.written(came),
                called);
    }
}
