package lastack.cli;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.Model;
import lastack.app.Portable;
import lastack.course.Courses;
import lastack.course.Decks;
import lastack.course.Diagnostic;
import lastack.course.Library;
import lastack.course.Suggestions;
import lastack.store.StateFolder;
import lastack.store.Store;
import lastack.terminal.ColorDepth;
import lastack.terminal.Fitness;
import lastack.terminal.LocalTty;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code lastack doctor}: what works here, and what to do about the rest. */
@Command(
        name = "doctor",
        description = "Tells what of terminal, language, colours, store and packs works here, and what to do.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    private int troubles;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> examine(settings));
    }

    private int examine(Settings settings) {
        troubles = 0;
        Lang lang = settings.language();
        Map<String, String> environment = settings.environment();
        String system = System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "");
        fine("java", Says.DOCTOR_JAVA.in(lang, System.getProperty("java.version", ""), system));
        Fitness fitness = Fitness.here(environment);
        terminal(fitness, environment, lang);
        if (fitness == Fitness.FIT) {
            size(environment, lang);
        }
        fine(
                "colours",
                (switch (ColorDepth.of(environment, settings.color())) {
                            case NONE -> Says.DOCTOR_COLORS_NONE;
                            case ANSI -> Says.DOCTOR_COLORS_ANSI;
                            case INDEXED -> Says.DOCTOR_COLORS_INDEXED;
                            case TRUE_COLOR -> Says.DOCTOR_COLORS_TRUE;
                        })
                        .in(lang));
        language(environment, lang);
        if (environment.containsKey("SSH_CONNECTION")) {
            fine("ssh", Says.DOCTOR_SSH.in(lang));
        }
        store(settings, lang);
        packs(settings, lang);
        System.out.println(troubles == 0 ? Says.DOCTOR_FINE.in(lang) : Says.DOCTOR_NOT_FINE.in(lang, troubles));
        return troubles == 0 ? Exit.DONE : Exit.NOT_SOLVED;
    }

    private static void fine(String what, String sentence) {
        print("ok", what, sentence);
    }

    private void trouble(String what, String sentence) {
        troubles++;
        print("--", what, sentence);
    }

    private static void print(String sign, String what, String sentence) {
        System.out.println(String.format(Locale.ROOT, "%s  %-9s %s", sign, what, sentence));
    }

    private void terminal(Fitness fitness, Map<String, String> environment, Lang lang) {
        String term = Suggestions.printable(environment.getOrDefault("TERM", ""));
        switch (fitness) {
            case FIT -> fine("terminal", Says.DOCTOR_TERMINAL.in(lang, term));
            case NOT_A_TERMINAL -> fine("terminal", Says.DOCTOR_PIPE.in(lang));
            case DUMB -> trouble("terminal", Says.DOCTOR_DUMB.in(lang, term));
            case NOT_SUPPORTED -> trouble("terminal", Says.DOCTOR_UNSUPPORTED.in(lang));
        }
    }

    private void size(Map<String, String> environment, Lang lang) {
        try (LocalTty tty = LocalTty.open(environment, () -> {})) {
            TerminalSize size = tty.size();
            if (size.getColumns() < Model.LEAST_COLUMNS || size.getRows() < Model.LEAST_ROWS) {
                trouble("size", Says.DOCTOR_SIZE_SMALL.in(lang, size.getColumns(), size.getRows()));
            } else {
                fine("size", Says.DOCTOR_SIZE.in(lang, size.getColumns(), size.getRows()));
            }
        } catch (IOException gone) {
            trouble("size", Says.TERMINAL_FAILED.in(lang, Suggestions.printable(String.valueOf(gone.getMessage()))));
        }
    }

    private void language(Map<String, String> environment, Lang lang) {
        String locale = List.of("LC_ALL", "LC_CTYPE", "LANG").stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("C");
        String shown = Suggestions.printable(locale);
        boolean utf8 = locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
        if (utf8) {
            fine("language", Says.DOCTOR_LANGUAGE.in(lang, shown));
        } else {
            trouble("language", Says.DOCTOR_NOT_UTF_8.in(lang, shown));
        }
        fine("lines", Says.DOCTOR_WIDE.in(lang));
    }

    private void store(Settings settings, Lang lang) {
        try {
            Path folder = StateFolder.resolve(settings.environment(), settings.dataDir());
            Store store = Store.open(folder);
            try (Keeper keeper = store.keeper()) {
                if (store.setAside().isPresent()) {
                    trouble("store", Words.in(lang).of(store.setAside().get().sentence()));
                    return;
                }
                Portable all = keeper.everything();
                fine(
                        "store",
                        Says.DOCTOR_STORE.in(
                                lang,
                                Suggestions.printable(folder.toString()),
                                all.runs().size(),
                                all.reviews().size()));
            }
        } catch (KeepingException failed) {
            trouble("store", Words.in(lang).of(failed.sentence()));
        }
    }

    private void packs(Settings settings, Lang lang) {
        fine(
                "levels",
                Says.DOCTOR_LEVELS.in(
                        lang,
                        Courses.builtIn().course().places().size(),
                        Decks.builtIn().size()));
        @Nullable Path own = settings.ownPacks();
        String folder = Suggestions.printable(String.valueOf(own));
        if (own == null || !Files.isDirectory(own)) {
            fine("packs", Says.DOCTOR_NO_OWN_PACKS.in(lang, folder));
            return;
        }
        Library library = Courses.withOwn(own);
        long errors = library.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            trouble("packs", Says.DOCTOR_OWN_PACKS_BROKEN.in(lang, errors, folder));
        } else {
            int levels = library.course().places().size()
                    - Courses.builtIn().course().places().size();
            fine("packs", Says.DOCTOR_OWN_PACKS.in(lang, folder, levels));
        }
    }
}
