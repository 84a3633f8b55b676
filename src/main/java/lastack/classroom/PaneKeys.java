package lastack.classroom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import lastack.app.Key;
import lastack.app.Scrolling;
import lastack.game.Course;

/** What keys do in what lies over the board. */
final class PaneKeys {
    /** The house rules there are. */
    private static final int RULES = 5;

    private PaneKeys() {}

    static VisitStep pressed(Teaching teaching, Key key) {
        Pane pane = teaching.pane();
        if (pane instanceof Pane.Saying saying) {
            return saying(teaching, saying, key);
        } else if (pane instanceof Pane.Sure sure) {
            return sure(teaching, sure, key);
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            boolean watched = pane instanceof Pane.Watching;
            VisitStep back = VisitStep.to(teaching.showing(new Pane.Bare()));
            return watched ? back.and(new VisitEffect.Watch(null)) : back;
        } else if (pane instanceof Pane.Planning planning) {
            return planning(teaching, planning.draft(), key);
        } else if (pane instanceof Pane.Worlds worlds) {
            return worlds(teaching, worlds, key);
        } else if (pane instanceof Pane.Rules rules) {
            return rules(teaching, rules.at(), key);
        } else if (pane instanceof Pane.Managing managing) {
            return managing(teaching, managing.student(), key);
        } else if (pane instanceof Pane.Watching watching) {
            return watching(teaching, watching, key);
        } else if (pane instanceof Pane.Result result) {
            OptionalInt first = Scrolling.pressed(result.scroll(), key);
            return first.isPresent()
                    ? VisitStep.to(teaching.showing(new Pane.Result(result.result(), first.getAsInt())))
                    : VisitStep.to(
                            key.is('v')
                                    ? teaching.naming(!teaching.named()).showing(result)
                                    : closedByEnter(teaching, key));
        } else if (pane instanceof Pane.Help help) {
            OptionalInt first = Scrolling.pressed(help.scroll(), key);
            return VisitStep.to(
                    first.isPresent()
                            ? teaching.showing(new Pane.Help(first.getAsInt()))
                            : closedByEnter(teaching, key));
        }
        return VisitStep.to(teaching);
    }

    private static Teaching closedByEnter(Teaching teaching, Key key) {
        return key.is(Key.Kind.ENTER) ? teaching.showing(new Pane.Bare()) : teaching;
    }

    private static VisitStep saying(Teaching teaching, Pane.Saying saying, Key key) {
        String typed = saying.typed();
        return switch (key.kind()) {
            case ESCAPE -> VisitStep.to(teaching.showing(new Pane.Bare()));
            case ENTER ->
                Message.clean(typed)
                        .map(message -> VisitStep.to(teaching.showing(new Pane.Bare()), new Happening.Said(message)))
                        .orElse(VisitStep.to(teaching));
            case BACKSPACE -> {
                int end = typed.isEmpty() ? 0 : typed.offsetByCodePoints(typed.length(), -1);
                yield VisitStep.to(teaching.showing(new Pane.Saying(typed.substring(0, end))));
            }
            case CHARACTER, PASTED ->
                VisitStep.to(
                        typed.length() >= Pane.Saying.MOST_CHARACTERS || Character.isISOControl(key.character())
                                ? teaching
                                : teaching.showing(new Pane.Saying(typed + key.character())));
            default -> VisitStep.to(teaching);
        };
    }

    /** Only Enter means yes. */
    private static VisitStep sure(Teaching teaching, Pane.Sure sure, Key key) {
        Teaching back = teaching.showing(new Pane.Bare());
        if (sure.deed() == Pane.Deed.CLOSE_ROOM && key.is('b')) {
            // The room stays open without its board.
            return VisitStep.to(back, new VisitEffect.Leave(null));
        } else if (!key.is(Key.Kind.ENTER)) {
            return VisitStep.to(key.is('q') || key.is(Key.Kind.ESCAPE) || key.is('n') ? back : teaching);
        }
        StudentId student = sure.student();
        if (student == null) {
            return sure.deed() == Pane.Deed.CLOSE_ROOM
                    ? VisitStep.to(back, new Happening.RoomClosed()).and(new VisitEffect.Leave(null))
                    : TeachUpdate.running(teaching)
                            .map(running -> VisitStep.to(
                                    back,
                                    new Happening.RoundEnded(running.round().number())))
                            .orElse(VisitStep.to(back));
        }
        return switch (sure.deed()) {
            case LET_GO -> VisitStep.to(back, new Happening.LetGo(student));
            case KICK -> VisitStep.to(back, new Happening.Kicked(student));
            case BAN -> VisitStep.to(back, new Happening.Banned(student));
            case RESET -> VisitStep.to(back, new VisitEffect.ResetSeat(student)).and(new Happening.SeatReset(student));
            case END_ROUND, CLOSE_ROOM -> VisitStep.to(back);
        };
    }

    private static VisitStep planning(Teaching teaching, RoundDraft draft, Key key) {
        Course course = teaching.lessons().course();
        return switch (key.kind()) {
            case UP, BACK_TAB -> VisitStep.to(teaching.showing(new Pane.Planning(draft.moved(-1))));
            case DOWN, TAB -> VisitStep.to(teaching.showing(new Pane.Planning(draft.moved(1))));
            case LEFT -> VisitStep.to(teaching.showing(new Pane.Planning(draft.changed(-1, course))));
            case RIGHT -> VisitStep.to(teaching.showing(new Pane.Planning(draft.changed(1, course))));
            case ENTER -> {
                if (!draft.fits(course)) {
                    yield VisitStep.to(teaching.noting(Sentence.NO_PAIRS_HERE.of()));
                }
                long seed = TeachUpdate.seed(teaching);
                yield TeachUpdate.begin(teaching, draft.round(teaching.room().nextRound(), course, seed), null);
            }
            case CHARACTER ->
                VisitStep.to(
                        key.is('+')
                                ? teaching.showing(new Pane.Planning(draft.changed(1, course)))
                                : key.is('-')
                                        ? teaching.showing(new Pane.Planning(draft.changed(-1, course)))
                                        : teaching);
            default -> VisitStep.to(teaching);
        };
    }

    private static VisitStep worlds(Teaching teaching, Pane.Worlds worlds, Key key) {
        List<Integer> all = teaching.lessons().course().packs().stream()
                .map(pack -> pack.world())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return VisitStep.to(teaching);
        }
        int at = Math.floorMod(worlds.at(), all.size());
        if (key.is(Key.Kind.UP) || key.is(Key.Kind.DOWN)) {
            int next = Math.floorMod(at + (key.is(Key.Kind.UP) ? -1 : 1), all.size());
            return VisitStep.to(teaching.showing(new Pane.Worlds(next)));
        } else if (!toggles(key)) {
            return VisitStep.to(teaching);
        }
        TreeSet<Integer> closed = new TreeSet<>(teaching.room().closedWorlds());
        if (!closed.remove(all.get(at))) {
            closed.add(all.get(at));
        }
        return VisitStep.to(teaching, new Happening.WorldsClosed(closed));
    }

    private static boolean toggles(Key key) {
        return key.is(Key.Kind.ENTER) || key.is(' ') || key.is(Key.Kind.LEFT) || key.is(Key.Kind.RIGHT);
    }

    private static VisitStep rules(Teaching teaching, int at, Key key) {
        if (key.is(Key.Kind.UP) || key.is(Key.Kind.DOWN)) {
            return VisitStep.to(teaching.showing(
                    new Pane.Rules(Math.floorMod(at + (key.is(Key.Kind.UP) ? -1 : 1), RULES))));
        } else if (!toggles(key)) {
            return VisitStep.to(teaching);
        }
        HouseRules old = teaching.room().rules();
        return VisitStep.to(
                teaching,
                new Happening.RuledSo(new HouseRules(
                        (at == 0) != old.timer(),
                        (at == 1) != old.streaks(),
                        (at == 2) != old.hintPrices(),
                        (at == 3) != old.freeNames(),
                        (at == 4) != old.pseudonyms())));
    }

    private static VisitStep managing(Teaching teaching, StudentId student, Key key) {
        Optional<Pane.Deed> deed = key.is('l')
                ? Optional.of(Pane.Deed.LET_GO)
                : key.is('k')
                        ? Optional.of(Pane.Deed.KICK)
                        : key.is('b')
                                ? Optional.of(Pane.Deed.BAN)
                                : key.is('r') ? Optional.of(Pane.Deed.RESET) : Optional.empty();
        return VisitStep.to(
                deed.map(one -> teaching.showing(new Pane.Sure(one, student))).orElse(teaching));
    }

    /** The screen is only looked at; up and down look at the next student's. */
    private static VisitStep watching(Teaching teaching, Pane.Watching watching, Key key) {
        if (key.is('h')) {
            return VisitStep.to(teaching, new Happening.HelpAnswered(watching.student()));
        } else if (key.is('m')) {
            return VisitStep.to(teaching.showing(new Pane.Managing(watching.student())), new VisitEffect.Watch(null));
        } else if (!key.is(Key.Kind.UP) && !key.is(Key.Kind.DOWN)) {
            return VisitStep.to(teaching);
        }
        List<StudentId> here = teaching.room().here().stream().map(Attendee::id).toList();
        if (here.isEmpty()) {
            return VisitStep.to(teaching);
        }
        int at = here.indexOf(watching.student());
        StudentId next = here.get(Math.floorMod(at + (key.is(Key.Kind.UP) ? -1 : 1), here.size()));
        return VisitStep.to(
                teaching.selecting(next).showing(new Pane.Watching(next, null)), new VisitEffect.Watch(next));
    }
}
