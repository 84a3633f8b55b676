package lastack.tui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lastack.game.Counter;
import lastack.game.Game;
import lastack.game.Gauge;
import lastack.tcp.SeqNum;
import lastack.text.Symbols;

/** The player's three numbers as a game shows them. */
final class PlayNumbers {
    private PlayNumbers() {}

    static OwnNumbers of(Game game, boolean compact) {
        return of(Gauge.of(game), game.symbols(), compact);
    }

    /** {@code gauges} with their letters among {@code symbols}. */
    static OwnNumbers of(List<Gauge> gauges, Map<String, SeqNum> symbols, boolean compact) {
        return new OwnNumbers(
                gauges.stream().map(gauge -> number(symbols, gauge, compact)).toList());
    }

    private static OwnNumber number(Map<String, SeqNum> symbols, Gauge gauge, boolean compact) {
        String name = gauge.counter().toString();
        if (compact) {
            name = gauge.counter() == Counter.RCV_NXT ? name.substring(0, 3) : name.substring(4);
        }
        return switch (gauge.look()) {
            case UNKNOWN -> new OwnNumber(name, "-", "", false);
            case HIDDEN -> new OwnNumber(name, "?", "", true);
            case SHOWN -> {
                String symbol = new Symbols(symbols).of(gauge.value());
                yield new OwnNumber(name, gauge.value().toString(), Objects.requireNonNullElse(symbol, ""), false);
            }
        };
    }
}
