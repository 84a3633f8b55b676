package lastack.game;

/**
 * Text of a level in the two languages of the game, which are equals.
 *
 * @param en English
 * @param zh Simplified Chinese; in packs that are not ours it may be the English text once more
 */
public record Bilingual(String en, String zh) {}
