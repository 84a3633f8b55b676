package lastack.course;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where packs stand: in the program itself, or in a folder. */
interface Shelf {
    /** The values in the file at {@code path}, relative and with slashes; none if it cannot be read, which is then noted. */
    Optional<Node> read(String path, Findings findings);

    /** The name by which complaints call the file at {@code path}. */
    String name(String path);

    /** The packs that come with the program. */
    static Shelf builtIn() {
        return new Shelf() {
            @Override
            public Optional<Node> read(String path, Findings findings) {
                try (InputStream in = Shelf.class.getClassLoader().getResourceAsStream(name(path))) {
                    if (in == null) {
                        findings.error(Spot.start(name(path)), Problem.NO_SUCH_FILE);
                        return Optional.empty();
                    }
                    return Source.read(name(path), in, findings);
                } catch (IOException e) {
                    findings.error(
                            Spot.start(name(path)),
                            Problem.FILE_UNREADABLE,
                            Quoted.plain(String.valueOf(e.getMessage())));
                    return Optional.empty();
                }
            }

            @Override
            public String name(String path) {
                return "levels/" + path;
            }
        };
    }

    /** The packs in {@code folder}. */
    static Shelf in(Path folder) {
        return new Shelf() {
            @Override
            public Optional<Node> read(String path, Findings findings) {
                return Source.read(folder.resolve(path), findings);
            }

            @Override
            public String name(String path) {
                return folder.resolve(path).toString();
            }
        };
    }
}
