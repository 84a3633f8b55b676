package lastack.quiz;

import java.util.List;
import java.util.Optional;
import lastack.game.Bilingual;

/**
 * Questions that belong together.
 *
 * @param id its name in files and commands: lower-case letters, digits and hyphens
 * @param teaches what it is about, for the list
 */
public record Deck(String id, Bilingual title, Bilingual teaches, List<Item> items) {
    public Deck {
        items = List.copyOf(items);
    }

    /** The item with this id. */
    public Optional<Item> find(String item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }
}
