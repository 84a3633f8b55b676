package lastack.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.SeqNum;

/**
 * What somebody probably meant who wrote a segment nearly right: {@code fin ack 4381 9007}, {@code FNI,ACK seq:4381 ack:9007}. Only the
 * writing is mended; which flags are set and which numbers stand there is the writer's.
 */
public final class NearSegment {
    private static final List<String> NAMES = List.of("seq", "ack", "len");

    /** A name, a sign between, and what it holds: {@code seq:4381}, {@code ack=x+1}; of {@code seq4381} too. */
    private static final Pattern FIELD = Pattern.compile("([a-z]{2,4})(?:[=:]|(?=\\d))(.*)");

    private final Function<String, Optional<SeqNum>> numbers;
    private final Map<String, String> fields = new HashMap<>();
    private final List<String> bare = new ArrayList<>();
    private Flags flags = Flags.NONE;
    private boolean odd;

    private NearSegment(Function<String, Optional<SeqNum>> numbers) {
        this.numbers = numbers;
    }

    /** The line that was probably meant, which can be read; none if nothing near it can. */
    public static Optional<String> of(String line, Function<String, Optional<SeqNum>> numbers) {
        NearSegment near = new NearSegment(numbers);
        // A sign or an equals sign with spaces around it belongs to what stands on both sides.
        String joined = line.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*([=:])\\s*", "$1")
                .replaceAll("(?<![a-z])([a-z])\\s*([+-])\\s*(\\d)", "$1$2$3")
                .replaceAll("(?<=[a-z]{3})\\+(?=[a-z]{3})", " ");
        String[] tokens = joined.strip().split("[\\s,;|/&]+", -1);
        for (int at = 0; at < tokens.length && !near.odd; at++) {
            boolean last = at + 1 == tokens.length;
            boolean value = !last && near.isNumber(tokens[at + 1]);
            if (value && near.namesField(tokens[at])) {
                near.fields.put(tokens[at], tokens[at + 1]);
                at++;
            } else {
                near.take(tokens[at]);
            }
        }
        return near.written();
    }

    private boolean isNumber(String token) {
        return numbers.apply(token).isPresent();
    }

    /** Whether a name alone names the number behind it: {@code ack} is a flag as long as no {@code seq} stands before it. */
    private boolean namesField(String token) {
        return token.equals("seq") || token.equals("len") || (token.equals("ack") && fields.containsKey("seq"));
    }

    private void take(String token) {
        Matcher field = FIELD.matcher(token);
        if (isNumber(token)) {
            bare.add(token);
        } else if (field.matches()) {
            Optional<String> name = nearest(field.group(1), NAMES);
            odd = name.isEmpty() || fields.put(name.get(), field.group(2)) != null;
        } else {
            odd = !flags(token);
        }
    }

    private boolean flags(String token) {
        Optional<Flag> named = flag(token);
        if (named.isPresent()) {
            flags = flags.with(named.get());
            return true;
        }
        boolean triples = token.length() > 3 && token.length() % 3 == 0;
        int step = triples ? 3 : 1;
        Flags found = flags;
        for (int at = 0; at < token.length(); at += step) {
            Optional<Flag> part = triples ? flag(token.substring(at, at + 3)) : letter(token.charAt(at));
            if (part.isEmpty()) {
                return false;
            }
            found = found.with(part.get());
        }
        flags = found;
        return !token.isEmpty();
    }

    private static Optional<Flag> flag(String token) {
        List<String> names = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            names.add(flag.name().toLowerCase(Locale.ROOT));
        }
        return nearest(token, names).map(name -> Flag.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Flag> letter(char letter) {
        if (letter == '.') {
            return Optional.of(Flag.ACK);
        }
        for (Flag flag : List.of(Flag.FIN, Flag.SYN, Flag.RST, Flag.PSH, Flag.ACK, Flag.URG)) {
            if (Character.toLowerCase(flag.name().charAt(0)) == letter) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }

    /** The name itself, or the one that differs by a letter left out, added, changed, or swapped with the next. */
    private static Optional<String> nearest(String written, List<String> names) {
        if (names.contains(written)) {
            return Optional.of(written);
        }
        List<String> near = names.stream().filter(name -> isNear(written, name)).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isNear(String written, String name) {
        if (written.length() < 2 || Math.abs(written.length() - name.length()) > 1) {
            return false;
        }
        int head = 0;
        int shorter = Math.min(written.length(), name.length());
        while (head < shorter && written.charAt(head) == name.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && written.charAt(written.length() - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
            tail++;
        }
        String left = written.substring(head, written.length() - tail);
        String wanted = name.substring(head, name.length() - tail);
        boolean swapped = left.length() == 2
                && wanted.length() == 2
                && left.charAt(0) == wanted.charAt(1)
                && left.charAt(1) == wanted.charAt(0);
        return swapped || (left.length() <= 1 && wanted.length() <= 1);
    }

    /** Bare numbers are seq, ack and length, in the order in which everybody writes them. */
    private Optional<String> written() {
        if (flags.equals(Flags.NONE) && fields.isEmpty()) {
            return Optional.empty();
        }
        for (String number : bare) {
            Optional<String> free =
                    NAMES.stream().filter(name -> !fields.containsKey(name)).findFirst();
            if (free.isEmpty()) {
                return Optional.empty();
            }
            fields.put(free.get(), number);
        }
        List<String> words = new ArrayList<>();
        if (!flags.equals(Flags.NONE)) {
            words.add(flags.toString());
        }
        NAMES.stream().filter(fields::containsKey).forEach(name -> words.add(name + "=" + fields.get(name)));
        boolean whole = !odd && SegmentWords.read(words, numbers) instanceof Reading.Whole;
        return whole ? Optional.of(String.join(" ", words)) : Optional.empty();
    }
}
