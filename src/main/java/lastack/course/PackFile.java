package lastack.course;

import java.util.List;
import lastack.game.Bilingual;
import lastack.game.Pack;

/**
 * A pack as far as it could be read: levels that are broken are not in it.
 *
 * @param root the values of its {@code pack.json}
 * @param names the files it lists, broken ones too
 */
record PackFile(String id, int world, Bilingual title, Node root, List<String> names, List<LevelFile> levels) {
    PackFile {
        names = List.copyOf(names);
        levels = List.copyOf(levels);
    }

    PackFile with(List<LevelFile> others) {
        return new PackFile(id, world, title, root, names, others);
    }

    Pack pack() {
        return new Pack(
                id,
                world,
                title,
                List.copyOf(levels.stream().map(LevelFile::level).toList()));
    }
}
