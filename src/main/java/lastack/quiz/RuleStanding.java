package lastack.quiz;

import lastack.tcp.Rule;

/**
 * How well a rule is known.
 *
 * @param recall the chance to recall it today in percent; -1 where it was never asked
 * @param seen how often it was asked or missed
 * @param wrong how often wrongly
 */
public record RuleStanding(Rule rule, int recall, int seen, int wrong) {
    public boolean known() {
        return recall >= 0;
    }
}
