package lastack.classroom;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import lastack.game.Belief;
import lastack.tcp.Rule;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** Trials as parts of a line. */
final class TrialLine {
    private static final int MOST = 1_000_000;

    private TrialLine() {}

    static Fields fill(Fields fields, Trial trial) {
        return fields.with("run", trial.run())
                .with("level", trial.level())
                .with("seed", trial.seed())
                .with("item", trial.item())
                .with("of", trial.of())
                .with("done", trial.done())
                .maybe("question", trial.question().isEmpty() ? null : trial.question())
                .with("was", RulesLine.name(trial.outcome()))
                .with("misses", trial.misses())
                .with("hints", trial.hints())
                .maybe("rule", trial.rule() == null ? null : trial.rule().id())
                .maybe("belief", trial.belief() == null ? null : trial.belief().id())
                .with("tried", trial.tried())
                .with("allowed", trial.allowed())
                .maybe("you", trial.you())
                .maybe("peer", trial.peer())
                .with("score", trial.score())
                .with("max", trial.max())
                .with("solved", Fields.of(trial.solved()));
    }

    static Trial read(Fields fields) {
        return new Trial(
                fields.text("run"),
                fields.text("level"),
                RulesLine.seed(fields),
                fields.number("item", 1, MOST),
                fields.number("of", 1, MOST),
                fields.number("done", 0, MOST),
                fields.maybe("question").orElse(""),
                fields.value("was", text -> named(Trial.Outcome.values(), RulesLine::name, text)),
                fields.number("misses", 0, MOST),
                fields.number("hints", 0, MOST),
                maybe(fields, "rule", text -> Optional.ofNullable(Rule.byId(text))),
                maybe(fields, "belief", text -> named(Belief.values(), Belief::id, text)),
                fields.text("tried"),
                fields.text("allowed"),
                maybe(fields, "you", TrialLine::state),
                maybe(fields, "peer", TrialLine::state),
                fields.number("score", 0, MOST),
                fields.number("max", 0, MOST),
                fields.flag("solved"));
    }

    private static Optional<State> state(String text) {
        return named(State.values(), State::toString, text);
    }

    private static <T> @Nullable T maybe(Fields fields, String name, Function<String, Optional<T>> reader) {
        return fields.maybe(name)
                .map(text -> reader.apply(text).orElseThrow(() -> new IllegalArgumentException("no " + name)))
                .orElse(null);
    }

    private static <E> Optional<E> named(E[] values, Function<E, String> name, String text) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(text))
                .findFirst();
    }
}
