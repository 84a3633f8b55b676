package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lastack.game.Deed;
import lastack.game.Move;
import lastack.game.Pair;
import lastack.game.PairEnd;
import lastack.game.PairMove;
import lastack.game.PairNews;
import lastack.game.Verdict;
import lastack.tcp.Call;
import lastack.tcp.Flag;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/** What keys do while two students play the two ends of one connection, and what becomes of what both do. */
final class PairKeys {
    /** Keys typed while a move is being kept; more than a hand types in that time. */
    private static final int MOST_AHEAD = 64;

    private PairKeys() {}

    /** The pair on the screen. Who is called to the pair that is there already finds it as it was left. */
    static Model called(Model model, Msg.CalledToPair called) {
        Screen.Pairing there = behind(model.screen());
        if (there != null
                && there.role() == called.role()
                && isLater(there.pair(), called.pair())
                && there.partner().equals(called.partner())) {
            return heard(model.showing(there), called.pair()).model();
        }
        boolean data = called.pair().app(called.role()).stream()
                .anyMatch(step -> step.deed() instanceof Deed.Asks asks && asks.call() instanceof Call.Write);
        return model.showing(new Screen.Pairing(
                called.pair(), called.role(), called.partner(), called.place(), PairDesk.laid(data)));
    }

    /** Whether {@code next} may have come of {@code old}. */
    private static boolean isLater(Pair old, Pair next) {
        return old.seed() == next.seed()
                && old.slips() == next.slips()
                && old.level().equals(next.level())
                && old.moves() <= next.moves();
    }

    /** The pair that is on the screen, or that one comes back to from it. */
    private static Screen.@Nullable Pairing behind(Screen screen) {
        if (screen instanceof Screen.Pairing pairing) {
            return pairing;
        } else if (screen instanceof Screen.Help help) {
            return behind(help.back());
        } else if (screen instanceof Screen.Settings settings) {
            return behind(settings.back());
        } else if (screen instanceof Screen.StateRules rules) {
            return behind(rules.back());
        }
        return screen instanceof Screen.States states && states.back() instanceof Screen.Pairing pairing
                ? pairing
                : null;
    }

    /** What both have done since: what is new is to be read, and what was typed meanwhile is taken. */
    static Step heard(Model model, Pair pair) {
        if (!(model.screen() instanceof Screen.Pairing old)) {
            return Step.to(model.showing(over(model.screen(), pair)));
        }
        PairEnd before = old.end();
        PairEnd after = pair.end(old.role());
        boolean news = !Objects.equals(before.news(), after.news()) || before.moment() != after.moment();
        PairDesk desk = old.desk().settled();
        if (news) {
            desk = after(desk, before, after).read(false);
        }
        Step step = Step.to(model.showing(new Screen.Pairing(pair, old.role(), old.partner(), old.place(), desk)));
        for (Key key : old.desk().ahead()) {
            step = step.then(Update.update(step.model(), new Msg.Pressed(key)));
        }
        return step;
    }

    /** The same screen, from which one comes back to the pair as it is now. */
    private static Screen over(Screen screen, Pair pair) {
        if (screen instanceof Screen.Pairing old) {
            PairDesk desk = old.desk().settled().read(false);
            return new Screen.Pairing(pair, old.role(), old.partner(), old.place(), desk);
        } else if (screen instanceof Screen.Help help) {
            return new Screen.Help(over(help.back(), pair), help.scroll());
        } else if (screen instanceof Screen.Settings settings) {
            return new Screen.Settings(over(settings.back(), pair), settings.at());
        } else if (screen instanceof Screen.StateRules rules) {
            return new Screen.StateRules((Screen.States) over(rules.back(), pair), rules.scroll());
        }
        return screen instanceof Screen.States states && states.back() instanceof Screen.Pairing
                ? new Screen.States((Screen.InLevel) over(states.back(), pair), states.at())
                : screen;
    }

    /** What was sent stays as it was written; what is at fault gets the focus; who has slipped something in is honest again. */
    private static PairDesk after(PairDesk desk, PairEnd before, PairEnd after) {
        PairDesk next = after.tally().slips() > before.tally().slips() ? desk.slipping(false) : desk;
        if (!(after.news() instanceof PairNews.Judged judged)) {
            return next;
        }
        Verdict verdict = judged.verdict();
        if (!(verdict.move() instanceof Move.Send send)) {
            return next;
        }
        Editor editor = next.editor();
        return next.with(
                verdict.ruling().accepted()
                        ? Editor.holding(send.segment(), editor.data())
                        : editor.focused(PlayKeys.atFault(verdict, editor.focus())));
    }

    static Step pressed(Model model, Screen.Pairing pairing, Key key) {
        if (pairing.desk().pending()) {
            List<Key> ahead = new ArrayList<>(pairing.desk().ahead());
            if (ahead.size() < MOST_AHEAD) {
                ahead.add(key);
            }
            return Step.to(model.showing(pairing.with(pairing.desk().ahead(ahead))));
        }
        if (key.is('d')) {
            // Looking at the diagram reads nothing: what stood here stands here again when one comes back.
            return Step.to(StatesKeys.open(model, pairing));
        }
        boolean asked = pairing.pair().asked(pairing.role()).isPresent();
        if (asked) {
            return asked(model, pairing, key);
        }
        Screen.Pairing read = pairing.with(pairing.desk().read(true));
        Model now = model.showing(read);
        boolean refused = pairing.news() instanceof PairNews.Judged judged
                && !judged.verdict().ruling().accepted();
        if (key.is(Key.Kind.ENTER)
                && ((pairing.news() != null && !refused) || pairing.pair().over())) {
            // Enter means "go on" where there is news: it must neither send the same again nor what nobody has looked
            // at.
            return Step.to(now);
        }
        return pairing.pair().over() ? elsewhere(now, read, key) : editing(now, read, key);
    }

    /** Something has come that needs a word. */
    private static Step asked(Model model, Screen.Pairing pairing, Key key) {
        if (key.is(Key.Kind.ENTER)) {
            return made(model, pairing, new PairMove.LetIn());
        } else if (key.is('x')) {
            return made(model, pairing, new PairMove.Refuse());
        }
        return elsewhere(model, pairing, key);
    }

    private static Step editing(Model model, Screen.Pairing pairing, Key key) {
        Editor editor = pairing.desk().editor();
        Flag flag = PlayKeys.flag(key);
        if (flag != null) {
            return edited(model, pairing, editor.toggled(flag));
        }
        return switch (key.kind()) {
            case TAB, DOWN, RIGHT -> edited(model, pairing, editor.moved(true));
            case BACK_TAB, UP, LEFT -> edited(model, pairing, editor.moved(false));
            case BACKSPACE -> edited(model, pairing, editor.erased());
            case ENTER -> send(model, pairing);
            case CHARACTER -> character(model, pairing, key);
            case PASTED -> edited(model, pairing, editor.typed(key.character(), symbols(pairing)));
            default -> elsewhere(model, pairing, key);
        };
    }

    private static Map<String, SeqNum> symbols(Screen.Pairing pairing) {
        return pairing.pair().level().symbols(pairing.pair().seed());
    }

    private static Step character(Model model, Screen.Pairing pairing, Key key) {
        Editor editor = pairing.desk().editor();
        char typed = Character.toLowerCase(key.character());
        return switch (typed) {
            case '+', '=' -> edited(model, pairing, editor.stepped(1, symbols(pairing)));
            case '-' -> edited(model, pairing, editor.stepped(-1, symbols(pairing)));
            case 'w' -> pairing.end().waits() ? Step.to(model) : made(model, pairing, new PairMove.Wait());
            case 'i' -> slipping(model, pairing);
            default -> {
                Editor next = editor.typed(typed, symbols(pairing));
                yield next.equals(editor) ? elsewhere(model, pairing, key) : edited(model, pairing, next);
            }
        };
    }

    private static Step slipping(Model model, Screen.Pairing pairing) {
        boolean on = !pairing.desk().slipping() && pairing.pair().slipsLeft(pairing.role()) > 0;
        return Step.to(model.showing(pairing.with(pairing.desk().slipping(on))));
    }

    private static Step elsewhere(Model model, Screen.Pairing pairing, Key key) {
        if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(pairing, 0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(pairing, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(new Screen.Menu(0)));
        }
        return Step.to(model);
    }

    private static Step edited(Model model, Screen.Pairing pairing, Editor editor) {
        return Step.to(model.showing(pairing.with(pairing.desk().with(editor))));
    }

    /** A whole header instead of what stood in the editor. */
    static Step wrote(Model model, Screen.Pairing pairing, Segment segment) {
        boolean busy = pairing.desk().pending() || pairing.pair().over();
        Editor held = Editor.holding(segment, pairing.desk().editor().data());
        // As many bytes as were written, which the editor itself would leave for the next segment.
        Editor editor = new Editor(
                held.flags(),
                held.seq(),
                held.ack(),
                Integer.toString(segment.length()),
                held.data(),
                held.focus(),
                held.digits());
        return busy ? Step.to(model) : edited(model, pairing.with(pairing.desk().read(true)), editor);
    }

    private static Step send(Model model, Screen.Pairing pairing) {
        Draft draft = pairing.desk().editor().read(symbols(pairing));
        if (draft instanceof Draft.Unfinished unfinished) {
            return Step.to(model.showing(pairing.with(pairing.desk().lacking(unfinished))));
        }
        Segment segment = ((Draft.Ready) draft).segment();
        if (pairing.desk().slipping()) {
            return made(model, pairing, new PairMove.Slip(segment));
        }
        // What was refused a moment ago would be refused again: a second Enter is a slip of the hand.
        boolean again = pairing.end().news() instanceof PairNews.Judged judged
                && !judged.verdict().ruling().accepted()
                && judged.verdict().move().equals(new Move.Send(segment));
        return again ? Step.to(model) : made(model, pairing, new PairMove.Send(segment));
    }

    private static Step made(Model model, Screen.Pairing pairing, PairMove.Act act) {
        PairMove move = pairing.pair().move(pairing.role(), act);
        return Step.to(model.showing(pairing.with(pairing.desk().waiting())), new Effect.MovePair(move));
    }
}
