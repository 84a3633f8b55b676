package lastack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The command line as bash completes it. */
final class BashCompletion {
    private final List<Tree> commands;
    private final List<String> levels;
    private final List<String> decks;
    private final List<String> lines = new ArrayList<>();

    private BashCompletion(List<Tree> commands, List<String> levels, List<String> decks) {
        this.commands = commands;
        this.levels = levels;
        this.decks = decks;
    }

    /** The script, line by line. */
    static List<String> of(List<Tree> commands, List<String> levels, List<String> decks) {
        BashCompletion script = new BashCompletion(commands, levels, decks);
        script.write();
        return script.lines;
    }

    private void write() {
        add("# bash completion for lastack: generated, 'lastack completion bash' prints it.");
        add("# To use it in this shell:  source <(lastack completion bash)");
        add("");
        add("_lastack() {");
        add("  local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\" path='' i");
        add("  COMPREPLY=()");
        add("  # Bash parts --lang=zh into three words.");
        add(
                "  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi");
        add("  for ((i = 1; i < COMP_CWORD; i++)); do");
        add("    case \"$path/${COMP_WORDS[i]}\" in");
        for (Tree one : commands.subList(1, commands.size())) {
            int at = one.path().lastIndexOf(' ');
            String parent = at < 0 ? "" : one.path().substring(0, at);
            add("      '" + parent + "/" + one.path().substring(at + 1) + "') path='" + one.path() + "' ;;");
        }
        add("    esac");
        add("  done");
        add("  case \"$path:$prev\" in");
        commands.forEach(this::values);
        add("  esac");
        add("  if [[ $cur == -* ]]; then");
        add("    case \"$path\" in");
        for (Tree one : commands) {
            add("      '" + one.path() + "') _lastack_words '" + options(one) + "' ;;");
        }
        add("    esac");
        add("    return");
        add("  fi");
        add("  case \"$path\" in");
        for (Tree one : commands) {
            String filled = operands(one);
            if (!filled.isEmpty()) {
                add("    '" + one.path() + "') " + filled + " ;;");
            }
        }
        add("  esac");
        add("}");
        add("");
        add("_lastack_words() { COMPREPLY+=($(compgen -W \"$1\" -- \"$cur\")); }");
        add("");
        add("_lastack_files() { compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- \"$cur\")); }");
        add("");
        add("complete -F _lastack lastack");
    }

    private void values(Tree command) {
        for (OptionSpec option : command.options()) {
            String filled = filled(command.filling(option));
            if (Tree.takes(option)) {
                String names = Stream.of(option.names())
                        .map(name -> "'" + command.path() + ":" + name + "'")
                        .collect(Collectors.joining(" | "));
                add("    " + names + ") " + (filled.isEmpty() ? "return" : filled + "; return") + " ;;");
            }
        }
    }

    private static String options(Tree command) {
        return command.options().stream().map(OptionSpec::longestName).sorted().collect(Collectors.joining(" "));
    }

    private String operands(Tree command) {
        List<String> parts = new ArrayList<>();
        if (!command.below().isEmpty()) {
            parts.add("_lastack_words '" + String.join(" ", command.below().keySet()) + "'");
        }
        command.spec().positionalParameters().stream()
                .map(one -> filled(command.filling(one)))
                .filter(one -> !one.isEmpty())
                .forEach(parts::add);
        return String.join("; ", parts);
    }

    private String filled(Filling filling) {
        return switch (filling.kind()) {
            case ANYTHING -> "";
            case FILES -> "_lastack_files";
            case LEVELS -> "_lastack_words '" + String.join(" ", levels) + "'; _lastack_files";
            case DECKS -> "_lastack_words '" + String.join(" ", decks) + "'";
            case WORDS -> "_lastack_words '" + String.join(" ", filling.words()) + "'";
        };
    }

    private void add(String line) {
        lines.add(line);
    }
}
