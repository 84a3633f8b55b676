package lastack.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lastack.game.Attempt;
import lastack.game.Consequence;
import lastack.game.Course;
import lastack.game.Game;
import lastack.game.Kind;
import lastack.game.Level;
import lastack.game.Pair;
import lastack.game.PairEnd;
import lastack.game.PairNews;
import lastack.game.PlayLevel;
import lastack.game.Puzzle;
import lastack.game.Role;
import lastack.game.Verdict;
import lastack.game.World;
import lastack.trace.Account;
import lastack.trace.Sighting;
import org.jspecify.annotations.Nullable;

// Long because the screens are one closed choice, and each says in a few lines what is its own.
/** What is on the screen. Each screen holds what is its own; leaving it forgets that. */
public sealed interface Screen {
    /**
     * The name under which runs of {@code level} are kept: its id, or for a file from outside the course the file's name. That is no id, so
     * whatever id such a file gives itself, playing it says nothing of a level of the course.
     */
    private static String name(Course.@Nullable Place place, Level level) {
        return place == null ? level.id() + ".json" : level.id();
    }

    /**
     * The menu.
     *
     * @param at the selected row
     * @param drawn how far the emblem has drawn itself, 0..{@link #WHOLE}
     */
    record Menu(int at, int drawn) implements Screen {
        /** The steps in which the emblem draws itself, once, at the start: 400 ms. */
        public static final int WHOLE = 13;

        public Menu(int at) {
            this(at, WHOLE);
        }

        boolean drawing() {
            return drawn < WHOLE;
        }
    }

    /**
     * The list of levels.
     *
     * @param open the pack whose levels are listed, by its place in the course; -1 for none
     * @param at the selected row
     * @param search what is searched for; empty for nothing
     * @param typing whether letters go into the search
     */
    record Levels(int open, int at, String search, boolean typing) implements Screen {}

    /**
     * A level being played.
     *
     * @param place the level and where it stands; null for a file from outside the course
     * @param code the run's short name
     * @param game the game, all of it kept
     * @param pending the game after a move that is not kept yet, or null
     * @param ahead keys typed while a move is being kept
     * @param desk what lies before the player
     */
    record Playing(
            Course.@Nullable Place place,
            RunCode code,
            Game game,
            @Nullable Game pending,
            List<Key> ahead,
            Desk desk) implements InGame {
        public Playing {
            ahead = List.copyOf(ahead);
        }

        /** The name under which the run is kept. */
        String name() {
            return Screen.name(place, game.level());
        }

        /** Whether the level has only been opened: its scene is to be read first. */
        public boolean opening() {
            return !desk.read() && game.moves().isEmpty();
        }

        /** Whether the opening scene, or what was right, still stands where the next thing is to be asked. */
        public boolean unread() {
            Verdict verdict = game.verdict();
            boolean right = verdict != null && verdict.ruling().accepted();
            return opening() || (right && !desk.read() && !game.solved());
        }

        public Editor editor() {
            return desk.editor();
        }

        public Reply reply() {
            return desk.reply();
        }

        public Draft.@Nullable Unfinished lack() {
            return desk.lack();
        }

        public @Nullable Consequence whatIf() {
            return desk.whatIf();
        }

        public Motion motion() {
            return desk.motion();
        }

        public boolean read() {
            return desk.read();
        }

        @Override
        public World world() {
            return desk.whatIf() != null ? desk.whatIf().world() : game.world();
        }
    }

    /** A level is on the screen. */
    sealed interface InLevel extends Screen {
        /** The level and where it stands; null for a file from outside the course. */
        Course.@Nullable Place place();

        /** The level as it is seen from the own end. */
        PlayLevel level();

        /** Both ends as they are shown: in a what-if, as they would be. */
        World world();
    }

    /** A level is solved, and there is something to take from it. */
    sealed interface Solved extends Screen {
        /** The level and where it stands; null for a file from outside the course. */
        Course.@Nullable Place place();

        RunCode code();

        Attempt attempt();

        /** The first line shown of what does not fit. */
        int scroll();
    }

    /** A level is on the screen, which one plays alone. */
    sealed interface InGame extends InLevel {
        Game game();

        @Override
        default PlayLevel level() {
            return game().level();
        }
    }

    /**
     * One end of a connection whose other end is another student.
     *
     * @param pair what is played, as far as it is known to be kept
     * @param role the own end
     * @param partner the name of the other
     * @param place the level and where it stands
     * @param desk what lies before the student
     */
    record Pairing(Pair pair, Role role, String partner, Course.Place place, PairDesk desk) implements InLevel {
        @Override
        public PlayLevel level() {
            return pair.levelOf(role);
        }

        @Override
        public World world() {
            return pair.seenBy(role);
        }

        /** The own end. */
        public PairEnd end() {
            return pair.end(role);
        }

        /** What is to be said; null where it has been read, or there is nothing. */
        public @Nullable PairNews news() {
            return desk.read() ? null : end().news();
        }

        Pairing with(PairDesk next) {
            return new Pairing(pair, role, partner, place, next);
        }
    }

    /**
     * What one takes from a level that was played.
     *
     * @param par the fewest segments that earn all points, if that is known
     */
    record Debrief(Course.@Nullable Place place, RunCode code, Game game, int scroll, OptionalInt par)
            implements InGame, Solved {
        @Override
        public Game attempt() {
            return game;
        }

        @Override
        public World world() {
            return game.world();
        }
    }

    /**
     * What was played, move by move.
     *
     * @param back where it was called from
     * @param moments the level before the first move, and after each
     * @param at which of them is shown, from 0
     */
    record Stepping(Debrief back, List<Playing> moments, int at) implements InGame {
        public Stepping {
            moments = List.copyOf(moments);
        }

        /** The level as it stood then. */
        public Playing moment() {
            return moments.get(at);
        }

        @Override
        public Course.@Nullable Place place() {
            return back.place();
        }

        @Override
        public Game game() {
            return moment().game();
        }

        @Override
        public World world() {
            return moment().world();
        }
    }

    /** Which deck; {@code at} is the selected row, the first of which is what is due. */
    record Decks(int at) implements Screen {}

    /**
     * A question of a round.
     *
     * @param round all of its questions and what was answered
     * @param shown the question: as it is being answered, or with what is said to the answer
     * @param sureness 1 guessed, 2 fairly sure, 3 certain
     * @param told whether it has been answered and what is to be said about it stands there
     * @param leaving whether the learner has just asked to leave an exam, and was told what is not answered yet
     */
    record Quiz(Round round, Playing shown, int sureness, boolean told, boolean leaving) implements Screen {
        Quiz(Round round, Playing shown, int sureness, boolean told) {
            this(round, shown, sureness, told, false);
        }
    }

    /** What a round came to; {@code scroll} is the first line shown of what does not fit. */
    record RoundEnd(Round round, int scroll) implements Screen {}

    /** How well one remembers; {@code days} when it is the days that are looked at, and not the rules. */
    record Remembered(boolean days) implements Screen {}

    /** The state diagram; {@code back} is the level it was called from, {@code at} what is looked at. */
    record States(InLevel back, Station at) implements Screen {}

    /** What the rules say of the state that is looked at. */
    record StateRules(States back, int scroll) implements Screen {}

    /** The keys and signs; {@code back} is where it was called from. */
    record Help(Screen back, int scroll) implements Screen {}

    /** The preferences; {@code at} is the selected row. */
    record Settings(Screen back, int at) implements Screen {}

    /**
     * The lab.
     *
     * @param back where it was called from; null for the shell
     * @param bench what lies on the table
     * @param before what lay there before each step, oldest first
     * @param note what is to be said about the last key, or null
     */
    record Lab(
            @Nullable Screen back,
            Bench bench,
            List<Bench> before,
            @Nullable LabNote note) implements Screen {
        public Lab {
            before = List.copyOf(before);
        }

        /** A bench as one comes to it. */
        public static Lab at(@Nullable Screen back, Bench bench) {
            return new Lab(back, bench, List.of(), null);
        }

        /** The same, with something said about it. */
        Lab noting(@Nullable LabNote said) {
            return new Lab(back, bench, before, said);
        }
    }

    /**
     * The connections of a capture.
     *
     * @param shown those that are listed
     * @param at the selected one of them
     * @param narrowing which are listed
     */
    record Connections(Capture capture, List<Account> shown, int at, Narrowing narrowing) implements Screen {
        public Connections {
            shown = List.copyOf(shown);
        }
    }

    /**
     * The segments of one connection of a capture.
     *
     * @param back the list it was chosen from
     * @param at the selected segment, by its place in the passage
     */
    record Frames(Connections back, Account account, Passage passage, int at, FramesLook look) implements Screen {
        /** The first segment that is shown. */
        public int first() {
            return look.closeOnly() ? passage.close() : 0;
        }

        /** The selected segment. */
        public Sighting selected() {
            return passage.segments().get(at);
        }
    }

    /** What the end that a segment reached checks, one by one; {@code scroll} as elsewhere. */
    record FrameChecks(Frames back, int scroll) implements Screen {}

    /** What lies on the lab's table as one command line, alone on the screen so that it can be copied; {@code scroll} as elsewhere. */
    record LabLine(Lab lab, int scroll) implements Screen {}

    /**
     * A level about a recording, being solved.
     *
     * @param place the level and where it stands; null for a file from outside the course
     * @param code the run's short name
     * @param puzzle the puzzle, all of it kept
     * @param pending the puzzle after a move that is not kept yet, or null
     * @param ahead keys typed while a move is being kept
     * @param slate what lies before the player
     */
    record Puzzling(
            Course.@Nullable Place place,
            RunCode code,
            Puzzle puzzle,
            @Nullable Puzzle pending,
            List<Key> ahead,
            Slate slate)
            implements Screen {
        public Puzzling {
            ahead = List.copyOf(ahead);
        }

        /** Whether the level has only been opened: its scene is to be read first. */
        public boolean opening() {
            return !slate.read() && puzzle.moves().isEmpty();
        }

        /** The name under which the run is kept. */
        String name() {
            return Screen.name(place, puzzle.level());
        }

        /** The figure being written; none where segments are put in order. */
        public Optional<FigureDraft> draft() {
            return puzzle.level().kind() == Kind.ORDER ? Optional.empty() : Optional.of(slate.draft(puzzle));
        }

        Puzzling with(Slate next) {
            return new Puzzling(place, code, puzzle, pending, ahead, next);
        }

        Puzzling waiting(List<Key> keys) {
            return new Puzzling(place, code, puzzle, pending, keys, slate);
        }

        Puzzling keeping(Puzzle next) {
            return new Puzzling(place, code, puzzle, next, List.of(), slate);
        }

        Puzzling adopting(Puzzle next) {
            return new Puzzling(place, code, next, null, List.of(), PuzzleKeys.after(next, slate));
        }

        Puzzling again(RunCode other) {
            return new Puzzling(place, other, puzzle, pending, ahead, slate);
        }

        Puzzling dropped(RunCode other) {
            return new Puzzling(place, other, puzzle, null, List.of(), slate);
        }
    }

    /** What one takes from a level about a recording. */
    record PuzzleDebrief(Course.@Nullable Place place, RunCode code, Puzzle puzzle, int scroll) implements Solved {
        @Override
        public Puzzle attempt() {
            return puzzle;
        }
    }

    /**
     * A level that plays itself.
     *
     * @param back where it was called from; null for the shell
     * @param place the level
     * @param beats all that is to be seen, in order
     * @param at which of them is seen
     * @param motion how much of what happens there is drawn
     * @param waited how many ticks have passed since it is drawn
     * @param paused whether it waits for the one who watches
     */
    record Demo(
            @Nullable Screen back,
            Course.Place place,
            List<Beat> beats,
            int at,
            Motion motion,
            int waited,
            boolean paused)
            implements Screen {
        public Demo {
            beats = List.copyOf(beats);
        }

        public Beat beat() {
            return beats.get(at);
        }

        /** The level as it is seen now. */
        public Playing shown() {
            Playing then = beat().shown();
            return Shown.at(then, then.desk().with(motion));
        }

        /** Whether nothing comes behind what is seen. */
        public boolean over() {
            return at == beats.size() - 1 && motion.over();
        }

        /** Whether it goes on by itself. */
        boolean running() {
            return !paused && !over();
        }
    }

    /** The first minute: a level in which one is told each key. Nothing of it is kept. */
    record Tour(Playing playing) implements Screen {
        public TourStep step() {
            return TourStep.of(playing);
        }
    }
}
