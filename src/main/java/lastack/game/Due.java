package lastack.game;

/** Something that will happen by itself, at a moment known beforehand. */
sealed interface Due {
    /** When, in milliseconds of the level's time; {@link Clock#NEVER} for what is not going to happen. */
    long time();

    /** The end that it happens to. */
    Side to();

    /** A segment reaches the other end. */
    record Landing(Flight flight) implements Due {
        @Override
        public long time() {
            return flight.at();
        }

        @Override
        public Side to() {
            return flight.from().other();
        }
    }

    /** A segment that the other end has not sent reaches this one. */
    record Straying(Lurking stray) implements Due {
        @Override
        public long time() {
            return stray.at();
        }

        @Override
        public Side to() {
            return stray.to();
        }
    }

    /** An application makes its next step. */
    record Calling(Side to, long time) implements Due {}

    /** A timer runs out. */
    record Timing(Side to, Happening.Timer timer, long time) implements Due {}
}
