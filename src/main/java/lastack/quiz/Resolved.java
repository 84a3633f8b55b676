package lastack.quiz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lastack.game.Bilingual;
import lastack.game.Expected;
import lastack.game.Question;
import lastack.game.Situation;
import lastack.game.SymbolicNumber;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/** A written question with numbers for its letters, in its texts and in its answers: nothing in it counts from a letter any more. */
final class Resolved {
    private final Map<String, Long> numbers;
    private final Map<String, SeqNum> symbols = new TreeMap<>();

    private Resolved(Map<String, Long> numbers) {
        this.numbers = numbers;
        numbers.forEach((letter, number) -> symbols.put(letter, SeqNum.of(number)));
    }

    static Question question(Question written, Map<String, Long> numbers) {
        return new Resolved(numbers).of(written);
    }

    private Question of(Question written) {
        Bilingual prompt = Filling.in(written.prompt(), numbers);
        if (written instanceof Question.Choice choice) {
            return new Question.Choice(prompt, options(choice.options()));
        } else if (written instanceof Question.Several several) {
            return new Question.Several(prompt, options(several.options()));
        } else if (written instanceof Question.Numeric numeric) {
            return new Question.Numeric(prompt, plain(numeric.answer()), slips(numeric.slips(), true));
        } else if (written instanceof Question.OfState state) {
            return new Question.OfState(prompt, state.answer(), slips(state.slips(), false));
        } else if (written instanceof Question.OfSegment segment) {
            return new Question.OfSegment(prompt, situation(segment.situation()), send(segment.answer()));
        }
        Question.Words words = (Question.Words) written;
        return new Question.Words(prompt, words.accepted(), slips(words.slips(), false));
    }

    private List<Question.Option> options(List<Question.Option> options) {
        return options.stream()
                .map(one -> new Question.Option(
                        one.id(),
                        Filling.in(one.text(), numbers),
                        one.right(),
                        one.why() == null ? null : Filling.in(one.why(), numbers)))
                .toList();
    }

    private List<Question.Slip> slips(List<Question.Slip> slips, boolean numeric) {
        return slips.stream()
                .map(slip -> new Question.Slip(
                        numeric ? number(slip.given()) : slip.given(), Filling.in(slip.why(), numbers)))
                .toList();
    }

    private String number(String given) {
        return Sum.read(given).map(sum -> sum.in(numbers).toString()).orElse(given);
    }

    private Situation situation(Situation told) {
        return new Situation(told.state(), plain(told.sndNxt()), plain(told.rcvNxt()), sent(told.came()), told.call());
    }

    private Expected.@Nullable Send sent(Expected.@Nullable Send send) {
        return send == null ? null : send(send);
    }

    private Expected.Send send(Expected.Send send) {
        SymbolicNumber ack = send.ack();
        return new Expected.Send(send.flags(), plain(send.seq()), ack == null ? null : plain(ack), send.length());
    }

    private SymbolicNumber plain(SymbolicNumber number) {
        return Shape.plain(number.in(symbols));
    }
}
