package lastack.tui;

/** The names of both ends and their states now; the player's is always the left one. */
record Ends(End you, End peer) {
    /** Name over state, centred on the lifelines. */
    void draw(Canvas canvas, int leftLine, int rightLine) {
        canvas.textCentredOn(0, leftLine, Role.YOU, you.name());
        canvas.textCentredOn(0, rightLine, Role.PEER, peer.name());
        canvas.textCentredOn(1, leftLine, Role.YOU_BADGE, you.badge(canvas));
        canvas.textCentredOn(1, rightLine, Role.PEER_BADGE, peer.badge(canvas));
    }

    /** Everything in one row: the names outside, the states inside. */
    void drawInRow(Canvas canvas, int leftLine, int rightLine) {
        int next = canvas.text(0, leftLine - 6, Role.YOU, you.name());
        canvas.text(0, next + 1, Role.YOU_BADGE, you.badge(canvas));
        int name = canvas.textEndingAt(0, rightLine + 6, Role.PEER, peer.name());
        canvas.textEndingAt(0, name - 2, Role.PEER_BADGE, peer.badge(canvas));
    }
}
