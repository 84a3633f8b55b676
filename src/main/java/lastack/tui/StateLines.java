package lastack.tui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lastack.game.Crossroads;
import lastack.game.PlayLevel;
import lastack.tcp.Arrow;
import lastack.tcp.State;
import lastack.text.Directions;
import lastack.text.Who;

/**
 * What is said below the state diagram: of the state that is looked at, and of the arrows that lead on from it.
 *
 * @param map the drawing: of what it does not show nothing is said
 * @param at the state that is looked at
 */
record StateLines(StateMap map, Crossroads here, State at, PlayLevel level, Skin skin) {

    private static final Text NOTHING = new Text(List.of());

    /** Who is in it, and what that means. */
    Text state() {
        Labels labels = skin.labels();
        if (at == here.you()) {
            String role = skin.words().name(Who.of(level.you().role()));
            return Text.of(Role.YOU, labels.text(Label.YOU) + " ")
                    .with(Role.TEXT, labels.text(ShellLabel.STATE_OF, role, at, says()));
        } else if (at == here.peer()) {
            String role = skin.words().name(Who.of(level.peer().role()));
            return Text.of(Role.PEER, labels.text(ShellLabel.PEER) + " ")
                    .with(Role.TEXT, labels.text(ShellLabel.STATE_OF, role, at, says()));
        }
        return Text.of(Role.STRONG, at.toString()).with(Role.TEXT, labels.text(ShellLabel.STATE_IS, "", says()));
    }

    /** The same where there is little room: who is in it stands beside the state itself. */
    Text shortState() {
        return Text.of(Role.STRONG, at.toString()).with(Role.TEXT, skin.labels().text(ShellLabel.STATE_IS, "", says()));
    }

    /** Which arrow can be taken now; where none can, which there are. */
    Text arrows() {
        Directions directions = directions();
        Optional<String> open = at == here.you() ? open(directions) : Optional.empty();
        if (open.isPresent()) {
            return open(open.get());
        }
        List<Arrow> next = Arrow.from(at).stream()
                .filter(arrow -> map.wires().containsKey(arrow))
                .toList();
        String leads = directions.lead(next);
        String said =
                next.size() == 1 ? directions.sentences(Arrays.asList(leads, directions.means(next.get(0)))) : leads;
        return Text.of(Role.STRONG, skin.labels().text(ShellLabel.NEXT_ARROWS) + " ")
                .with(Role.TEXT, said);
    }

    /** The same where there is little room: nothing of the arrows that nobody can take now, for they stand above. */
    Text shortArrows() {
        Directions directions = directions();
        Optional<String> ahead = here.ahead().map(directions::openShort);
        Optional<String> open =
                ahead.isPresent() ? ahead : here.half().map(map::drawn).map(directions::halfShort);
        return at == here.you() ? open.map(this::open).orElse(NOTHING) : NOTHING;
    }

    private Text open(String said) {
        return Text.of(Role.ACCENT, skin.labels().text(ShellLabel.OPEN_NOW) + " ")
                .with(Role.TEXT, said);
    }

    private Optional<String> open(Directions directions) {
        Optional<String> ahead = here.ahead()
                .map(arrow ->
                        directions.sentences(Arrays.asList(directions.lead(List.of(arrow)), directions.open(arrow))));
        return ahead.isPresent() ? ahead : here.half().map(map::drawn).map(directions::half);
    }

    private String says() {
        return at == here.you()
                ? directions().you(at, Who.of(level.peer().role()))
                : directions().any(at);
    }

    private Directions directions() {
        return new Directions(skin.words());
    }
}
