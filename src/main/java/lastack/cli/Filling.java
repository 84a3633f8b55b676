package lastack.cli;

import java.util.Arrays;
import java.util.List;
import lastack.tcp.State;
import picocli.CommandLine.Model.ArgSpec;

/** What can stand where an option or a command takes something, as far as a shell can know. */
record Filling(Kind kind, List<String> words) {
    enum Kind {
        /** A number, or a word of one's own. */
        ANYTHING,
        FILES,
        /** A level's id, or a level file. */
        LEVELS,
        DECKS,
        WORDS
    }

    /** What {@code taker} takes, which follows from how the help names it. */
    static Filling of(ArgSpec taker, String command) {
        String label = taker.paramLabel();
        if (label.contains("|")) {
            return new Filling(Kind.WORDS, Arrays.asList(label.split("\\|", -1)));
        }
        return switch (label) {
            case "LEVEL" -> bare(Kind.LEVELS);
            case "ID" -> bare(command.equals("quiz") ? Kind.DECKS : Kind.ANYTHING);
            case "KIND" -> new Filling(Kind.WORDS, List.of("play", "fill", "order", "spot", "quiz"));
            case "STATE" ->
                new Filling(
                        Kind.WORDS,
                        Arrays.stream(State.values()).map(State::toString).toList());
            case "STEP" ->
                new Filling(
                        Kind.WORDS,
                        List.of(
                                "receives",
                                "sends",
                                "open",
                                "listen",
                                "write",
                                "shutdown",
                                "close",
                                "abort",
                                "timer",
                                "expires"));
            case "F", "FILE", "DIR", "PATH", "CAPTURE", "ANSWERS", "RUN" -> bare(Kind.FILES);
            default -> bare(Kind.ANYTHING);
        };
    }

    private static Filling bare(Kind kind) {
        return new Filling(kind, List.of());
    }
}
