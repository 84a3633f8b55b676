package lastack.course;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lastack.game.Game;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Verdict;
import lastack.tcp.Rule;

/**
 * What a course has taught so far, asked level by level in the order of play: a segment whose rule no level up to here is about asks
 * for something nobody has been told.
 */
final class Syllabus {
    private final Set<Rule> taught = EnumSet.noneOf(Rule.class);

    /** Takes {@code file} as the next level; complains about each rule that its answers stand on and that is not taught by now. */
    List<Diagnostic> next(LevelFile file) {
        taught.addAll(file.level().rules());
        Findings findings = new Findings();
        if (file.level() instanceof PlayLevel level && level.kind() == Kind.PLAY) {
            needed(level)
                    .filter(rule -> !taught.contains(rule))
                    .forEach(rule -> findings.error(file.at("rules"), Problem.NOT_TAUGHT, rule.id()));
        }
        return findings.list();
    }

    /** The rules by which the segments that the level asks for are right; waiting and answering need none. */
    private static Stream<Rule> needed(PlayLevel level) {
        Rehearsal rehearsal = Rehearsal.of(level, 0);
        return Stream.concat(rehearsal.accepted().stream(), Stream.of(rehearsal.end()))
                .map(Game::verdict)
                .filter(Objects::nonNull)
                .filter(verdict -> verdict.move() instanceof Move.Send)
                .map(Verdict::rule)
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
    }
}
