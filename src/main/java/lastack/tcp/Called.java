package lastack.tcp;

/**
 * What became of a call.
 *
 * @param taken whether the endpoint took it; if not, it answered with an error and nothing changed
 * @param rule the rule that decided
 * @param next the endpoint afterwards; what it now has to send is not sent yet
 */
public record Called(boolean taken, Rule rule, Connection next) {}
