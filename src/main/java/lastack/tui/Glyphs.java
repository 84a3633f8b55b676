package lastack.tui;

/**
 * The one table of glyphs, in both of its sets; nothing else contains one.
 *
 * <p>The lines alone are of ambiguous width; where a terminal draws them two cells wide, the ASCII set is the cure. Every
 * glyph is one cell wide in both sets, but for the two signs of a verdict: in ASCII they are words.
 */
enum Glyphs {
    UNICODE,
    /** For terminals and fonts where line characters are missing or two cells wide. */
    ASCII;

    String of(Glyph glyph) {
        return switch (glyph) {
            case HORIZONTAL -> pick("─", "-");
            case VERTICAL -> pick("│", "|");
            case TOP_LEFT -> pick("┌", "+");
            case TOP_RIGHT -> pick("┐", "+");
            case BOTTOM_LEFT -> pick("└", "+");
            case BOTTOM_RIGHT -> pick("┘", "+");
            case TEE_RIGHT -> pick("├", "+");
            case TEE_LEFT -> pick("┤", "+");
            case TEE_DOWN -> pick("┬", "+");
            case TEE_UP -> pick("┴", "+");
            case BAR -> pick("━", "=");
            case FROM_LEFT -> pick("├", "|");
            case FROM_RIGHT -> pick("┤", "|");
            case AGAIN -> pick("╌", "~");
            case WAITING -> pick("╎", ":");
            case WAITED -> pick("╵", "'");
            case POINTER -> pick("▸", ">");
            case HEAD_RIGHT -> pick("▸", ">");
            case HEAD_LEFT -> pick("◂", "<");
            case HEAD_DOWN -> pick("▾", "v");
            case HEAD_UP -> pick("▴", "^");
            case PASS -> pick("✓", "+");
            case FAIL -> pick("✗", "x");
            case NOT_REACHED -> pick("-", "-");
            case VERDICT_RIGHT -> pick("✓", "OK");
            case VERDICT_WRONG -> pick("✗", "No");
            case STAR -> pick("✦", "*");
            case OPEN_STAR -> pick("✧", ".");
        };
    }

    private String pick(String unicode, String ascii) {
        return this == UNICODE ? unicode : ascii;
    }
}
