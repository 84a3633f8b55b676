package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * Plays a pair by a script and compares: each line is {@code client FIN,ACK seq=x ack=y | what the client is told | states}, the client's
 * state first; {@code slip}, {@code wait}, {@code let-in} and {@code refuse} are the other moves. What is told to the other too stands
 * behind a {@code /}. Every move goes through its line of text, and the pair folded again from all lines is the very same.
 */
final class PairScript {
    private final PlayLevel level;
    private final boolean slips;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, SeqNum> symbols;
    private Pair pair;

    private PairScript(PlayLevel level, boolean slips) {
        this.level = level;
        this.slips = slips;
        this.symbols = level.symbols(0);
        this.pair = Pair.begin(level, 0, slips);
    }

    static PairScript of(String level, boolean slips) {
        return new PairScript(LevelText.level(level), slips);
    }

    Pair pair() {
        return pair;
    }

    PairScript goes(String script) {
        List<String> expected = Arrays.stream(script.strip().split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll(" +\\|", " |"))
                .toList();
        String actual = expected.stream()
                .map(line -> line.split(" *\\|")[0])
                .map(this::played)
                .collect(Collectors.joining("\n"));
        assertEquals(String.join("\n", expected), actual);
        Pair folded = Pair.begin(level, 0, slips);
        for (String line : lines) {
            folded = folded.play(PairNotation.read(line).orElseThrow());
        }
        assertEquals(pair, folded);
        return this;
    }

    PairScript over(int client, int server) {
        assertTrue(pair.over());
        assertEquals(client + " " + server, pair.points(Role.CLIENT) + " " + pair.points(Role.SERVER));
        return this;
    }

    PairScript tally(Role role, PairTally tally) {
        assertEquals(tally, pair.end(role).tally());
        return this;
    }

    private String played(String move) {
        String[] words = move.split(" ", 2);
        Role role = words[0].equals("client") ? Role.CLIENT : Role.SERVER;
        Role other = role == Role.CLIENT ? Role.SERVER : Role.CLIENT;
        @Nullable PairNews before = pair.end(other).news();
        String line = PairNotation.write(pair.move(role, act(words[1])));
        lines.add(line);
        Pair next = pair.play(PairNotation.read(line).orElseThrow());
        boolean same = next.equals(pair);
        pair = next;
        PairNews news = pair.end(role).news();
        PairNews theirs = pair.end(other).news();
        String too = theirs == null || theirs.equals(before) ? "" : " / " + told(theirs);
        return move + " | " + (same ? "nothing" : told(news)) + too + " | "
                + pair.end(Role.CLIENT).connection().state() + " "
                + pair.end(Role.SERVER).connection().state();
    }

    private PairMove.Act act(String text) {
        return switch (text) {
            case "wait" -> new PairMove.Wait();
            case "let-in" -> new PairMove.LetIn();
            case "refuse" -> new PairMove.Refuse();
            default ->
                text.startsWith("slip ")
                        ? new PairMove.Slip(SegmentText.segment(text.substring(5), symbols))
                        : new PairMove.Send(SegmentText.segment(text, symbols));
        };
    }

    private String told(@Nullable PairNews news) {
        if (news instanceof PairNews.Judged judged) {
            Verdict verdict = judged.verdict();
            return verdict.ruling() + findings(verdict.findings()) + " " + verdict.rule();
        } else if (news instanceof PairNews.Arrived arrived) {
            return came((PairEvent.Came) pair.events().get(arrived.event()));
        } else if (news instanceof PairNews.Happened happened) {
            PairEvent event = pair.events().get(happened.event());
            return event instanceof PairEvent.TimerRan ran
                    ? ran.timer().toString()
                    : ((PairEvent.Called) event).call().getClass().getSimpleName();
        } else if (news instanceof PairNews.Truth truth) {
            PairEvent.Sent sent = pair.sent(truth.sent());
            return (truth.own() ? "own " : "")
                    + (truth.caught() ? "refused " : "let in ")
                    + (sent.slip() ? "wrong" + faults(sent) : "right")
                    + (sent.slip() && !truth.tellable() ? " untellable" : "");
        }
        return news instanceof PairNews.NoSlip no ? no.why().toString() : "-";
    }

    private String came(PairEvent.Came came) {
        return "< " + SegmentText.text(pair.sent(came.sent()).segment(), symbols) + " "
                + came.arrival().rule();
    }

    private static String faults(PairEvent.Sent sent) {
        return sent.wrong().stream()
                .map(fault -> " " + fault.field() + ":" + fault.rule())
                .collect(Collectors.joining());
    }

    private static String findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> " " + finding.fault().field() + ":"
                        + finding.likeliest().id())
                .collect(Collectors.joining());
    }
}
