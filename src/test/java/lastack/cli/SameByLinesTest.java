package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lastack.app.KeptRun;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.app.Screen;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.course.MistakeWalkTest;
import lastack.course.Solver;
import lastack.game.Course;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.PlayLevel;
import lastack.game.Question;
import lastack.game.Run;
import lastack.game.Verdict;
import lastack.plain.Conversation;
import lastack.store.MemoryKeeper;
import lastack.tcp.Segment;
import lastack.text.Lang;
import lastack.text.Symbols;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every level of the course by keys and by lines: the same moves, the same verdicts, the same points, the same run kept. With hints, with
 * moves taken back, and with every mistake there is a name for on the way.
 */
class SameByLinesTest {
    private static final Course COURSE = Courses.builtIn().course();
    private static final Clock NOW = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final long ENTROPY = 11;

    private static Model fresh() {
        return Model.fresh(COURSE, 80, 24, ENTROPY, LocalDate.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theWholeCourseWithAllItsMistakes(Lang lang) throws Exception {
        int refused = 0;
        for (Course.Place place : COURSE.places()) {
            if (!(place.level() instanceof PlayLevel)) {
                continue;
            }
            MemoryKeeper byKeys = new MemoryKeeper(NOW);
            Typist typist = new Typist(new Performer(byKeys), new Hand(lang == Lang.ZH), place);
            List<Move> moves = moves(typist.playing());
            moves.forEach(typist::make);
            Game game = typist.playing().game();
            assertTrue(game.solved(), place.number());

            MemoryKeeper byLines = new MemoryKeeper(NOW);
            String said = lines(lang, byLines, place, game, moves);

            assertEquals(byKeys.load(), byLines.load(), place.number());
            KeptRun run = byKeys.run(typist.playing().code()).orElseThrow();
            assertEquals(written(moves), written(run.moves()), place.number());
            assertEquals(run, byLines.run(run.code()).orElseThrow(), place.number());
            refused += verdicts(lang, game, said, place.number());
        }
        assertTrue(refused > 500, "there was nothing to mistake");
    }

    /** All right moves, each behind the hints it has and the mistakes one can make at it; each first taken back and made again. */
    private static List<Move> moves(Screen.Playing playing) {
        Game game = playing.game();
        List<Move> all = new ArrayList<>();
        for (Move right : Solver.solve(game.level(), game.seed()).orElseThrow().moves()) {
            List<Move> tries = new ArrayList<>();
            if (game.nextHint().isPresent() && letters(game)) {
                tries.add(new Move.TakeHint());
            }
            tries.addAll(mistakes(game, right));
            for (Move move : tries) {
                boolean typeable = !(move instanceof Move.Send send)
                        || send.segment().length() == 0
                        || playing.editor().data();
                Game next = game.play(move);
                Verdict verdict = next.verdict();
                boolean counts = verdict == null || !verdict.ruling().accepted();
                if (typeable && counts && !repeats(game, move)) {
                    all.add(move);
                    game = next;
                }
            }
            all.add(right);
            game = game.play(right);
            if (letters(game)) {
                all.addAll(List.of(new Move.Undo(), right));
                game = game.play(new Move.Undo()).play(right);
            }
        }
        return all;
    }

    private static String written(List<Move> moves) {
        return String.join("\n", moves.stream().map(Notation::write).toList());
    }

    /** Whether a letter is a command on the full screen, and no text for a field. */
    private static boolean letters(Game game) {
        return game.task()
                .map(task -> !task.asks() || !options(question(game)).isEmpty())
                .orElse(true);
    }

    /** What was refused a moment ago is not counted a second time, so it would be no move. */
    private static boolean repeats(Game game, Move move) {
        Verdict last = game.verdict();
        return move instanceof Move.Send
                && last != null
                && !last.ruling().accepted()
                && last.move().equals(move);
    }

    private static List<Move> mistakes(Game game, Move right) {
        if (!(right instanceof Move.Answer answer)) {
            return MistakeWalkTest.mistakes(game, right).values().stream()
                    .map(SameByLinesTest::typed)
                    .toList();
        }
        Question question = question(game);
        Stream<List<String>> given = options(question).stream().map(option -> List.of(option.id()));
        if (question instanceof Question.Numeric) {
            // What is no number is no answer, on either face.
            given = Stream.of(List.of("4294967295"), List.of("0"));
        } else if (options(question).isEmpty()) {
            given = Stream.of(List.of("4294967295"), List.of("SYN-SENT"), List.of("otherwise"));
        }
        return given.filter(one -> !one.equals(answer.given()))
                .<Move>map(Move.Answer::new)
                .toList();
    }

    /** A window is never typed. */
    private static Move typed(Move move) {
        return move instanceof Move.Send send ? new Move.Send(send.segment().withWindow(Segment.DEFAULT_WINDOW)) : move;
    }

    private static Question question(Game game) {
        return ((Expected.Reply) game.task().orElseThrow().expected()).question();
    }

    private static List<Question.Option> options(Question question) {
        if (question instanceof Question.Choice choice) {
            return choice.options();
        }
        return question instanceof Question.Several several ? several.options() : List.of();
    }

    /** Somebody at the keys, without a terminal in between. */
    private static final class Typist {
        /** A key that only says "go on" must be pressed again to be meant. */
        private static final int MOST_TRIES = 3;

        private final Performer performer;
        private final Hand hand;
        private Model model;

        Typist(Performer performer, Hand hand, Course.Place place) {
            this.performer = performer;
            this.hand = hand;
            this.model = performer.settle(Update.begin(fresh())).orElseThrow();
            tell(new Msg.Called(place));
        }

        Screen.Playing playing() {
            return (Screen.Playing) model.screen();
        }

        private void tell(Msg msg) {
            model = performer.settle(Update.update(model, msg)).orElseThrow();
        }

        void make(Move move) {
            int before = playing().game().moves().size();
            for (int tries = 0; tries < MOST_TRIES && playing().game().moves().size() == before; tries++) {
                keys(move).forEach(key -> tell(new Msg.Pressed(key)));
            }
            assertEquals(before + 1, playing().game().moves().size(), () -> Notation.write(move));
        }

        private List<Key> keys(Move move) {
            String typed = hand.keys(playing(), move);
            if (move instanceof Move.Answer answer && question(playing().game()) instanceof Question.Several several) {
                // What was marked for the last answer is marked still.
                Set<String> turned = new TreeSet<>(answer.given());
                playing().reply().chosen().stream()
                        .filter(id -> !turned.remove(id))
                        .toList()
                        .forEach(turned::add);
                List<String> ids =
                        several.options().stream().map(Question.Option::id).toList();
                StringBuilder letters = new StringBuilder();
                turned.forEach(id -> letters.append((char) ('a' + ids.indexOf(id))));
                typed = letters + "\r";
            }
            List<Key> keys = new ArrayList<>();
            String rest = typed.replace("\u001b[B", "\u0001");
            for (char c : rest.toCharArray()) {
                keys.add(
                        switch (c) {
                            case '\r' -> Key.of(Key.Kind.ENTER);
                            case '\t' -> Key.of(Key.Kind.TAB);
                            case '\u0001' -> Key.of(Key.Kind.DOWN);
                            case '\u007f' -> Key.of(Key.Kind.BACKSPACE);
                            default -> Key.of(c);
                        });
            }
            return keys;
        }
    }

    /** The same moves as lines from a pipe: digits in English, the level's letters and the list's numbers in Chinese. */
    private static String lines(Lang lang, MemoryKeeper keeper, Course.Place place, Game played, List<Move> moves) {
        List<String> script = new ArrayList<>(List.of("play " + place.level().id()));
        Game game = Game.begin((PlayLevel) place.level(), played.seed());
        for (Move move : moves) {
            script.add(lang == Lang.EN ? Notation.write(move) : byLetters(game, move));
            game = game.play(move);
        }
        script.add("quit");
        StringBuilder said = new StringBuilder();
        Conversation.Ending ending = Conversation.piped(
                        new ByteArrayInputStream(String.join("\n", script).getBytes(StandardCharsets.UTF_8)),
                        said::append,
                        true,
                        0,
                        new Performer(keeper),
                        lang,
                        Map.of(),
                        fresh())
                .hold(Update.begin(fresh()));
        assertEquals(new Conversation.Ending(Conversation.How.LEFT, false), ending, place.number());
        return said.toString();
    }

    private static String byLetters(Game game, Move move) {
        if (move instanceof Move.Send send) {
            return written(new Symbols(game.symbols()), send.segment());
        } else if (move instanceof Move.Answer answer
                && !options(question(game)).isEmpty()) {
            List<String> ids =
                    options(question(game)).stream().map(Question.Option::id).toList();
            return String.join(
                    ",",
                    answer.given().stream()
                            .map(id -> String.valueOf(ids.indexOf(id) + 1))
                            .toList());
        }
        String written = Notation.write(move);
        return move instanceof Move.Answer ? written : written.toUpperCase(Locale.ROOT);
    }

    private static String written(Symbols symbols, Segment segment) {
        return symbols.write(segment).toLowerCase(Locale.ROOT);
    }

    /** How many moves were refused; what is said must say so, of each in its turn. */
    private static int verdicts(Lang lang, Game played, String said, String level) {
        List<Boolean> wanted = new ArrayList<>();
        Game game = Game.begin(played.written(), played.seed());
        for (Move move : played.moves()) {
            game = game.play(move);
            if (game.verdict() != null) {
                wanted.add(game.verdict().ruling().accepted());
            }
        }
        List<String> right = lang == Lang.EN ? List.of("Right.", "Legal.") : List.of("正确", "可以，但不得分");
        List<String> wrong =
                lang == Lang.EN ? List.of("Not yet: ", "Not that one.", "Not now.") : List.of("还不对：", "不是这个。", "现在不行。");
        List<Boolean> heard = new ArrayList<>();
        for (String line : said.lines().toList()) {
            if (right.stream().anyMatch(line::startsWith) || wrong.stream().anyMatch(line::startsWith)) {
                heard.add(right.stream().anyMatch(line::startsWith));
            }
        }
        assertEquals(wanted, heard, () -> level + "\n" + said);
        assertFalse(said.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), level);
        assertEquals(new Run(played.level().id(), played.seed(), played.moves()), played.run());
        return (int) wanted.stream().filter(accepted -> !accepted).count();
    }
}
