package lastack.game;

import java.util.List;

/**
 * Levels that belong together, in the order in which they are played.
 *
 * @param id its name in files: lower-case letters, digits and hyphens
 * @param world the number of the world it is, from 1; 0 for packs that are not part of the course
 */
public record Pack(String id, int world, Bilingual title, List<Level> levels) {
    public Pack {
        levels = List.copyOf(levels);
    }
}
