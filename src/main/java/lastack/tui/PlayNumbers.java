package lastack.tui;

import java.util.Objects;
import lastack.game.Counter;
import lastack.game.Game;
import lastack.game.Gauge;
import lastack.text.Symbols;

/** The player's three numbers as a game shows them. */
final class PlayNumbers {
    private PlayNumbers() {}

    static OwnNumbers of(Game game, boolean compact) {
        return new OwnNumbers(Gauge.of(game).stream()
                .map(gauge -> number(game, gauge, compact))
                .toList());
    }

    private static OwnNumber number(Game game, Gauge gauge, boolean compact) {
        String name = gauge.counter().toString();
        if (compact) {
            name = gauge.counter() == Counter.RCV_NXT ? name.substring(0, 3) : name.substring(4);
        }
        return switch (gauge.look()) {
            case UNKNOWN -> new OwnNumber(name, "-", "", false);
            case HIDDEN -> new OwnNumber(name, "?", "", true);
            case SHOWN -> {
                String symbol = new Symbols(game.symbols()).of(gauge.value());
                yield new OwnNumber(name, gauge.value().toString(), Objects.requireNonNullElse(symbol, ""), false);
            }
        };
    }
}
