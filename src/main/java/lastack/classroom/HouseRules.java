package lastack.classroom;

/**
 * How a teacher wants it in the room.
 *
 * @param timer whether students see how much time is left
 * @param streaks whether students see on which days they have come and answered
 * @param hintPrices whether hints cost points in the levels that are opened from now on
 * @param freeNames whether somebody may join who is not on the roster
 * @param pseudonyms whether results show other names than those of the students
 */
public record HouseRules(boolean timer, boolean streaks, boolean hintPrices, boolean freeNames, boolean pseudonyms) {
    public static final HouseRules DEFAULT = new HouseRules(true, true, true, true, false);
}
