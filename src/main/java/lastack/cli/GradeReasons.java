package lastack.cli;

import lastack.course.Reasons;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Kind;
import lastack.game.Objection;
import lastack.text.Objections;
import lastack.text.Verdicts;
import lastack.text.Who;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** Why a field is wrong, in the words of the game. */
record GradeReasons(Words words, Kind kind) implements Reasons {
    @Override
    public String why(Game game, Finding finding) {
        return new Verdicts(words, Who.of(game.level().peer().role())).why(game.you(), finding);
    }

    @Override
    public String why(Objection objection, @Nullable Finding finding) {
        Objections objections = new Objections(words);
        return kind == Kind.ORDER
                ? objections.outOfOrder(objection)
                : objections.why(objection, finding, objection.frame());
    }
}
