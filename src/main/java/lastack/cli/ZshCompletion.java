package lastack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line as zsh completes it: with what each thing is for. */
final class ZshCompletion {
    private final List<Tree> commands;
    private final Map<String, String> levels;
    private final Map<String, String> decks;
    private final List<String> lines = new ArrayList<>();

    private ZshCompletion(List<Tree> commands, Map<String, String> levels, Map<String, String> decks) {
        this.commands = commands;
        this.levels = levels;
        this.decks = decks;
    }

    /**
     * The script, line by line.
     *
     * @param levels ids and titles
     * @param decks likewise
     */
    static List<String> of(List<Tree> commands, Map<String, String> levels, Map<String, String> decks) {
        ZshCompletion script = new ZshCompletion(commands, levels, decks);
        script.write();
        return script.lines;
    }

    private void write() {
        add("#compdef lastack");
        add("# zsh completion for lastack: generated, 'lastack completion zsh' prints it.");
        add("# To use it in this shell:  source <(lastack completion zsh)");
        add("# For good: write it to a file called _lastack in a folder of $fpath.");
        commands.forEach(this::command);
        list("_lastack_ids", "level", levels);
        list("_lastack_decks", "deck", decks);
        add("");
        add("_lastack_levels() {");
        add("  _alternative 'levels:level:_lastack_ids' 'files:level file:_files -g \"*.json\"'");
        add("}");
        add("");
        add("if [[ $funcstack[1] == _lastack ]]; then _lastack \"$@\"; else compdef _lastack lastack; fi");
    }

    private void list(String function, String what, Map<String, String> all) {
        add("");
        add(function + "() {");
        add("  local -a all=(");
        all.forEach((id, title) -> add("    '" + id + ":" + quoted(title) + "'"));
        add("  )");
        add("  _describe -t " + what + "s " + what + " all");
        add("}");
    }

    private void command(Tree command) {
        Map<String, Tree> below = command.below();
        add("");
        add(function(command) + "() {");
        if (!below.isEmpty()) {
            add("  local line state curcontext=\"$curcontext\"");
        }
        add("  _arguments" + (below.isEmpty() ? "" : " -C") + " \\");
        command.options().forEach(option -> add("    " + option(command, option) + " \\"));
        for (PositionalParamSpec one : command.spec().positionalParameters()) {
            boolean many = one.arity().max() > 1;
            String at = many ? "*" : Integer.toString(one.index().min() + 1);
            if (below.isEmpty()) {
                add("    '" + at + ":" + one.paramLabel() + ":" + filled(command.filling(one)) + "' \\");
            }
        }
        if (below.isEmpty()) {
            add("    && return");
            add("}");
            return;
        }
        add("    '1:command:->command' '*::argument:->argument' && return");
        add("  case $state in");
        add("    command)");
        add("      local -a all=(");
        below.forEach((name, one) -> add("        '" + name + ":" + quoted(one.about()) + "'"));
        add("      )");
        add("      _describe -t commands command all ;;");
        add("    argument)");
        add("      case $line[1] in");
        below.forEach((name, one) -> add("        " + name + ") " + function(one) + " ;;"));
        add("      esac ;;");
        add("  esac");
        add("}");
    }

    private static String function(Tree command) {
        return command.path().isEmpty()
                ? "_lastack"
                : "_lastack-" + command.path().replace(' ', '-');
    }

    private String option(Tree command, OptionSpec option) {
        String about = "[" + quoted(Tree.about(option)) + "]";
        String names = String.join(" ", option.names());
        String takes = Tree.takes(option)
                ? ":" + option.paramLabel().replace("|", " or ") + ":" + filled(command.filling(option))
                : "";
        if (option.names().length == 1) {
            String equals = Tree.takes(option) ? "=" : "";
            return "'" + names + equals + about + takes + "'";
        }
        String braces = "{" + String.join(",", option.names()) + "}";
        return "'(" + names + ")'" + braces + "'" + about + takes + "'";
    }

    private static String filled(Filling filling) {
        return switch (filling.kind()) {
            case ANYTHING -> "";
            case FILES -> "_files";
            case LEVELS -> "_lastack_levels";
            case DECKS -> "_lastack_decks";
            case WORDS -> filling.words().stream().collect(Collectors.joining(" ", "(", ")"));
        };
    }

    /** What stands in quotes, and in brackets or behind a colon there. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "'\\''")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private void add(String line) {
        lines.add(line);
    }
}
