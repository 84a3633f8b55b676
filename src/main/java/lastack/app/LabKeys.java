package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lastack.tcp.Flag;
import lastack.tcp.State;

/** What keys do in the lab. */
final class LabKeys {
    /** So far can one go back; more than anybody remembers. */
    private static final int MOST_UNDONE = 100;

    private LabKeys() {}

    static Step pressed(Model model, Screen.Lab lab, Key key) {
        Bench bench = lab.bench();
        Flag flag = bench.making() == Bench.Making.OCCASION ? null : PlayKeys.flag(key);
        if (flag != null) {
            return changed(model, lab, bench.toggled(flag));
        }
        boolean listed = bench.focus() == LabField.OCCASION;
        return switch (key.kind()) {
            case TAB -> changed(model, lab, bench.moved(true));
            case BACK_TAB -> changed(model, lab, bench.moved(false));
            case DOWN, RIGHT -> changed(model, lab, listed ? bench.turned(1) : bench.moved(true));
            case UP, LEFT -> changed(model, lab, listed ? bench.turned(-1) : bench.moved(false));
            case BACKSPACE -> changed(model, lab, bench.erased());
            case ENTER -> goOn(model, lab);
            case ESCAPE -> Step.to(model.showing(lab.back()));
            case PASTED -> changed(model, lab, digit(bench, key));
            case CHARACTER -> character(model, lab, key);
            default -> Step.to(model);
        };
    }

    private static Step character(Model model, Screen.Lab lab, Key key) {
        Bench bench = lab.bench();
        return switch (Character.toLowerCase(key.character())) {
            case '+', '=' -> changed(model, lab, bench.stepped(1));
            case '-' -> changed(model, lab, bench.stepped(-1));
            case '[' -> changed(model, lab, Bench.in(beside(bench, -1)));
            case ']' -> changed(model, lab, Bench.in(beside(bench, 1)));
            case 'v' -> changed(model, lab, bench.making(other(bench.making())));
            case 'c' -> changed(model, lab, bench.making(Bench.Making.OCCASION).focused(LabField.OCCASION));
            case 'm' -> goOn(model, lab);
            case 'z' -> undo(model, lab);
            case 'y' -> Step.to(model.showing(new Screen.LabLine(lab, 0)));
            case 'o' -> Step.to(model.showing(new Screen.Settings(lab, 0)));
            case '?' -> Step.to(model.showing(new Screen.Help(lab, 0)));
            case 'q' -> Step.to(model.showing(lab.back()));
            default -> changed(model, lab, digit(bench, key));
        };
    }

    private static Bench digit(Bench bench, Key key) {
        char typed = key.character();
        return typed >= '0' && typed <= '9' ? bench.typed(typed) : bench;
    }

    private static State beside(Bench bench, int by) {
        List<State> states = List.of(State.values());
        int at = states.indexOf(bench.endpoint().state());
        return states.get(Math.floorMod(at + by, states.size()));
    }

    private static Bench.Making other(Bench.Making making) {
        return making == Bench.Making.ARRIVAL ? Bench.Making.DEPARTURE : Bench.Making.ARRIVAL;
    }

    private static Step goOn(Model model, Screen.Lab lab) {
        return lab.bench().goneOn().map(next -> changed(model, lab, next)).orElse(Step.to(model));
    }

    /** What changes the endpoint's past can be taken back; a digit is changed as quickly by another. */
    private static Step changed(Model model, Screen.Lab lab, Bench next) {
        Bench old = lab.bench();
        boolean typing = next.past().events().isEmpty()
                && old.past().events().isEmpty()
                && next.endpoint().state() == old.endpoint().state();
        List<Bench> before = new ArrayList<>(lab.before());
        if (!next.past().equals(old.past()) && !typing) {
            before.add(old);
        }
        int over = Math.max(0, before.size() - MOST_UNDONE);
        return Step.to(model.showing(new Screen.Lab(lab.back(), next, before.subList(over, before.size()))));
    }

    private static Step undo(Model model, Screen.Lab lab) {
        int last = lab.before().size() - 1;
        return last < 0
                ? Step.to(model)
                : Step.to(model.showing(new Screen.Lab(
                        lab.back(), lab.before().get(last), lab.before().subList(0, last))));
    }

    /** The experiment as a line: what does not scroll leads back to it. */
    static Step line(Model model, Screen.LabLine line, Key key) {
        OptionalInt scrolled = Scrolling.pressed(line.scroll(), key);
        return Step.to(
                model.showing(scrolled.isPresent() ? new Screen.LabLine(line.lab(), scrolled.getAsInt()) : line.lab()));
    }
}
