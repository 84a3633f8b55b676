package lastack.quiz;

/** How far an item has come: steps of minutes first, then intervals of days; who forgets it takes a step once more. */
public enum Phase {
    LEARNING,
    REVIEW,
    RELEARNING
}
