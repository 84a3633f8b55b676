package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Segment;
import org.jspecify.annotations.Nullable;

/** The network between both ends while a world moves on: it carries each segment, loses it, holds it up or doubles it, as the level says. */
final class Road {
    /** How long a segment travels, in milliseconds of the level's time. */
    static final int ONE_WAY = 50;

    private final List<NetRule> rules;
    private final List<Flight> flights;
    private final List<World.Sent> sent;

    Road(List<NetRule> rules, World world) {
        this.rules = rules;
        this.flights = new ArrayList<>(world.flights());
        this.sent = new ArrayList<>(world.sent());
    }

    /** The segments under way, in the order in which they were sent. */
    List<Flight> flights() {
        return flights;
    }

    /** Every segment sent so far. */
    List<World.Sent> sent() {
        return sent;
    }

    /** Takes what {@code from} sends at the moment {@code now}; returns it under way, or null if it is lost. */
    @Nullable
    Flight take(Side from, Segment segment, boolean again, long now) {
        sent.add(new World.Sent(from, segment));
        NetRule rule = ruleFor(from, segment);
        Flight flight = new Flight(from, segment, again, now + ONE_WAY);
        if (rule != null && rule.what() == NetRule.What.DROP) {
            return null;
        }
        if (rule != null && rule.what() == NetRule.What.DELAY) {
            flight = new Flight(from, segment, again, flight.at() + rule.millis());
        }
        flights.add(flight);
        if (rule != null && rule.what() == NetRule.What.DUPLICATE) {
            flights.add(new Flight(from, segment, true, flight.at() + rule.millis()));
        }
        return flight;
    }

    /** The rule about the segment just sent, if there is one. */
    private @Nullable NetRule ruleFor(Side from, Segment segment) {
        for (NetRule rule : rules) {
            if (rule.isAbout(from, segment) && rule.nth() == count(rule)) {
                return rule;
            }
        }
        return null;
    }

    private long count(NetRule rule) {
        return sent.stream()
                .filter(one -> rule.isAbout(one.from(), one.segment()))
                .count();
    }
}
