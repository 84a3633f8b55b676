package lastack.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import lastack.app.Recorder;
import lastack.course.Library;
import lastack.course.Recording;
import lastack.game.PlayLevel;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lastack play}: one level, or where one stopped. */
@Command(
        name = "play",
        description = "Plays a level, or goes on where you stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class PlayCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    @Parameters(
            arity = "0..1",
            paramLabel = "LEVEL",
            description = "A level's id such as first-wave, its number such as 2-1, or a level file.")
    private @Nullable String level;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of a level whose numbers are new at each play.")
    private @Nullable Long seed;

    @Option(names = "--plain", description = "Play line by line, as sentences: for screen readers and pipes.")
    private boolean plain;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = {
                "Writes what you play as a level to FILE (ID.json), anew after each move that counts.",
                "It passes 'levels check'; title, teaches, scene, brief, hints and debrief are then yours to fill in."
            })
    private @Nullable String record;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        Library library = Play.library(settings);
        Play.Request request = null;
        if (level != null) {
            LevelFinder.Found found = new LevelFinder(settings, library).find(level);
            if (found.level() == null) {
                return found.exitCode();
            }
            request = new Play.Request(found.place(), found.level(), seed);
        }
        return record == null
                ? new Play(settings, plain, Recorder.NONE).run(library, request)
                : recorded(settings, library, request, record);
    }

    private int recorded(Settings settings, Library library, Play.@Nullable Request request, String file) {
        Lang lang = settings.language();
        boolean taken = request == null || (request.level() instanceof PlayLevel played && Recording.takes(played));
        if (!taken && request != null) {
            System.err.println(Says.NO_DRAFT_OF_QUIZ.in(lang, request.level().id()));
            return Exit.USAGE;
        }
        Optional<DraftFile> draft = DraftFile.at(file, lang);
        if (draft.isEmpty()) {
            return Exit.NOT_SOLVED;
        }
        int exit = new Play(settings, plain, draft.get()).run(library, request);
        if (exit != Exit.USAGE) {
            draft.get().report(lang);
        }
        return exit == Exit.DONE && draft.get().failed() ? Exit.NOT_SOLVED : exit;
    }
}
