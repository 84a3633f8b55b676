package lastack.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import lastack.game.Kind;

/** What a new level begins as: small, complete, and with nothing the matter, so that its author always has one that works. */
public final class Skeleton {
    private static final String ID = "@ID@";

    private Skeleton() {}

    /** Whether a level can have this id. */
    public static boolean fits(String id) {
        return LevelReader.ID.matcher(id).matches();
    }

    /** The text of a level file for a level of {@code kind} that is called {@code id}. */
    public static String of(Kind kind, String id) {
        try (InputStream in = Objects.requireNonNull(Skeleton.class.getResourceAsStream("new-" + kind + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(ID, id);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself cannot be read", e);
        }
    }
}
