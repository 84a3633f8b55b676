package lastack.cli;

import java.util.Collection;
import lastack.course.Suggestions;
import lastack.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line, and which help to ask. The parser's own complaints come in English only. */
final class WrongUsage implements IParameterExceptionHandler {
    private final Commands commands;

    WrongUsage(Commands commands) {
        this.commands = commands;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        Lang lang = commands.settings().language();
        CommandLine command = wrong.getCommandLine();
        System.err.println(Says.WRONG_USAGE.in(
                lang, complaint(wrong, lang), command.getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    /** Runs what was parsed. Who asks for the help of a command that there is not gets no help of another. */
    int unless(ParseResult parsed, String[] args) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine command = last.commandSpec().commandLine();
        return last.isUsageHelpRequested() && !last.unmatched().isEmpty()
                ? handleParseException(new UnmatchedArgumentException(command, last.unmatched()), args)
                : new CommandLine.RunLast().execute(parsed);
    }

    private static String complaint(ParameterException wrong, Lang lang) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, lang);
        } else if (wrong instanceof MissingParameterException missing) {
            return Says.MISSING_ARGUMENT.in(lang, named(missing.getMissing().get(0)));
        }
        ArgSpec taker = wrong.getArgSpec();
        String given = wrong.getValue();
        return taker == null || given == null
                ? Suggestions.printable(String.valueOf(wrong.getMessage()))
                : Says.WRONG_VALUE.in(lang, named(taker), Suggestions.printable(given));
    }

    private static String unknown(UnmatchedArgumentException unmatched, Lang lang) {
        String written = Suggestions.printable(unmatched.getUnmatched().get(0));
        boolean option = unmatched.isUnknownOption();
        Says alone = option ? Says.UNKNOWN_OPTION : Says.UNKNOWN_ARGUMENT;
        Says near = option ? Says.UNKNOWN_OPTION_MEANT : Says.UNKNOWN_ARGUMENT_MEANT;
        return Suggestions.nearest(unmatched.getUnmatched().get(0), choices(unmatched, option))
                .map(meant -> near.in(lang, written, meant))
                .orElse(alone.in(lang, written));
    }

    private static Collection<String> choices(UnmatchedArgumentException unmatched, boolean option) {
        Tree command = new Tree("", unmatched.getCommandLine().getCommandSpec());
        return option
                ? command.options().stream().map(OptionSpec::longestName).toList()
                : command.below().keySet();
    }

    /** As the help writes it: {@code --seed=N}, {@code LEVEL}. */
    private static String named(ArgSpec taker) {
        return taker instanceof OptionSpec option
                ? option.longestName() + "=" + taker.paramLabel()
                : taker.paramLabel();
    }
}
