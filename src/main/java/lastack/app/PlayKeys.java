package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.course.Solver;
import lastack.game.Attempt;
import lastack.game.Bilingual;
import lastack.game.Game;
import lastack.game.Kind;
import lastack.game.Level;
import lastack.game.Move;
import lastack.game.Verdict;
import lastack.tcp.Flag;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/** What keys do while a level is played, and what becomes of a move that is being kept. */
final class PlayKeys {
    /** Keys typed while a move is being kept; more than a hand types in that time. */
    private static final int MOST_AHEAD = 64;

    private PlayKeys() {}

    static Step pressed(Model model, Screen.Playing playing, Key key) {
        if (playing.pending() != null) {
            List<Key> ahead = new ArrayList<>(playing.ahead());
            if (ahead.size() < MOST_AHEAD) {
                ahead.add(key);
            }
            return Step.to(model.showing(Shown.ahead(playing, ahead)));
        }
        Step step = settled(model, playing, key);
        if (step.model().screen() instanceof Screen.States) {
            // Looking at the diagram reads nothing: what stood here stands here again when one comes back.
            Desk unread = playing.desk().with(Motion.still(playing.motion().total()));
            return Step.to(StatesKeys.open(model, Shown.at(playing, unread)));
        }
        return step;
    }

    /** What {@code key} does when nothing is being kept: whatever moved stands still. */
    private static Step settled(Model model, Screen.Playing playing, Key key) {
        Screen.Playing still = Shown.at(playing, playing.desk().still());
        Model now = model.showing(still);
        if (key.is(Key.Kind.ENTER) && playing.unread()) {
            // A second Enter means "go on": it must neither send the same again nor answer what has not been seen.
            return Step.to(now);
        }
        if (still.whatIf() != null) {
            return whatIf(now, still, key);
        }
        if (still.game().solved()) {
            return solved(now, still, key);
        }
        if (key.is('d') && playing.unread() && !playing.opening()) {
            // It may be the letter of an answer later; before the question is there, it cannot be meant as one.
            return elsewhere(now, still, key);
        }
        boolean asked = still.game().task().orElseThrow().asks();
        return asked ? ReplyKeys.pressed(now, still, key) : editing(now, still, key);
    }

    /** A whole header instead of what stood in the editor. */
    static Step wrote(Model model, Screen.Playing playing, Segment segment) {
        if (playing.pending() != null) {
            return Step.to(model);
        }
        Screen.Playing still = Shown.at(playing, playing.desk().still());
        return edited(model, still, Editor.holding(segment, playing.editor().data()));
    }

    /** A whole move: what was looked at, or not read yet, makes room for it. */
    static Step told(Model model, Screen.Playing playing, Move move) {
        if (playing.pending() != null) {
            return Step.to(model);
        }
        Optional<Bilingual> noNumber = playing.game().task().flatMap(task -> QuizNotes.noNumber(playing, task, move));
        if (noNumber.isPresent()) {
            return Step.to(model.noting(noNumber.get()));
        }
        Desk desk = playing.desk().still().looking(null);
        if (move instanceof Move.Send send) {
            desk = desk.with(Editor.holding(send.segment(), playing.editor().data()));
        }
        Screen.Playing still = Shown.at(playing, desk);
        return move instanceof Move.Send send
                ? send(model.showing(still), still, send)
                : made(model.showing(still), still, move);
    }

    /** A command by its key, whatever is asked: it is no letter of an answer. */
    static Step commanded(Model model, Screen.Playing playing, Key key) {
        if (playing.pending() != null) {
            return Step.to(model);
        }
        Screen.Playing still = Shown.at(playing, playing.desk().still());
        Model now = model.showing(still);
        if (still.whatIf() != null) {
            return whatIf(now, still, key);
        } else if (still.game().solved()) {
            return solved(now, still, key);
        } else if (key.is('w')) {
            return made(now, still, new Move.Wait());
        }
        boolean looks = key.is('e') && !still.game().task().orElseThrow().asks();
        return looks && still.game().level().kind() == Kind.PLAY ? look(now, still) : elsewhere(now, still, key);
    }

    /** Looking at what would follow; every way back leads to the move as it was. */
    private static Step whatIf(Model model, Screen.Playing playing, Key key) {
        if (key.is('d')) {
            return Step.to(StatesKeys.open(model, playing));
        }
        boolean back = key.is('z') || key.is('q') || key.is('e') || key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER);
        return Step.to(back ? model.showing(Shown.at(playing, playing.desk().looking(null))) : model);
    }

    private static Step solved(Model model, Screen.Playing playing, Key key) {
        if (key.is(Key.Kind.ENTER) || key.is('n')) {
            return Step.to(model.showing(new Screen.Debrief(
                    playing.place(),
                    playing.code(),
                    playing.game(),
                    0,
                    Solver.par(playing.game().written(), playing.game().seed()))));
        }
        return elsewhere(model, playing, key);
    }

    static Step editing(Model model, Screen.Playing playing, Key key) {
        Editor editor = playing.editor();
        Flag flag = flag(key);
        if (flag != null) {
            return edited(model, playing, editor.toggled(flag));
        }
        return switch (key.kind()) {
            case TAB, DOWN, RIGHT -> edited(model, playing, editor.moved(true));
            case BACK_TAB, UP, LEFT -> edited(model, playing, editor.moved(false));
            case BACKSPACE -> edited(model, playing, editor.erased());
            case ENTER -> send(model, playing);
            case CHARACTER -> character(model, playing, key);
            case PASTED ->
                edited(
                        model,
                        playing,
                        editor.typed(key.character(), playing.game().symbols()));
            default -> elsewhere(model, playing, key);
        };
    }

    private static Step character(Model model, Screen.Playing playing, Key key) {
        Editor editor = playing.editor();
        Map<String, SeqNum> symbols = playing.game().symbols();
        char typed = Character.toLowerCase(key.character());
        return switch (typed) {
            case '+', '=' -> edited(model, playing, editor.stepped(1, symbols));
            case '-' -> edited(model, playing, editor.stepped(-1, symbols));
            case 'w' -> made(model, playing, new Move.Wait());
            // In a quiz nobody is there to react.
            case 'e' -> playing.game().level().kind() == Kind.QUIZ ? Step.to(model) : look(model, playing);
            default -> {
                Editor next = editor.typed(typed, symbols);
                yield next.equals(editor) ? elsewhere(model, playing, key) : edited(model, playing, next);
            }
        };
    }

    /** The keys that mean the same wherever a level is open. */
    static Step elsewhere(Model model, Screen.Playing playing, Key key) {
        if (key.is('h')) {
            return playing.game().nextHint().isEmpty() ? Step.to(model) : made(model, playing, new Move.TakeHint());
        } else if (key.is('z')) {
            return playing.game().canUndo() ? made(model, playing, new Move.Undo()) : Step.to(model);
        } else if (key.is('l')) {
            // Who is stuck finds the level selected that would help; this one is kept, and is gone on with from the
            // list.
            return Step.to(model.showing(model.offered(playing.game())
                    .or(() -> Optional.ofNullable(playing.place()))
                    .map(place -> LevelsKeys.at(model, place))
                    .orElse(LevelsKeys.open(model))));
        } else if (key.is('d') && playing.game().level().kind() == Kind.PLAY) {
            return Step.to(StatesKeys.open(model, playing));
        } else if (key.is('n') && playing.game().solved()) {
            return Step.to(Opening.place(
                    model,
                    Optional.ofNullable(playing.place())
                            .flatMap(place -> model.course().after(place.level().id()))));
        } else if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(playing, 0)));
        } else if (key.is('b')) {
            return Step.to(model.showing(Moment.lab(playing, playing)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(playing, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(new Screen.Menu(0)));
        }
        return Step.to(model);
    }

    /** The flag that a key toggles, or null. */
    static @Nullable Flag flag(Key key) {
        if (!key.is(Key.Kind.CHARACTER)) {
            return null;
        }
        return switch (Character.toLowerCase(key.character())) {
            case 'f' -> Flag.FIN;
            case 'a' -> Flag.ACK;
            case 's' -> Flag.SYN;
            case 'r' -> Flag.RST;
            case 'p' -> Flag.PSH;
            case 'u' -> Flag.URG;
            default -> null;
        };
    }

    private static Step edited(Model model, Screen.Playing playing, Editor editor) {
        return Step.to(model.showing(Shown.at(playing, playing.desk().with(editor))));
    }

    private static Step send(Model model, Screen.Playing playing) {
        Draft draft = playing.editor().read(playing.game().symbols());
        if (draft instanceof Draft.Unfinished unfinished) {
            return Step.to(model.showing(Shown.at(playing, playing.desk().lacking(unfinished))));
        }
        return send(model, playing, new Move.Send(((Draft.Ready) draft).segment()));
    }

    private static Step send(Model model, Screen.Playing playing, Move.Send move) {
        Verdict last = playing.game().verdict();
        // What was refused a moment ago would be refused again: a second Enter is a slip of the hand, not a second
        // mistake.
        boolean again = last != null && !last.ruling().accepted() && last.move().equals(move);
        return again ? Step.to(model) : made(model, playing, move);
    }

    private static Step look(Model model, Screen.Playing playing) {
        Draft draft = playing.editor().read(playing.game().symbols());
        if (draft instanceof Draft.Unfinished unfinished) {
            return Step.to(model.showing(Shown.at(playing, playing.desk().lacking(unfinished))));
        }
        return Step.to(model.showing(Shown.at(
                playing, playing.desk().looking(playing.game().whatIf(((Draft.Ready) draft).segment())))));
    }

    /** A move: judged, and shown when it has been kept. */
    static Step made(Model model, Screen.Playing playing, Move move) {
        Game game = playing.game();
        Game next = game.play(move);
        if (next.moves().size() == game.moves().size()) {
            return Step.to(model);
        }
        return new Step(model.showing(Shown.pending(playing, next)), keeping(playing.code(), playing.name(), next));
    }

    /** What has to be done to keep the last move of {@code next}. */
    static List<Effect> keeping(RunCode code, String name, Attempt next) {
        int n = next.moves().size();
        Effect keep = new Effect.Keep(code, n, next.moves().get(n - 1), standing(next));
        return n > 1 ? List.of(keep) : List.of(new Effect.Begin(code, name, next.seed()), keep);
    }

    static Standing standing(Attempt attempt) {
        return new Standing(attempt.score(), attempt.stars(), attempt.solved());
    }

    /** The move is safe: it counts and is drawn. */
    static Step saved(Model model) {
        if (model.screen() instanceof Screen.Puzzling puzzling && puzzling.pending() != null) {
            return PuzzleKeys.saved(model, puzzling, puzzling.pending());
        }
        if (!(model.screen() instanceof Screen.Playing playing) || playing.pending() == null) {
            return Step.to(model);
        }
        Game next = playing.pending();
        Model kept = model.progressed(progress(model, playing.code(), playing.name(), next));
        Model shown = kept.showing(Shown.adopted(playing, next, model.moves()));
        Step missed = QuizKeys.missed(shown, next);
        return Step.to(shown, new Effect.Made(next)).then(missed).then(typedAhead(missed.model(), playing.ahead()));
    }

    /** How far the player has come once the last move of {@code next} is kept. */
    static Progress progress(Model model, RunCode code, String name, Attempt next) {
        Level level = next instanceof Game game ? game.written() : next.level();
        Progress before = model.progress();
        if (!Progress.counts(level, next.seed(), model.today())) {
            return before;
        }
        KeptRun run = new KeptRun(code, name, next.seed(), 0, standing(next), next.solved() ? List.of() : next.moves());
        boolean first = next.moves().size() == 1;
        return (first ? before.begun(name) : before).and(run);
    }

    private static Step typedAhead(Model model, List<Key> keys) {
        Step step = Step.to(model);
        for (Key key : keys) {
            step = step.then(Update.update(step.model(), new Msg.Pressed(key)));
        }
        return step;
    }

    static Model ticked(Model model) {
        return model.screen() instanceof Screen.Playing playing
                ? model.showing(
                        Shown.at(playing, playing.desk().with(playing.motion().stepped())))
                : model;
    }

    /** The field a refused move is to be mended in: the first at fault. */
    static Focus atFault(Verdict verdict, Focus otherwise) {
        if (verdict.findings().isEmpty()) {
            return otherwise;
        }
        return switch (verdict.findings().get(0).fault().field()) {
            case FLAGS -> Focus.FLAGS;
            case SEQ -> Focus.SEQ;
            case ACK -> Focus.ACK;
            case LENGTH -> Focus.LENGTH;
            case MOVE -> otherwise;
        };
    }
}
