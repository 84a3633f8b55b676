package lastack.game;

import java.util.List;
import java.util.Map;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** A question with an answer that can be checked. */
public sealed interface Question {
    /** What is asked. */
    Bilingual prompt();

    /** The same with the numbers of a play in its texts. */
    Question in(Map<String, SeqNum> symbols);

    /** One of the things to choose from; {@code why} says why it is right or wrong, null where the level says it otherwise. */
    record Option(
            String id,
            Bilingual text,
            boolean right,
            @Nullable Bilingual why) {
        private static List<Option> in(List<Option> options, Map<String, SeqNum> symbols) {
            return options.stream()
                    .map(one -> new Option(
                            one.id, one.text.in(symbols), one.right, one.why == null ? null : one.why.in(symbols)))
                    .toList();
        }
    }

    /**
     * A wrong answer that some give, and what is said to them.
     *
     * @param given the answer as a level writes it: {@code x+1}, {@code CLOSED}, a word
     */
    record Slip(String given, Bilingual why) {
        private static List<Slip> in(List<Slip> slips, Map<String, SeqNum> symbols) {
            return slips.stream()
                    .map(slip -> new Slip(slip.given, slip.why.in(symbols)))
                    .toList();
        }
    }

    /** One of several options; {@code options} holds two to nine, exactly one of them right. */
    record Choice(Bilingual prompt, List<Option> options) implements Question {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Question in(Map<String, SeqNum> symbols) {
            return new Choice(prompt.in(symbols), Option.in(options, symbols));
        }
    }

    /** Any number of the options; {@code options} holds two to nine, at least one of them right. */
    record Several(Bilingual prompt, List<Option> options) implements Question {
        public Several {
            options = List.copyOf(options);
        }

        @Override
        public Question in(Map<String, SeqNum> symbols) {
            return new Several(prompt.in(symbols), Option.in(options, symbols));
        }
    }

    /** A sequence number. */
    record Numeric(Bilingual prompt, SymbolicNumber answer, List<Slip> slips) implements Question {
        public Numeric {
            slips = List.copyOf(slips);
        }

        @Override
        public Question in(Map<String, SeqNum> symbols) {
            return new Numeric(prompt.in(symbols), answer, Slip.in(slips, symbols));
        }
    }

    /** A state, by its RFC name. */
    record OfState(Bilingual prompt, State answer, List<Slip> slips) implements Question {
        public OfState {
            slips = List.copyOf(slips);
        }

        @Override
        public Question in(Map<String, SeqNum> symbols) {
            return new OfState(prompt.in(symbols), answer, Slip.in(slips, symbols));
        }
    }

    /**
     * A segment, field by field; PSH, URG and the window make no difference (R99). It is answered by sending it.
     *
     * @param situation whose turn it is
     * @param answer what it sends then: a checked level has nothing that the referee would refuse
     */
    record OfSegment(Bilingual prompt, Situation situation, Expected.Send answer) implements Question {
        @Override
        public Question in(Map<String, SeqNum> symbols) {
            return new OfSegment(prompt.in(symbols), situation, answer);
        }
    }

    /** A word or two; {@code accepted} holds every form that counts, compared without case and outer spaces. */
    record Words(Bilingual prompt, List<String> accepted, List<Slip> slips) implements Question {
        public Words {
            accepted = List.copyOf(accepted);
            slips = List.copyOf(slips);
        }

        @Override
        public Question in(Map<String, SeqNum> symbols) {
            return new Words(prompt.in(symbols), accepted, Slip.in(slips, symbols));
        }
    }
}
