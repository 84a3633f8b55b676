package lastack.quiz;

/** Where something was remembered, or not. */
public enum Source {
    /** A quiz. */
    QUIZ,
    /** An exam. */
    EXAM,
    /** A level being played, in which a move broke a rule. */
    PLAY
}
