package lastack.trace;

/**
 * How one connection ended.
 *
 * @param closing the way
 * @param by who began
 */
public record Ending(Closing closing, ClosedBy by) {}
