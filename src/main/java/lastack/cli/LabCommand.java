package lastack.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lastack.app.Bench;
import lastack.course.Suggestions;
import lastack.lab.Digits;
import lastack.lab.Event;
import lastack.lab.Experiment;
import lastack.lab.ProbeLine;
import lastack.lab.Reading;
import lastack.lab.Start;
import lastack.lab.StepWords;
import lastack.lab.Trial;
import lastack.plain.LabText;
import lastack.tcp.Oddity;
import lastack.tcp.ReceiveSpace;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.terminal.Fitness;
import lastack.text.LabSentences;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code lastack lab}: what if? On a screen, or as lines where there is none. */
@Command(
        name = "lab",
        description = {
            "What if? Any state, any segment: the checks, the reply, the next state.",
            "Each STEP is one of: receives SEGMENT, sends SEGMENT, open, listen, write BYTES, shutdown, close, abort, timer,"
                    + " expires.",
            "A SEGMENT is written like FIN,ACK seq=5000 ack=1001.",
            "Where no STEP says what is sent, the endpoint sends by itself what it has to before the next."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class LabCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--state", paramLabel = "STATE", description = "The state to begin in, such as FIN-WAIT-1.")
    private @Nullable String state;

    @Option(names = "--una", paramLabel = "N", description = "SND.UNA.", converter = Sequence.class)
    private @Nullable SeqNum una;

    @Option(names = "--nxt", paramLabel = "N", description = "SND.NXT.", converter = Sequence.class)
    private @Nullable SeqNum nxt;

    @Option(names = "--rcv-nxt", paramLabel = "N", description = "RCV.NXT.", converter = Sequence.class)
    private @Nullable SeqNum rcvNxt;

    @Option(names = "--rcv-wnd", paramLabel = "N", description = "RCV.WND.", converter = Window.class)
    private @Nullable Integer rcvWnd;

    @Option(
            names = "--max-wnd",
            paramLabel = "N",
            description = "The largest window the peer ever offered.",
            converter = Window.class)
    private @Nullable Integer maxWnd;

    @Option(
            names = "--iss",
            paramLabel = "N",
            description = "The number of the first SYN, for CLOSED and LISTEN.",
            converter = Sequence.class)
    private @Nullable SeqNum iss;

    @Option(names = "--active", description = "For SYN-RECEIVED: it came from SYN-SENT, not from LISTEN.")
    private boolean active;

    @Option(names = "--text", description = "Print what each step comes to, in a terminal too.")
    private boolean text;

    @Option(names = "--probe", description = "Print the last step as a line for 'lastack judge'.")
    private boolean probe;

    @Parameters(arity = "0..*", paramLabel = "STEP", description = "What happens, in order.")
    private @Nullable List<String> steps;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        Bench bench = bench(settings.language());
        return Main.guarded(settings, () -> run(settings, bench));
    }

    private int run(Settings settings, Bench bench) {
        if (probe) {
            return printProbe(bench, settings.language());
        }
        boolean screen = !text && Fitness.here(settings.environment()) == Fitness.FIT;
        if (screen) {
            return new Play(settings).lab(Play.library(settings), bench);
        }
        new LabText(Words.in(settings.language())).lines(bench.whole()).forEach(System.out::println);
        return Exit.DONE;
    }

    private static int printProbe(Bench bench, Lang lang) {
        List<Trial> trials = bench.whole().trials();
        Trial last = trials.get(trials.size() - 1);
        if (last.event() instanceof Event.Receives receives) {
            System.out.println(ProbeLine.write(last.before(), receives.segment()));
            return Exit.DONE;
        }
        System.err.println("lastack: " + Says.LAB_NO_PROBE.in(lang));
        return Exit.USAGE;
    }

    /** What the command line asks for. An endpoint that cannot be is shown on no screen: the line itself is wrong. */
    private Bench bench(Lang lang) {
        Start start = start(lang);
        List<String> words = steps == null ? List.of() : steps;
        Oddity odd = start.oddity();
        if (odd != null) {
            throw wrong(new LabSentences(Words.in(lang)).oddity(start, odd));
        }
        Reading reading = StepWords.read(words);
        if (reading instanceof Reading.Wrong misread) {
            throw wrong(complaint(misread, lang));
        }
        boolean bare = state == null && words.isEmpty() && start.equals(Start.usual(State.FIN_WAIT_1));
        return bare ? Bench.first() : Bench.of(new Experiment(start, ((Reading.Steps) reading).events()).answering());
    }

    private Start start(Lang lang) {
        Start start = Start.usual(state == null ? State.FIN_WAIT_1 : named(state, lang));
        start = una == null ? start : start.withUna(una);
        start = nxt == null ? start : start.withNxt(nxt);
        start = rcvNxt == null ? start : start.withRcvNxt(rcvNxt);
        start = rcvWnd == null ? start : start.withRcvWnd(rcvWnd);
        start = maxWnd == null ? start : start.withMaxWnd(maxWnd);
        start = iss == null ? start : start.withIss(iss);
        return active ? start.withPassive(false) : start;
    }

    private State named(String name, Lang lang) {
        Optional<State> found = Arrays.stream(State.values())
                .filter(one -> one.toString().equalsIgnoreCase(name))
                .findFirst();
        return found.orElseThrow(() -> wrong(said(
                Says.NO_SUCH_STATE,
                Says.NO_SUCH_STATE_MEANT,
                name,
                Arrays.stream(State.values()).map(State::toString).toList(),
                lang)));
    }

    private static String complaint(Reading.Wrong misread, Lang lang) {
        String meant = Suggestions.nearest(misread.word(), misread.choices()).orElse(null);
        return new LabSentences(Words.in(lang)).misread(misread.reason(), Suggestions.printable(misread.word()), meant);
    }

    private static String said(Says alone, Says near, String written, List<String> choices, Lang lang) {
        String word = Suggestions.printable(written);
        return Suggestions.nearest(written, choices)
                .map(meant -> near.in(lang, word, meant))
                .orElse(alone.in(lang, word));
    }

    private ParameterException wrong(String sentence) {
        if (spec == null) {
            throw new IllegalStateException(sentence);
        }
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** A sequence number, 0..4294967295. */
    static final class Sequence implements ITypeConverter<SeqNum> {
        @Override
        public SeqNum convert(String value) {
            return SeqNum.of(upTo(SeqNum.MODULUS - 1, value));
        }
    }

    /** A window, 0..2^30. */
    static final class Window implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return (int) upTo(ReceiveSpace.LARGEST_WINDOW, value);
        }
    }

    private static long upTo(long largest, String value) {
        long number = Digits.read(value, largest);
        if (number < 0) {
            throw new TypeConversionException(value);
        }
        return number;
    }
}
