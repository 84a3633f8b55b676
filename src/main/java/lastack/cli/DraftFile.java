package lastack.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import lastack.app.Recorder;
import lastack.course.Recording;
import lastack.course.Skeleton;
import lastack.course.Suggestions;
import lastack.game.Bilingual;
import lastack.game.Game;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;

/**
 * The file of {@code play --record}. It is written anew after each move, whole or not at all, so whenever and however the program ends,
 * what was played by then is there. The level in which the first move is made is the one that is recorded; playing it once more begins
 * the record anew, and other levels leave it alone.
 */
final class DraftFile implements Recorder {
    private static final String ENDING = ".json";

    private final Path file;
    private final String id;
    private String level = "";
    private boolean ours;
    private @Nullable Bilingual failure;

    private DraftFile(Path file, String id) {
        this.file = file;
        this.id = id;
    }

    /** Where the file {@code written} can become a level file, that; nothing is written yet. If not, the reason has been printed. */
    static Optional<DraftFile> at(String written, Lang lang) {
        Path file;
        try {
            file = Path.of(written);
        } catch (InvalidPathException notAPath) {
            System.err.println(Says.NO_DRAFT_NAME.in(lang, Suggestions.printable(written)));
            return Optional.empty();
        }
        String name = String.valueOf(file.getFileName());
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        Path folder = file.toAbsolutePath().getParent();
        if (!Skeleton.fits(id)) {
            System.err.println(Says.NO_DRAFT_NAME.in(lang, Suggestions.printable(name)));
            return Optional.empty();
        } else if (Files.exists(file)) {
            System.err.println(Says.LEVEL_EXISTS.in(lang, Suggestions.printable(file.toString())));
            return Optional.empty();
        } else if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            System.err.println(Says.NO_DRAFT_FOLDER.in(lang, Suggestions.printable(String.valueOf(folder))));
            return Optional.empty();
        }
        return Optional.of(new DraftFile(file, id));
    }

    @Override
    public Optional<Bilingual> record(Game game) {
        if (!Recording.takes(game.level())
                || (!level.isEmpty() && !level.equals(game.level().id()))) {
            return Optional.empty();
        }
        level = game.level().id();
        try {
            Optional<String> draft = Recording.write(game, id);
            if (draft.isPresent()) {
                replace(draft.get());
            } else if (ours) {
                Files.deleteIfExists(file);
                ours = false;
            }
            failure = null;
            return Optional.empty();
        } catch (IOException e) {
            boolean known = failure != null;
            failure = failed(e);
            return known ? Optional.empty() : Optional.of(failure);
        }
    }

    /** What is left to be said when the program has ended: a draft is there, or why there is none. */
    void report(Lang lang) {
        if (failure != null) {
            System.err.println(lang == Lang.ZH ? failure.zh() : failure.en());
        } else if (ours) {
            System.err.println(Says.DRAFT_WRITTEN.in(lang, Suggestions.printable(file.toString()), level));
        } else {
            System.err.println(Says.NO_DRAFT.in(lang, Suggestions.printable(file.toString())));
        }
    }

    boolean failed() {
        return failure != null;
    }

    private void replace(String text) throws IOException {
        Path beside = file.resolveSibling("." + id + ENDING + ".new");
        try (FileChannel out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        if (ours) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } else {
            // Somebody may have put a file there while the level was being read: that one is not ours to replace.
            try {
                Files.move(beside, file);
            } catch (IOException e) {
                Files.deleteIfExists(beside);
                throw e;
            }
            ours = true;
        }
    }

    private Bilingual failed(IOException e) {
        String name = Suggestions.printable(file.toString());
        Says says = e instanceof FileAlreadyExistsException ? Says.LEVEL_EXISTS : Says.DRAFT_FAILED;
        String reason = Suggestions.printable(String.valueOf(e.getMessage()));
        return new Bilingual(says.in(Lang.EN, name, reason), says.in(Lang.ZH, name, reason));
    }
}
