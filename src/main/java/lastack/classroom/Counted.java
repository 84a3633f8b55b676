package lastack.classroom;

/**
 * How often something was got wrong.
 *
 * @param what the rule or the belief
 * @param tries how many wrong tries
 * @param students by how many students
 */
public record Counted<T>(T what, int tries, int students) {}
