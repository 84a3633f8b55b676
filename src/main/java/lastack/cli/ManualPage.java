package lastack.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of the manual, in the language of man(7), made of what the parser knows; what it does not know stands here. */
final class ManualPage {
    private static final String BEHIND = """
            .SH ENVIRONMENT
            .TP
            .B NO_COLOR
            When not empty, nothing is coloured. Every colour has a word or a sign beside it.
            .TP
            .BR LC_ALL ", " LC_MESSAGES ", " LANG
            Choose the language, English or Simplified Chinese. \\-\\-lang goes before them.
            .TP
            .B TERM
            With
            .BR dumb ,
            or without a terminal, everything goes line by line.
            .TP
            .B COLORFGBG
            Where the terminal sets it, it decides between the dark and the light theme.
            .TP
            .BR COLUMNS ", " LINES
            The size, where the terminal does not tell it; 0 means unknown.
            .SH FILES
            .TP
            .I $XDG_STATE_HOME/lastack
            What is kept: runs, answers and settings. Else
            .IR ~/.local/state/lastack .
            .TP
            .I $XDG_DATA_HOME/lastack/levels
            Packs of your own. Else
            .IR ~/.local/share/lastack/levels .
            .SH EXIT STATUS
            .TP
            .B 0
            Done.
            .TP
            .B 1
            Not solved, or a check found errors.
            .TP
            .B 2
            Wrong usage, or it needs a terminal.
            .TP
            .B 3
            A level, an answer file or a capture cannot be read.
            .TP
            .B 4
            What is kept cannot be read.
            .TP
            .B 69
            A service is not there.
            .TP
            .B 70
            A fault of ours.
            .TP
            .BR 130 ", " 143
            Ended by a signal.
            .SH EXAMPLES
            .TP
            .B lastack
            The menu; goes on where you stopped.
            .TP
            .B lastack play 2\\-1
            The first wave.
            .TP
            .B lastack lab \\-\\-state TIME\\-WAIT receives RST seq=5001
            What would happen?
            .TP
            .B lastack trace capture.pcap
            A capture as ladders.
            .SH SEE ALSO
            .BR ss (8),
            .BR tcpdump (8)
            .PP
            RFC 9293, Transmission Control Protocol (TCP)
            """;

    private final List<String> lines = new ArrayList<>();

    private ManualPage() {}

    /** The page, line by line; {@code commands} as {@link Tree#all} gives them. */
    static List<String> of(List<Tree> commands) {
        ManualPage page = new ManualPage();
        page.write(commands);
        return page.lines;
    }

    private void write(List<Tree> commands) {
        Tree program = commands.get(0);
        add(".\\\" Generated: 'lastack manual' prints it.");
        add(".TH LASTACK 1 \"\" \"Last ACK\" \"User Commands\"");
        add(".SH NAME");
        add("lastack \\- " + text(uncapitalized(program.about())));
        add(".SH SYNOPSIS");
        add(".B lastack");
        add("[\\fIOPTION\\fR]... [\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...]");
        add(".SH DESCRIPTION");
        add(
                "You are one end of a TCP connection: you set the flags, seq and ack of each segment you send, and a referee that");
        add(
                "follows RFC 9293 says at once whether it is right, which field is not, and why. Without a command the menu opens;");
        add("the program goes on where you stopped. Every screen lists its keys,");
        add(".B ?");
        add("explains them, and Ctrl\\-C always leaves.");
        add(".SH OPTIONS");
        add("These go before a command as well as behind it.");
        program.options().forEach(this::option);
        add(".SH COMMANDS");
        commands.subList(1, commands.size()).forEach(one -> command(one, program));
        BEHIND.lines().forEach(this::add);
    }

    private void command(Tree command, Tree program) {
        add(".SS \"lastack " + text(command.path()) + operands(command) + "\"");
        add(text(command.about()));
        command.options().stream()
                .filter(option -> program.options().stream()
                        .noneMatch(common -> common.longestName().equals(option.longestName())))
                .forEach(this::option);
    }

    private static String operands(Tree command) {
        StringBuilder operands = new StringBuilder();
        for (PositionalParamSpec one : command.spec().positionalParameters()) {
            String name = text(one.paramLabel()) + (one.arity().max() > 1 ? "..." : "");
            operands.append(one.required() ? " " + name : " [" + name + "]");
        }
        return operands + (command.below().isEmpty() ? "" : " COMMAND");
    }

    private void option(OptionSpec option) {
        add(".TP");
        List<String> names = new ArrayList<>();
        for (String name : option.names()) {
            names.add("\\fB" + text(name) + "\\fR");
        }
        add(String.join(", ", names) + (Tree.takes(option) ? " \\fI" + text(option.paramLabel()) + "\\fR" : ""));
        add(text(Tree.about(option)));
    }

    private static String uncapitalized(String sentence) {
        String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    /** A minus is a minus, and nothing at the beginning of a line is a command of the page. */
    private static String text(String text) {
        String safe = text.replace("\\", "\\\\").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }

    private void add(String line) {
        lines.add(line);
    }
}
