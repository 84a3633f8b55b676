package lastack.replay;

import java.io.IOException;
import java.io.OutputStream;
import lastack.game.Game;
import lastack.game.Side;
import lastack.game.Sighting;
import lastack.tcp.Segment;
import lastack.wire.CaptureWriter;

/**
 * A run as a capture file taken at the player's end. What the referee refused was never sent, and what was taken back did not happen.
 */
public final class RunCapture {
    private static final long NANOS = 1_000_000;

    private RunCapture() {}

    /** How many packets the capture of {@code game} has. */
    public static int packets(Game game) {
        return (int) game.sightings().stream()
                .filter(Sighting.Passed.class::isInstance)
                .count();
    }

    /** Whether each segment of {@code game} fits a packet; a level may send more at once than that. */
    public static boolean fits(Game game) {
        return game.sightings().stream()
                .allMatch(seen -> !(seen instanceof Sighting.Passed passed)
                        || passed.segment().length() <= CaptureWriter.MOST_DATA);
    }

    /** The segment with the window that its sender offers: a player does not fill that in. */
    private static Segment sent(Game game, Sighting.Passed passed) {
        return passed.from() == Side.YOU
                ? passed.segment().withWindow(game.level().you().window())
                : passed.segment();
    }

    /**
     * Writes the capture; its times count from the level's start. The same run always gives the same octets.
     *
     * @param out where it goes; closed
     * @throws IllegalArgumentException if a segment does not {@linkplain #fits fit}
     * @throws IOException if it cannot be written
     */
    public static void write(Game game, OutputStream out) throws IOException {
        try (CaptureWriter writer = new CaptureWriter(out)) {
            for (Sighting seen : game.sightings()) {
                if (seen instanceof Sighting.Passed passed) {
                    Side from = passed.from();
                    writer.write(
                            passed.at() * NANOS, Wire.of(game, from), Wire.of(game, from.other()), sent(game, passed));
                }
            }
        }
    }
}
