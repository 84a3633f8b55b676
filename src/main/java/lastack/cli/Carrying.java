package lastack.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import lastack.app.Portable;
import lastack.course.Suggestions;
import lastack.text.Lang;

/** Carries progress out of the store and into it. */
final class Carrying {
    private Carrying() {}

    static int exported(Settings settings, String file, String sheet, boolean force) {
        return Sheet.written(settings, file, force, out -> out.append(sheet).append("\n"));
    }

    static int imported(Settings settings, String file) {
        Lang lang = settings.language();
        String name = Suggestions.printable(file);
        Portable progress;
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            progress = ProgressSheet.read(in);
        } catch (ProgressSheet.Unfit unfit) {
            System.err.println((unfit.isNewer() ? Says.IMPORT_NEWER : Says.IMPORT_UNFIT)
                    .in(lang, name, Suggestions.printable(String.valueOf(unfit.getMessage()))));
            return Exit.UNREADABLE;
        } catch (NoSuchFileException missing) {
            System.err.println(Says.CAPTURE_MISSING.in(lang, name));
            return Exit.UNREADABLE;
        } catch (InvalidPathException | IOException failed) {
            System.err.println(
                    Says.IMPORT_UNREADABLE.in(lang, name, Suggestions.printable(String.valueOf(failed.getMessage()))));
            return Exit.UNREADABLE;
        }
        return OpenStore.with(settings, keeper -> {
            Portable before = keeper.everything();
            keeper.merge(progress);
            Portable after = keeper.everything();
            if (!settings.quiet()) {
                System.out.println(Says.IMPORTED.in(
                        lang,
                        after.runs().size() - before.runs().size(),
                        after.reviews().size() - before.reviews().size(),
                        after.runs().size(),
                        after.reviews().size()));
            }
            return Exit.DONE;
        });
    }

    static int reset(Settings settings, boolean yes) {
        Lang lang = settings.language();
        return OpenStore.with(settings, keeper -> {
            Portable all = keeper.everything();
            if (!yes) {
                System.err.println(Says.RESET_SURE.in(
                        lang, all.runs().size(), all.reviews().size()));
                return Exit.USAGE;
            }
            keeper.forget();
            if (!settings.quiet()) {
                System.out.println(Says.RESET_DONE.in(
                        lang, all.runs().size(), all.reviews().size()));
            }
            return Exit.DONE;
        });
    }
}
