package lastack.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lastack.tcp.Call;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Reader;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * Levels as the tests write them:
 *
 * <pre>
 * you:      client ESTABLISHED x=4381        the role, the state, SND.NXT and the letter that stands for it
 * peer:     server ESTABLISHED y=9007 idle 0 and perhaps who reads, and the window
 * peer:     server ESTABLISHED y=9007~10     a seed chooses from 10 numbers only
 * your app: close; CLOSE-WAIT +200 close     the state it waits for, how long it thinks, what it calls
 * peer app: write 300
 * network:  peer FIN,ACK 1 drop              whose segments, which (* for any), the how-manieth, what: drop, delay 300, duplicate 80
 * strays:   you TIME-WAIT +500 ACK seq=y-100 ack=x+1 len=10   whom it reaches, in which state (left out: any), how late, what
 * before:   FIN,ACK seq=x ack=y; wait        what was played before the player takes over
 * goal:     TIME-WAIT CLOSED                 * for any
 * seeded                                     its numbers are new at each play
 * 10 FIN,ACK seq=x ack=y                     the tasks, with their points
 * 10 unique ACK seq=x+1 ack=y+1
 * 0  wait
 * 10 ask state CLOSED                        or: number y+1; words passive close|server; one b of a b c; some a,c of a b c
 * </pre>
 *
 * A wrong try takes 3 of 10 points, hints take 2, 2 and 3; stars are at a third, two thirds and all of the points.
 */
final class LevelText {
    private final Map<String, String> named = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();

    private LevelText(String text) {
        for (String line : text.strip().split("\n")) {
            String trimmed = line.strip();
            int colon = trimmed.indexOf(':');
            if (Character.isDigit(trimmed.charAt(0))) {
                tasks.add(task(trimmed));
            } else if (colon < 0) {
                named.put(trimmed, "");
            } else {
                named.put(
                        trimmed.substring(0, colon),
                        trimmed.substring(colon + 1).strip());
            }
        }
    }

    static PlayLevel level(String text) {
        return new LevelText(text).level();
    }

    private PlayLevel level() {
        String[] goal = take("goal").split(" ");
        int max = tasks.stream().mapToInt(Task::points).sum();
        PlayLevel level = new PlayLevel(
                "test",
                Kind.PLAY,
                say("Test"),
                say("Test"),
                List.of(),
                named.remove("seeded") != null,
                say("Test"),
                seat(take("you")),
                seat(take("peer")),
                parts("your app").map(LevelText::step).toList(),
                parts("peer app").map(LevelText::step).toList(),
                parts("network").map(LevelText::rule).toList(),
                parts("strays").map(LevelText::stray).toList(),
                parts("before").map(LevelText::expected).toList(),
                new Goal(stateOrAny(goal[0]), stateOrAny(goal[1])),
                tasks,
                List.of(max / 3, max * 2 / 3, max),
                Set.of(),
                Map.of(),
                say("Test"),
                null);
        if (!named.isEmpty()) {
            throw new AssertionError("not understood: " + named);
        }
        return level;
    }

    private String take(String name) {
        String value = named.remove(name);
        if (value == null) {
            throw new AssertionError("the level does not say: " + name);
        }
        return value;
    }

    private Stream<String> parts(String name) {
        String value = named.remove(name);
        return value == null ? Stream.of() : Arrays.stream(value.split(";")).map(String::strip);
    }

    private static Bilingual say(String text) {
        return new Bilingual(text, text);
    }

    private static Seat seat(String text) {
        String[] words = text.split(" ");
        Role role = Role.valueOf(words[0].toUpperCase(Locale.ROOT));
        String[] number = words[2].split("=");
        Reader reader = words.length > 3 ? Reader.valueOf(words[3].toUpperCase(Locale.ROOT)) : Reader.READS;
        int window = words.length > 4 ? Integer.parseInt(words[4]) : 65535;
        String[] range = number[1].split("~");
        long spread = range.length > 1 ? Long.parseLong(range[1]) : SeqNum.MODULUS;
        return new Seat(role, 80, state(words[1]), Long.parseLong(range[0]), window, number[0], reader, spread);
    }

    static State state(String name) {
        return State.valueOf(name.replace('-', '_'));
    }

    private static @Nullable State stateOrAny(String name) {
        return name.equals("*") ? null : state(name);
    }

    private static AppStep step(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        boolean conditional = Character.isUpperCase(words.get(0).charAt(0));
        State when = conditional ? state(words.remove(0)) : null;
        int after =
                words.get(0).startsWith("+") ? Integer.parseInt(words.remove(0).substring(1)) : 0;
        Deed deed = switch (words.get(0)) {
            case "open" -> new Deed.Asks(new Call.Open());
            case "listen" -> new Deed.Asks(new Call.Listen());
            case "write" -> new Deed.Asks(new Call.Write(Integer.parseInt(words.get(1))));
            case "shutdown" -> new Deed.Asks(new Call.Shutdown());
            case "close" -> new Deed.Asks(new Call.Close());
            case "abort" -> new Deed.Asks(new Call.Abort());
            case "crash" -> new Deed.Crashes(words.size() > 1 ? Integer.parseInt(words.get(1)) : 0);
            default -> throw new AssertionError("no such call: " + text);
        };
        return new AppStep(when, after, deed);
    }

    private static Stray stray(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        Side to = Side.valueOf(words.remove(0).toUpperCase(Locale.ROOT));
        State when = words.get(0).startsWith("+") ? null : state(words.remove(0));
        int after = Integer.parseInt(words.remove(0).substring(1));
        return new Stray(to, when, after, (Expected.Send) expected(String.join(" ", words)));
    }

    private static NetRule rule(String text) {
        String[] words = text.split(" ");
        return new NetRule(
                Side.valueOf(words[0].toUpperCase(Locale.ROOT)),
                words[1].equals("*") ? null : flags(words[1]),
                Integer.parseInt(words[2]),
                NetRule.What.valueOf(words[3].toUpperCase(Locale.ROOT)),
                words.length > 4 ? Integer.parseInt(words[4]) : 0);
    }

    private static Task task(String line) {
        String[] words = line.split(" +", 2);
        int points = Integer.parseInt(words[0]);
        boolean unique = words[1].startsWith("unique ");
        Expected expected = expected(unique ? words[1].substring("unique ".length()) : words[1]);
        List<Hint> hints = List.of(new Hint(say("nudge"), 2), new Hint(say("rule"), 2), new Hint(say("step"), 3));
        return new Task(expected, points, points * 3 / 10, unique, say("brief"), null, null, hints);
    }

    private static Expected expected(String text) {
        if (text.equals("wait")) {
            return new Expected.Wait();
        } else if (text.startsWith("ask ")) {
            return new Expected.Reply(question(text.split(" ", 3)[1], text.split(" ", 3)[2]));
        }
        SegmentText segment = new SegmentText(text);
        return new Expected.Send(segment.flags(), segment.seq(), segment.ack(), segment.length());
    }

    private static Question question(String kind, String answer) {
        Bilingual prompt = say("what?");
        return switch (kind) {
            case "state" -> new Question.OfState(prompt, state(answer), List.of());
            case "number" -> new Question.Numeric(prompt, SegmentText.number(answer), List.of());
            case "words" -> new Question.Words(prompt, List.of(answer.split("\\|")), List.of());
            case "one" -> new Question.Choice(prompt, options(answer));
            case "some" -> new Question.Several(prompt, options(answer));
            default -> throw new AssertionError("no such question: " + kind);
        };
    }

    /** {@code b of a b c} */
    private static List<Question.Option> options(String text) {
        List<String> right = List.of(text.split(" of ")[0].split(","));
        return Arrays.stream(text.split(" of ")[1].split(" "))
                .map(id -> new Question.Option(id, say(id), right.contains(id), null))
                .toList();
    }

    static Flags flags(String names) {
        Flags flags = Flags.NONE;
        for (String name : names.split(",")) {
            flags = flags.with(Flag.valueOf(name));
        }
        return flags;
    }
}
