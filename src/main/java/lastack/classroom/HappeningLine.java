package lastack.classroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What has happened as one line of text, {@code joined student=7 name="Mira L"}. Rooms are kept in it, so what is written must always be
 * readable again.
 */
public final class HappeningLine {
    /** Longer lines are nobody's. */
    public static final int LONGEST = 30_000;

    private HappeningLine() {}

    /** The line, without an end of line and with nothing in it that cannot be seen. */
    public static String write(Happening happening) {
        return fields(happening).write();
    }

    /** What a line says; none if it is not a whole line as {@link #write} makes them. */
    public static Optional<Happening> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Fields> fields = Fields.read(line);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        try {
            Happening happening = happening(fields.get());
            return fields.get().isTaken() ? Optional.of(happening) : Optional.empty();
        } catch (IllegalArgumentException refused) {
            // A value that is missing, of another form or out of its range.
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if {@code text} is longer than that, or holds what cannot be seen */
    static void refuseLonger(String text, int longest) {
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("too long, or not one line of text");
        }
    }

    private static Fields fields(Happening happening) {
        if (happening instanceof Happening.OfStudent one) {
            return ofStudent(one);
        } else if (happening instanceof Happening.Opened) {
            return Fields.of("opened");
        } else if (happening instanceof Happening.WorldsClosed closed) {
            return Fields.of("worlds-closed")
                    .with(
                            "worlds",
                            closed.worlds().stream().map(String::valueOf).collect(Collectors.joining(",")));
        } else if (happening instanceof Happening.RuledSo ruled) {
            return RulesLine.fields("ruled", ruled.rules());
        } else if (happening instanceof Happening.Said said) {
            return Fields.of("said").with("text", said.message());
        } else if (happening instanceof Happening.RoomClosed) {
            return Fields.of("room-closed");
        }
        return ofRound(happening);
    }

    private static Fields ofRound(Happening happening) {
        if (happening instanceof Happening.RoundBegan began) {
            return RulesLine.fields("round-began", began.round())
                    .maybe("pairs", began.pairs().isEmpty() ? null : RulesLine.pairs(began.pairs()));
        } else if (happening instanceof Happening.RoundPaused paused) {
            return Fields.of("round-paused").with("round", paused.round());
        } else if (happening instanceof Happening.RoundResumed resumed) {
            return Fields.of("round-resumed").with("round", resumed.round());
        } else if (happening instanceof Happening.RoundExtended extended) {
            return Fields.of("round-extended").with("round", extended.round()).with("seconds", extended.seconds());
        } else if (happening instanceof Happening.Paired paired) {
            return Fields.of("paired")
                    .with("round", paired.round())
                    .with("pair", paired.pair())
                    .with("client", paired.client())
                    .with("server", paired.server());
        }
        return Fields.of("round-ended").with("round", ((Happening.RoundEnded) happening).round());
    }

    private static Fields ofStudent(Happening.OfStudent happening) {
        Fields fields = Fields.of(word(happening)).with("student", happening.student());
        if (happening instanceof Happening.Listed listed) {
            return fields.with("name", listed.name()).with("ref", listed.ref());
        } else if (happening instanceof Happening.Joined joined) {
            return fields.with("name", joined.name());
        } else if (happening instanceof Happening.Away away) {
            return fields.with("sitting", away.sitting());
        } else if (happening instanceof Happening.WentTo went) {
            return fields.with("level", went.level());
        } else if (happening instanceof Happening.Tried tried) {
            return TrialLine.fill(fields, tried.trial());
        } else if (happening instanceof Happening.PairMoved moved) {
            return fields.with("round", moved.round())
                    .with("pair", moved.pair())
                    .with("line", moved.line());
        }
        return fields;
    }

    /** The word of a kind is its name: {@code came-back}. */
    private static String word(Happening.OfStudent happening) {
        return happening
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }

    private static Happening happening(Fields fields) {
        return switch (fields.word()) {
            case "opened" -> new Happening.Opened();
            case "worlds-closed" -> new Happening.WorldsClosed(worlds(fields.text("worlds")));
            case "ruled" -> new Happening.RuledSo(RulesLine.rules(fields));
            case "said" -> new Happening.Said(new Message(fields.text("text")));
            case "room-closed" -> new Happening.RoomClosed();
            case "round-began" ->
                new Happening.RoundBegan(RulesLine.round(fields), RulesLine.pairs(fields.maybe("pairs")));
            case "round-paused" -> new Happening.RoundPaused(round(fields));
            case "round-resumed" -> new Happening.RoundResumed(round(fields));
            case "round-extended" -> new Happening.RoundExtended(round(fields), fields.number("seconds", 1, 3600));
            case "round-ended" -> new Happening.RoundEnded(round(fields));
            case "paired" ->
                new Happening.Paired(
                        round(fields),
                        pair(fields),
                        fields.value("client", StudentId::read),
                        fields.value("server", StudentId::read));
            default -> ofStudent(fields, fields.value("student", StudentId::read));
        };
    }

    private static Happening ofStudent(Fields fields, StudentId student) {
        return switch (fields.word()) {
            case "listed" -> new Happening.Listed(student, new Name(fields.text("name")), fields.text("ref"));
            case "joined" -> new Happening.Joined(student, new Name(fields.text("name")));
            case "came-back" -> new Happening.CameBack(student);
            case "away" -> new Happening.Away(student, fields.count("sitting"));
            case "went-to" -> new Happening.WentTo(student, fields.text("level"));
            case "tried" -> new Happening.Tried(student, TrialLine.read(fields));
            case "called-for-help" -> new Happening.CalledForHelp(student);
            case "help-answered" -> new Happening.HelpAnswered(student);
            case "let-go" -> new Happening.LetGo(student);
            case "kicked" -> new Happening.Kicked(student);
            case "banned" -> new Happening.Banned(student);
            case "seat-reset" -> new Happening.SeatReset(student);
            case "pair-moved" -> new Happening.PairMoved(round(fields), pair(fields), student, fields.text("line"));
            default -> throw new IllegalArgumentException("no such word");
        };
    }

    private static int round(Fields fields) {
        return fields.number("round", 1, Round.MOST);
    }

    private static int pair(Fields fields) {
        return fields.number("pair", 1, StudentId.MOST);
    }

    private static Set<Integer> worlds(String written) {
        if (!written.matches("(\\d{1,2}(,\\d{1,2})*)?")) {
            throw new IllegalArgumentException("no worlds");
        }
        return Arrays.stream(written.split(","))
                .filter(digits -> !digits.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
