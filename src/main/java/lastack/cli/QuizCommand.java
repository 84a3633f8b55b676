package lastack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import lastack.app.DecksKeys;
import lastack.app.Model;
import lastack.app.Performer;
import lastack.app.Recalled;
import lastack.app.Recorder;
import lastack.app.Step;
import lastack.app.Update;
import lastack.course.AnswerWriter;
import lastack.course.Exams;
import lastack.course.Library;
import lastack.course.Listing;
import lastack.course.Suggestions;
import lastack.game.Bilingual;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.PlayLevel;
import lastack.quiz.Agenda;
import lastack.quiz.Asked;
import lastack.quiz.Deck;
import lastack.quiz.Item;
import lastack.quiz.Memory;
import lastack.quiz.Review;
import lastack.quiz.Source;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lastack quiz}: what is due, a deck, or an exam. */
@Command(
        name = "quiz",
        description = "Asks what is due, a deck, or an exam.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class QuizCommand implements Callable<Integer> {
    private static final int MOST_MINUTES = 600;

    @ParentCommand
    private Commands root = new Commands();

    @Option(names = "--deck", paramLabel = "ID", description = "Questions of this deck only.")
    private @Nullable String deck;

    @Option(names = "--due", description = "What is due, and nothing new.")
    private boolean due;

    @Option(names = "--exam", paramLabel = "N", description = "An exam of N questions: nothing is said until the end.")
    private @Nullable Integer exam;

    @Option(names = "--seed", paramLabel = "S", description = "The exam's seed: the same seed is the same exam.")
    private @Nullable Long seed;

    @Option(names = "--time", paramLabel = "M", description = "Minutes for the exam.")
    private @Nullable Integer minutes;

    @Option(names = "--answers", paramLabel = "FILE", description = "Writes the exam's answers, for 'lastack grade'.")
    private @Nullable String answers;

    @Option(names = "--plain", description = "Ask line by line, as sentences: for screen readers and pipes.")
    private boolean plain;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        Lang lang = settings.language();
        List<Deck> decks = Play.decks(settings);
        Optional<String> complaint = complaint(lang);
        if (complaint.isPresent()) {
            return wrong(complaint.get());
        }
        Optional<Deck> chosen =
                decks.stream().filter(one -> one.id().equals(deck)).findFirst();
        if (deck != null && chosen.isEmpty()) {
            return wrong(unknown(decks, deck, lang));
        }
        Library library = Play.library(settings);
        Play play = new Play(settings, plain, Recorder.NONE);
        if (exam != null) {
            return examined(settings, play, library, chosen.map(List::of).orElse(decks));
        }
        return play.opening(
                library,
                (performer, fresh) -> begun(performer, fresh)
                        .map(loaded -> due
                                ? due(loaded)
                                : chosen.map(one -> DecksKeys.deck(loaded, one)).orElse(DecksKeys.open(loaded))));
    }

    private static Optional<Model> begun(Performer performer, Model fresh) {
        return performer.settle(Update.begin(fresh));
    }

    private static Step due(Model loaded) {
        return loaded.study().due().isEmpty()
                ? DecksKeys.choose(
                        loaded, new Bilingual(Says.QUIZ_NOTHING_DUE.in(Lang.EN), Says.QUIZ_NOTHING_DUE.in(Lang.ZH)))
                : DecksKeys.due(loaded);
    }

    private Optional<String> complaint(Lang lang) {
        if (exam == null) {
            return seed != null || minutes != null || answers != null
                    ? Optional.of(Says.EXAM_ALONE.in(lang))
                    : Optional.empty();
        } else if (due) {
            return Optional.of(Says.QUIZ_ONE_WAY.in(lang));
        } else if (exam < 1 || exam > Exams.MOST_QUESTIONS) {
            return Optional.of(Says.EXAM_COUNT.in(lang, 1, Exams.MOST_QUESTIONS));
        } else if (seed != null && (seed < 0 || seed > Exams.LARGEST_SEED)) {
            return Optional.of(Says.EXAM_SEED.in(lang, Exams.LARGEST_SEED));
        }
        return minutes != null && (minutes < 1 || minutes > MOST_MINUTES)
                ? Optional.of(Says.EXAM_MINUTES.in(lang, MOST_MINUTES))
                : Optional.empty();
    }

    private static int wrong(String sentence) {
        System.err.println(sentence);
        return Exit.USAGE;
    }

    private static String unknown(List<Deck> decks, String name, Lang lang) {
        String written = Suggestions.printable(name);
        return Suggestions.nearest(name, decks.stream().map(Deck::id).toList())
                .map(meant -> Says.NO_SUCH_DECK_MEANT.in(lang, written, meant))
                .orElse(Says.NO_SUCH_DECK.in(lang, written));
    }

    private int examined(Settings settings, Play play, Library library, List<Deck> decks) {
        int count = exam == null ? 1 : exam;
        long from = seed == null ? System.currentTimeMillis() % (Exams.LARGEST_SEED + 1) : seed;
        long began = System.currentTimeMillis();
        int code = play.opening(
                library,
                (performer, fresh) -> begun(performer, fresh)
                        .map(loaded -> DecksKeys.exam(loaded, decks, count, from, minutes == null ? 0 : minutes)));
        String file = answers;
        if (file == null || (code != Exit.DONE && code != Exit.NOT_SOLVED)) {
            return code;
        }
        String name = Exams.name(count, from, deck);
        List<Asked> asked = Exams.asked(name, decks).orElse(List.of());
        PlayLevel level = Exams.find(name, decks).orElseThrow();
        return OpenStore.with(settings, keeper -> {
            long latest = minutes == null ? Long.MAX_VALUE : began + (minutes + 1) * 60_000L;
            List<Move> moves = answered(keeper.recall(), asked, began, latest);
            return written(settings, file, AnswerWriter.exam(name, level, moves)) ? code : Exit.NOT_SOLVED;
        });
    }

    /** The answers to {@code asked} since {@code began}, in order, as far as they were given. */
    private static List<Move> answered(Recalled recalled, List<Asked> asked, long began, long latest) {
        List<Move> moves = new ArrayList<>();
        for (Review review : recalled.reviews()) {
            boolean next = moves.size() < asked.size()
                    && !review.undone()
                    && review.source() == Source.EXAM
                    && review.at() >= began
                    && review.at() <= latest
                    && review.item().equals(asked.get(moves.size()).item().id())
                    && review.seed() == asked.get(moves.size()).seed();
            if (next) {
                Notation.read(review.answer()).ifPresent(moves::add);
            }
        }
        return moves;
    }

    private static boolean written(Settings settings, String file, String sheet) {
        Lang lang = settings.language();
        try {
            OutputFile.write(Path.of(file), true, out -> out.write((sheet + "\n").getBytes(StandardCharsets.UTF_8)));
            if (!settings.quiet()) {
                System.err.println("lastack: " + Says.FILE_WRITTEN.in(lang, Suggestions.printable(file)));
            }
            return true;
        } catch (InvalidPathException | IOException failed) {
            System.err.println(Says.FILE_NOT_WRITTEN.in(
                    lang, Suggestions.printable(file), Suggestions.printable(String.valueOf(failed.getMessage()))));
            return false;
        }
    }

    @Command(
            name = "list",
            description = "All decks, and how much of each is due.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int list(@Option(names = "--json", description = "One JSON object a line.") boolean json) {
        Settings settings = root.settings();
        List<Deck> decks = Play.decks(settings);
        if (json) {
            decks.forEach(one -> System.out.println(Listing.line(one)));
            return Exit.DONE;
        }
        return Main.guarded(
                settings,
                () -> OpenStore.with(settings, keeper -> {
                    Recalled recalled = keeper.recall();
                    Memory memory = Memory.of(recalled.reviews());
                    Words words = Words.in(settings.language());
                    for (Deck one : decks) {
                        long drawn = one.items().stream()
                                .filter(Item.Drawn.class::isInstance)
                                .count();
                        int dueNow =
                                Agenda.due(List.of(one), memory, recalled.now()).size();
                        String row = Says.DECK_ROW.in(
                                settings.language(), one.items().size(), drawn, dueNow);
                        System.out.println(
                                String.format(Locale.ROOT, "%-14s%s: %s", one.id(), words.of(one.title()), row));
                    }
                    return Exit.DONE;
                }));
    }
}
