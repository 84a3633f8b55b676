package lastack.text;

import java.util.Map;
import lastack.game.Deed;
import lastack.game.Happening;
import lastack.tcp.Call;

/** What happens in a level, told to the one who plays. */
public final class Events {
    private final Words words;

    public Events(Words words) {
        this.words = words;
    }

    /** What an application does, as programs write it. */
    public String deed(Deed deed) {
        return deed instanceof Deed.Asks asks ? call(asks.call()) : words.text("event.call.crash");
    }

    /** A call as programs write it. */
    public String call(Call call) {
        if (call instanceof Call.Open) {
            return words.text("event.call.open");
        } else if (call instanceof Call.Listen) {
            return words.text("event.call.listen");
        } else if (call instanceof Call.Write write) {
            return words.text("event.call.write", Map.of("bytes", write.bytes()));
        } else if (call instanceof Call.Shutdown) {
            return words.text("event.call.shutdown");
        }
        return words.text(call instanceof Call.Close ? "event.call.close" : "event.call.abort");
    }

    /** The player's application has called. */
    public String called(Call call) {
        return words.text("event.called", Map.of("call", call(call)));
    }

    /** The player's machine has lost its power and started again. */
    public String crashed() {
        return words.text("event.crashed");
    }

    /** A segment has come that the other end has not sent now; {@code taken} says what became of it. */
    public String stray(Who peer, String taken) {
        return words.text("event.stray", Map.of("peer", words.the(peer), "taken", taken));
    }

    /** A timer of the player's has run out. */
    public String ran(Happening.Timer timer) {
        return switch (timer) {
            case RETRANSMISSION -> words.text("event.timer.resend");
            case TIME_WAIT -> words.text("event.timer.time-wait");
            case GAVE_UP -> words.text("event.timer.gave-up");
        };
    }
}
