package lastack.tui;

/**
 * How well something is known, as a cell: the percent stands in it, so that the colour only repeats it.
 *
 * @param text the percent; two hyphens where nothing is known yet
 */
record Heat(String text, Role role) {
    /** The cell for {@code percent}, below 0 for what was never asked. */
    static Heat of(int percent) {
        if (percent < 0) {
            return new Heat("--", Role.HEAT_NEW);
        }
        Role role = percent < 60
                ? Role.HEAT_WEAK
                : percent < 75 ? Role.HEAT_60 : percent < 90 ? Role.HEAT_75 : Role.HEAT_90;
        return new Heat(String.valueOf(percent), role);
    }
}
