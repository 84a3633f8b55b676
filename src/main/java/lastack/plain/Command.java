package lastack.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be ordered by a word while a level is open; its letter is the key that does the same on the full screen. */
enum Command {
    WAIT("wait", 'w'),
    HINT("hint", 'h'),
    UNDO("undo", 'z'),
    WHAT_IF("e", 'e'),
    EVENTS("events", ' '),
    CHECKS("checks", ' '),
    STATES("states", 'd'),
    LAB("lab", 'b'),
    LEVELS("levels", 'l'),
    SETTINGS("settings", 'o'),
    MENU("menu", 'q');

    private final String word;
    private final char letter;

    Command(String word, char letter) {
        this.word = word;
        this.letter = letter;
    }

    String word() {
        return word;
    }

    char letter() {
        return letter;
    }

    /** Whether something may stand behind it. */
    private boolean takesMore() {
        return this == WHAT_IF || this == STATES;
    }

    /** The command that {@code order} is; {@code letters} says whether a letter alone can be meant as one. */
    static Optional<Command> of(Order order, boolean letters) {
        return Arrays.stream(values())
                .filter(command -> command.word.equals(order.word())
                        ? letters || command.word.length() > 1
                        : letters && order.word().equals(String.valueOf(command.letter)))
                .filter(command -> command.takesMore() || order.rest().isEmpty())
                .findFirst();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Command::word).toList();
    }
}
