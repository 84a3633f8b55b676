package lastack.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captures of a real kernel: what is told of both ends, against what that kernel said of itself. */
class TraceCapturesTest {
    private static final int SCENARIOS = 46;

    /** By scenario, capture point and end: what is told instead. */
    private final Map<String, String> exceptions = exceptions();

    private final TreeSet<String> needed = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<Boolean, Integer> right = new HashMap<>();
    private final Map<Boolean, Integer> asked = new HashMap<>();

    @Test
    void theNearEndIsToldExactlyAndTheFarEndByEvidence() throws IOException {
        List<String> scenarios = scenarios();
        assertEquals(SCENARIOS, scenarios.size());
        for (String scenario : scenarios) {
            for (End near : End.values()) {
                compare(scenario, near, near, true);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(exceptions.keySet(), needed, "exceptions that are not needed any more");
        report("near told");
        assertEquals(asked.get(true), right.get(true), "the near end has no exceptions");
    }

    /** Nobody says where the capture was taken: the answers' times do. */
    @Test
    void theNearEndIsFoundByItself() throws IOException {
        for (String scenario : scenarios()) {
            for (End near : End.values()) {
                // Without being told, the end that opened first is called the client, and in this one that is the
                // server.
                if (!(scenario.equals("simultaneous_open") && near == End.SERVER)) {
                    compare(scenario, near, null, false);
                }
            }
        }
        assertEquals(List.of(), wrong);
        report("near inferred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bigendian.pcap", "linuxsll.pcap", "nsec.pcap", "pcapng", "snap66.pcap", "vlan42.pcap"})
    void theSameInAnotherFormatIsToldAlike(String format) {
        Traced original = Traced.of(Traced.capture("lost_last_ack.pcap"), null);
        Traced other = Traced.of(Traced.capture("formats/lost_last_ack." + format), null);
        assertEquals(original.accounts(), other.accounts());
        assertEquals(
                original.sightings().stream().map(TraceCapturesTest::told).toList(),
                other.sightings().stream().map(TraceCapturesTest::told).toList());
    }

    /** Whoever asks for connections only is told the same of them. */
    @Test
    void countingLeadsToTheSameAccounts() throws IOException {
        for (String scenario : scenarios()) {
            for (String folder : List.of("", "server/")) {
                Path capture = Traced.capture(folder + scenario + ".pcap");
                for (@Nullable End near : Arrays.asList(null, End.CLIENT, End.SERVER)) {
                    assertEquals(Traced.of(capture, near).accounts(), Traced.counted(capture, near), scenario);
                }
            }
        }
    }

    /** Who is told the right end is not told that it is the wrong one; who is told the wrong one mostly is. */
    @Test
    void theNearEndIsDoubtedWhereItAnswersLate() throws IOException {
        int doubted = 0;
        int all = 0;
        for (String scenario : scenarios()) {
            for (End near : End.values()) {
                Path capture = Traced.capture((near == End.SERVER ? "server/" : "") + scenario + ".pcap");
                assertTrue(Traced.counted(capture, near).stream().noneMatch(Account::doubted), scenario);
                for (Account account : Traced.counted(capture, near.other())) {
                    all++;
                    doubted += account.doubted() ? 1 : 0;
                }
            }
        }
        assertTrue(doubted >= all * 0.9, doubted + " of " + all);
    }

    /** Nanoseconds and the options that a short capture cuts off may differ: nothing that is told does. */
    private static String told(Sighting seen) {
        return String.join(
                " ",
                String.valueOf(seen.frame()),
                String.valueOf(seen.time() / 1000),
                String.valueOf(seen.from()),
                String.valueOf(seen.segment()),
                String.valueOf(seen.client()),
                String.valueOf(seen.server()),
                String.valueOf(seen.finding()));
    }

    private void compare(String scenario, End point, @Nullable End near, boolean exceptionsCount) throws IOException {
        Path capture = Traced.capture((point == End.SERVER ? "server/" : "") + scenario + ".pcap");
        Map<String, List<List<String>>> truth = truth(scenario);
        for (Account account : Traced.of(capture, near).accounts()) {
            assertTrue(
                    account.near().isEmpty() || account.near().equals(Optional.of(point)),
                    scenario + " at the " + point + ": " + account.near());
            List<List<String>> states =
                    truth.get(spelled(account.flow().client().toString()));
            assertTrue(states != null, scenario + " has no " + account.flow());
            for (End end : End.values()) {
                String kernel = String.join(" ", states.get(end.ordinal()));
                String told = String.join(
                        " ", account.states(end).stream().map(Object::toString).toList());
                asked.merge(point == end, 1, Integer::sum);
                right.merge(point == end, kernel.equals(told) ? 1 : 0, Integer::sum);
                judge(scenario + " " + point + " " + end, kernel, told, exceptionsCount);
            }
        }
    }

    private void judge(String key, String kernel, String told, boolean exceptionsCount) {
        String allowed = exceptions.get(key);
        if (!kernel.equals(told) && !told.equals(allowed)) {
            wrong.add(key + "\n  kernel " + kernel + "\n  told   " + told + "\n");
        } else if (!kernel.equals(told) && exceptionsCount) {
            needed.add(key);
        }
    }

    private void report(String how) {
        for (boolean near : List.of(true, false)) {
            System.out.printf("%s: %s end %d of %d%n", how, near ? "near" : "far", right.get(near), asked.get(near));
        }
    }

    /** By the client: the states of the client and of the server, those of a tuple used again one behind the other. */
    private static Map<String, List<List<String>>> truth(String scenario) throws IOException {
        String text = Files.readString(Traced.capture(scenario + ".states.json"));
        JsonArray connections = JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("connections");
        Map<String, List<List<String>>> byClient = new TreeMap<>();
        for (JsonElement element : connections) {
            JsonObject connection = element.getAsJsonObject();
            String client = connection.get("client").getAsString().replace(' ', ':');
            List<List<String>> both =
                    byClient.computeIfAbsent(client, key -> List.of(new ArrayList<>(), new ArrayList<>()));
            connection
                    .getAsJsonArray("client_states")
                    .forEach(state -> both.get(0).add(state.getAsString()));
            connection
                    .getAsJsonArray("server_states")
                    .forEach(state -> both.get(1).add(state.getAsString()));
        }
        return byClient;
    }

    private static String spelled(String endpoint) {
        return endpoint.replace("[", "").replace("]", "");
    }

    private static List<String> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Traced.capture("."))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".states.json"))
                    .map(name -> name.replace(".states.json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> exceptions() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/lastack/trace/what-packets-cannot-show.txt"))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\\s*\\|\\s*", -1);
                assertEquals(5, cells.length, line);
                assertTrue(cells[4].endsWith("."), "no reason: " + line);
                all.put(cells[0] + " " + cells[1] + " " + cells[2], cells[3]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
