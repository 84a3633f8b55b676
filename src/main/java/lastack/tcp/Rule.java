package lastack.tcp;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what the referee enforces, each rule with the section of RFC 9293 that asks for it. The ids are the outside's names
 * for the rules: levels, reports and people's notes keep them, so none is ever renumbered. What a rule says in a sentence, and which
 * belief it corrects, is text and stands with the texts.
 */
public enum Rule {
    // Order and acceptability
    R01("3.10.7.4"),
    R02("3.4"),
    R03("3.4"),
    R04("3.4"),
    R05("3.10.7.4"),
    R06("3.10.7.4"),
    R07("3.4"),
    R08("3.4"),
    R09("3.10.7.4"),
    R10("3.10.7.4"),
    R11("3.10.7.4"),

    // A reset arrives
    R12("3.10.7.4"),
    R13("3.10.7.4"),
    R14("3.10.7.4"),
    R15("3.10.7.3"),
    R16("3.10.7.3"),
    R17("3.10.7.4"),
    R18("3.10.7.4"),
    R19("3.10.7.1"),
    R20("3.10.7.4"),
    R21("3.10.7.4"),
    R22("3.5.3"),
    R23("3.5.3"),

    // A reset is sent
    R24("3.10.7.1"),
    R25("3.10.7.1"),
    R26("3.10.7.2"),
    R27("3.10.7.2"),
    R28("3.10.7.3"),
    R29("3.10.7.4"),
    R30("3.5.2"),
    R31("3.10.5"),
    R32("3.10.5"),
    R33("3.6.1"),

    // SYN where it does not belong
    R34("3.10.7.4"),
    R35("3.5.1"),
    R36("3.10.7.4"),
    R37("3.5"),
    R37B("3.5"),
    R38("3.6.1"),
    R39("3.6.1"),

    // The ACK field
    R40("3.10.7.4"),
    R41("3.10.7.4"),
    R42("3.10.7.4"),
    R43("3.10.7.4"),
    R44("3.10.7.4"),
    R45("3.10.7.4"),
    R46("3.10.7.4"),
    R47("3.10.7.4"),
    R48("3.6"),

    // FIN and data
    R49("3.10.7.4"),
    R50("3.10.7.4"),
    R51("3.10.7.4"),
    R52("3.10.7.4"),
    R53("3.6"),
    R54("3.10.7.4"),
    R55("3.10.7.4"),
    R56("3.10.7.4"),
    R57("3.4"),
    R58("3.6"),
    R58B("3.10.7.4"),
    R59("3.8.1"),
    R60("3.4"),

    // What the application asks for
    R61("3.10.4"),
    R62("3.10.4"),
    R63("3.10.4"),
    R64("3.10.4"),
    R65("3.10.4"),
    R66("3.10.4"),
    R67("3.6"),
    R68("3.6"),

    // TIME-WAIT
    R69("3.6.1"),
    R70("3.6.1"),
    R71("3.10.8"),
    R72("3.10.7.4"),
    R73("RFC 1337 2"),
    R74("3.6"),

    // Windows, keepalive, half-open connections, timers
    R75("3.8.6.1"),
    R76("3.8.4"),
    R77("3.8.4"),
    R78("3.5.1"),
    R79("3.8.3"),
    R80("RFC 7323 5.3"),
    R81("RFC 7323 5.2"),
    R82("RFC 5961 7"),

    // Watching from outside
    R83("3.5"),
    R84("3.5"),
    R85("3.8.1"),
    R86("3.10.7.1"),
    R87("3.6.1"),

    // The ordinary way, and what a sender owes
    R88("3.10.7.2"),
    R89("3.10.7.3"),
    R90("3.10.7.4"),
    R91("3.10.7.4"),
    R92("3.10.7.4"),
    R93("3.4"),
    R94("3.4"),
    R95("3.4"),
    R96("3.10.4"),
    R97("3.5"),
    R98("3.10.5"),
    R99("3.1"),
    R100("3.8.6");

    private static final Map<String, Rule> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private final String section;

    Rule(String section) {
        this.section = section;
    }

    /** The id as it is written everywhere: {@code R07}, {@code R37b}. */
    public String id() {
        return name().replace('B', 'b');
    }

    /** The section of RFC 9293, such as {@code 3.10.7.4}; where another document rules, its name too: {@code RFC 1337 2}. */
    public String section() {
        return section;
    }

    /** The rule with this id, or null where there is none: ids come from files. */
    public static @Nullable Rule byId(String id) {
        return BY_ID.get(id);
    }
}
