package lastack.game;

/**
 * Help that costs points.
 *
 * @param text what it says
 * @param price the points it takes from the move, 0 or more
 */
public record Hint(Bilingual text, int price) {}
