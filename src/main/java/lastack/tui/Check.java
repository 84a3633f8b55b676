package lastack.tui;

import lastack.tcp.Checks;

/**
 * One of the checks a segment went through at its receiver.
 *
 * @param shortName three letters
 * @param name the whole word
 * @param reason what was compared, for where there is room for it
 */
record Check(String shortName, String name, Checks.Result result, String reason) {
    Role signRole() {
        return switch (result) {
            case PASS -> Role.RIGHT;
            case FAIL -> Role.WRONG;
            case NOT_REACHED -> Role.GHOST;
        };
    }

    Glyph sign() {
        return switch (result) {
            case PASS -> Glyph.PASS;
            case FAIL -> Glyph.FAIL;
            case NOT_REACHED -> Glyph.NOT_REACHED;
        };
    }
}
