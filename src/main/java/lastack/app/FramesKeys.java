package lastack.app;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import lastack.lab.Event;
import lastack.lab.Experiment;
import lastack.lab.Start;
import lastack.tcp.Connection;
import lastack.tcp.State;
import lastack.trace.Sighting;

/** What keys do among the segments of a connection, and in the checks of one of them. */
final class FramesKeys {
    private static final int PAGE = 10;

    private FramesKeys() {}

    static Step pressed(Model model, Screen.Frames frames, Key key) {
        FramesLook look = frames.look();
        if (look.typing()) {
            return Step.to(typing(model, frames, key));
        }
        int at = frames.at();
        return switch (key.kind()) {
            case UP -> at(model, frames, at - 1);
            case DOWN -> at(model, frames, at + 1);
            case PAGE_UP -> at(model, frames, at - PAGE);
            case PAGE_DOWN -> at(model, frames, at + PAGE);
            case HOME -> at(model, frames, 0);
            case END -> at(model, frames, frames.passage().segments().size() - 1);
            case ENTER -> Step.to(model.showing(new Screen.FrameChecks(frames, 0)));
            case ESCAPE -> back(model, frames);
            case CHARACTER -> character(model, frames, key);
            default -> Step.to(model);
        };
    }

    private static Step character(Model model, Screen.Frames frames, Key key) {
        FramesLook look = frames.look();
        return switch (Character.toLowerCase(key.character())) {
            case 'v' -> looking(model, frames, look.turned());
            case 'r' -> looking(model, frames, look.absolute(!look.absolute()));
            case '-' -> looking(model, frames, look.closeOnly(true));
            case '+', '=' -> looking(model, frames, look.closeOnly(false));
            case '/' -> looking(model, frames, look.finding("", true));
            case 'n' -> at(model, frames, found(frames, frames.at() + 1));
            case 'b' -> Step.to(model.showing(lab(frames, frames)));
            case 'o' -> Step.to(model.showing(new Screen.Settings(frames, 0)));
            case '?' -> Step.to(model.showing(new Screen.Help(frames, 0)));
            case 'q' -> back(model, frames);
            default -> Step.to(model);
        };
    }

    /** From the only connection there is no list to go back to. */
    private static Step back(Model model, Screen.Frames frames) {
        return frames.back().capture().connections().size() == 1
                ? Step.to(model, new Effect.Leave())
                : Step.to(model.showing(frames.back()));
    }

    private static Model typing(Model model, Screen.Frames frames, Key key) {
        FramesLook look = frames.look();
        String find = look.find();
        FramesLook next = switch (key.kind()) {
            case CHARACTER, PASTED ->
                Character.isISOControl(key.character()) ? look : look.finding(find + key.character(), true);
            case BACKSPACE -> look.finding(find.isEmpty() ? find : find.substring(0, find.length() - 1), true);
            case ENTER -> look.finding(find, false);
            case ESCAPE -> look.finding("", false);
            default -> look;
        };
        Screen.Frames looked = with(frames, frames.at(), next);
        return model.showing(next.find().isBlank() ? looked : with(looked, found(looked, looked.at()), next));
    }

    /** The first segment from {@code from} on, and then from the beginning on, in which what is looked for is found; else the same one. */
    private static int found(Screen.Frames frames, int from) {
        List<Sighting> all = frames.passage().segments();
        String wanted = frames.look().find().strip().toUpperCase(Locale.ROOT);
        int shown = all.size() - frames.first();
        for (int step = 0; step < shown && !wanted.isEmpty(); step++) {
            int at = frames.first() + Math.floorMod(from - frames.first() + step, shown);
            if (matches(all.get(at), wanted)) {
                return at;
            }
        }
        return frames.at();
    }

    /** A number is that of a frame; anything else may be a flag, a state or a verdict. */
    private static boolean matches(Sighting sighting, String wanted) {
        if (wanted.chars().allMatch(Character::isDigit)) {
            return Long.toString(sighting.frame()).equals(wanted);
        }
        String known = sighting.segment().flags() + "\n" + sighting.client() + "\n" + sighting.server() + "\n"
                + sighting.finding().verdict();
        return known.toUpperCase(Locale.ROOT).contains(wanted);
    }

    private static Step looking(Model model, Screen.Frames frames, FramesLook look) {
        Screen.Frames next = with(frames, frames.at(), look);
        return Step.to(model.showing(with(next, Math.max(next.first(), next.at()), look)));
    }

    private static Step at(Model model, Screen.Frames frames, int at) {
        int last = frames.passage().segments().size() - 1;
        return Step.to(model.showing(with(frames, Math.max(frames.first(), Math.min(last, at)), frames.look())));
    }

    private static Screen.Frames with(Screen.Frames frames, int at, FramesLook look) {
        return new Screen.Frames(frames.back(), frames.account(), frames.passage(), at, look);
    }

    /** The end that the segment reached, as far as it is known, and the segment about to arrive there. */
    private static Screen.Lab lab(Screen back, Screen.Frames frames) {
        Sighting selected = frames.selected();
        Connection receiver = selected.receiver();
        if (receiver != null) {
            Start start = Start.of(receiver);
            if (start.oddity() == null) {
                Experiment met = Experiment.from(start).and(new Event.Receives(selected.segment()));
                return Screen.Lab.at(back, Bench.of(met));
            }
        }
        State state = selected.state(selected.from().other());
        return Screen.Lab.at(back, Bench.in(state == null ? State.ESTABLISHED : state));
    }

    static Step pressed(Model model, Screen.FrameChecks checks, Key key) {
        OptionalInt scrolled = Scrolling.pressed(checks.scroll(), key);
        if (scrolled.isPresent()) {
            return Step.to(model.showing(new Screen.FrameChecks(checks.back(), scrolled.getAsInt())));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(checks, 0)));
        } else if (key.is('b')) {
            return Step.to(model.showing(lab(checks, checks.back())));
        }
        boolean back = key.is('q') || key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER);
        return Step.to(back ? model.showing(checks.back()) : model);
    }
}
