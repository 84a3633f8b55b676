package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lastack.lab.Trial;
import lastack.tcp.Flag;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

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
            case ESCAPE -> back(model, lab);
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
            case 'y' -> line(model, lab);
            case 'o' -> Step.to(model.showing(new Screen.Settings(lab.noting(null), 0)));
            case '?' -> Step.to(model.showing(new Screen.Help(lab.noting(null), 0)));
            case 'q' -> back(model, lab);
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
        return lab.bench()
                .goneOn()
                .map(next -> changed(model, lab, next))
                .orElseGet(() -> noting(model, lab, whyNot(lab.bench())));
    }

    /** Why one cannot go on from what lies there. */
    private static LabNote whyNot(Bench bench) {
        LabNote unfinished = unfinished(bench);
        if (unfinished != null) {
            return unfinished;
        }
        return bench.trial().filter(Trial::taken).isPresent() ? LabNote.FULL : LabNote.NOT_TAKEN;
    }

    private static @Nullable LabNote unfinished(Bench bench) {
        if (bench.lack() != null) {
            return LabNote.MEND_FIELD;
        }
        return bench.past().start().oddity() != null ? LabNote.MEND_ENDPOINT : null;
    }

    private static Step noting(Model model, Screen.Lab lab, LabNote note) {
        return Step.to(model.showing(lab.noting(note)));
    }

    private static Step back(Model model, Screen.Lab lab) {
        Screen back = lab.back();
        return back == null ? Step.to(model, new Effect.Leave()) : Step.to(model.showing(back));
    }

    /** What is not finished has no line: the one there is would tell of something else. */
    private static Step line(Model model, Screen.Lab lab) {
        LabNote unfinished = unfinished(lab.bench());
        return unfinished != null
                ? noting(model, lab, unfinished)
                : Step.to(model.showing(new Screen.LabLine(lab.noting(null), 0)));
    }

    /** Whether {@code next} would forget a number that is half written in {@code old}. */
    private static boolean forgets(Bench old, Bench next) {
        return old.lack() != null
                && (next.focus() != old.focus() || next.occasion() != old.occasion() || next.making() != old.making());
    }

    /** What changes the endpoint's past can be taken back; a digit is changed as quickly by another. */
    private static Step changed(Model model, Screen.Lab lab, Bench next) {
        Bench old = lab.bench();
        if (forgets(old, next)) {
            return noting(model, lab, LabNote.MEND_FIELD);
        }
        boolean typing = next.past().events().isEmpty()
                && old.past().events().isEmpty()
                && next.endpoint().state() == old.endpoint().state();
        List<Bench> before = new ArrayList<>(lab.before());
        if (!next.past().equals(old.past()) && !typing) {
            before.add(old);
        }
        int over = Math.max(0, before.size() - MOST_UNDONE);
        return Step.to(model.showing(new Screen.Lab(lab.back(), next, before.subList(over, before.size()), null)));
    }

    private static Step undo(Model model, Screen.Lab lab) {
        int last = lab.before().size() - 1;
        return last < 0
                ? noting(model, lab, LabNote.NOTHING_TO_UNDO)
                : Step.to(model.showing(new Screen.Lab(
                        lab.back(), lab.before().get(last), lab.before().subList(0, last), null)));
    }

    /** The experiment as a line: what does not scroll leads back to it. */
    static Step line(Model model, Screen.LabLine line, Key key) {
        if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(line, 0)));
        }
        OptionalInt scrolled = Scrolling.pressed(line.scroll(), key);
        return Step.to(
                model.showing(scrolled.isPresent() ? new Screen.LabLine(line.lab(), scrolled.getAsInt()) : line.lab()));
    }
}
