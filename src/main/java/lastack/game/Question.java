package lastack.game;

import java.util.List;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** A question with an answer that can be checked. */
public sealed interface Question {
    /** What is asked. */
    Bilingual prompt();

    /** One of the things to choose from; {@code why} says why it is right or wrong, null where the level says it otherwise. */
    record Option(
            String id,
            Bilingual text,
            boolean right,
            @Nullable Bilingual why) {}

    /** One of several options; {@code options} holds two to nine, exactly one of them right. */
    record Choice(Bilingual prompt, List<Option> options) implements Question {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Any number of the options; {@code options} holds two to nine, at least one of them right. */
    record Several(Bilingual prompt, List<Option> options) implements Question {
        public Several {
            options = List.copyOf(options);
        }
    }

    /** A sequence number. */
    record Numeric(Bilingual prompt, SymbolicNumber answer) implements Question {}

    /** A state, by its RFC name. */
    record OfState(Bilingual prompt, State answer) implements Question {}

    /** A word or two; {@code accepted} holds every form that counts, compared without case and outer spaces. */
    record Words(Bilingual prompt, List<String> accepted) implements Question {
        public Words {
            accepted = List.copyOf(accepted);
        }
    }
}
