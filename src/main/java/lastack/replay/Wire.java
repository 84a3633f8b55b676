package lastack.replay;

import lastack.game.Game;
import lastack.game.Role;
import lastack.game.Seat;
import lastack.game.Side;
import lastack.wire.Address;
import lastack.wire.Endpoint;

/** Where the ends of a level would be in a network: at addresses that are kept for documentation (RFC 5737). */
final class Wire {
    /** 192.0.2.1. */
    private static final int CLIENT = 0xC000_0201;

    /** 198.51.100.1. */
    private static final int SERVER = 0xC633_6401;

    private Wire() {}

    static Endpoint of(Game game, Side side) {
        Seat seat = side == Side.YOU ? game.level().you() : game.level().peer();
        return new Endpoint(Address.v4(seat.role() == Role.CLIENT ? CLIENT : SERVER), seat.port());
    }
}
