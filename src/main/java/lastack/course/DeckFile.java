package lastack.course;

import lastack.quiz.Deck;

/** A deck and the file it was read from, so that what is found out about it later can name a line too. */
record DeckFile(Deck deck, Node root) {
    /** Where the value at the end of {@code path} stands. */
    Spot at(Object... path) {
        return root.spot(path);
    }
}
