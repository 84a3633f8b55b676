package lastack.ssh;

import java.time.Duration;

/**
 * What nobody may have more of. None of it counts by address: a school is one address.
 *
 * @param sessions how many may sit at a terminal at a time
 * @param strangers how many may be connected without having logged in
 * @param login how long a login may take
 * @param joining how long somebody may sit at a terminal without having come into a room
 * @param idle how long somebody may press no key
 */
public record Limits(int sessions, int strangers, Duration login, Duration joining, Duration idle) {
    public static final Limits DEFAULT =
            new Limits(1200, 256, Duration.ofSeconds(60), Duration.ofSeconds(120), Duration.ofMinutes(60));
}
