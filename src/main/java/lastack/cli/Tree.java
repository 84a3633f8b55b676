package lastack.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command, as those who describe the command line see it.
 *
 * @param path its name with those before it: {@code levels check}; empty for the program itself
 * @param spec what the parser knows of it
 */
record Tree(String path, CommandSpec spec) {
    /** The program and every command that the help names, each before those below it. */
    static List<Tree> all(CommandLine line) {
        List<Tree> all = new ArrayList<>();
        add(new Tree("", line.getCommandSpec()), all);
        return all;
    }

    private static void add(Tree tree, List<Tree> all) {
        all.add(tree);
        tree.below().values().forEach(one -> add(one, all));
    }

    /** Those directly below it, by their names: the program's in the order of the help, others by the alphabet, as they have no order. */
    Map<String, Tree> below() {
        Map<String, Tree> below = path.isEmpty() ? new LinkedHashMap<>() : new TreeMap<>();
        spec.subcommands().forEach((name, line) -> {
            CommandSpec one = line.getCommandSpec();
            if (!one.usageMessage().hidden()) {
                below.put(name, new Tree(path.isEmpty() ? name : path + " " + name, one));
            }
        });
        return below;
    }

    /** What it does, in a sentence. */
    String about() {
        return String.join(" ", spec.usageMessage().description());
    }

    List<OptionSpec> options() {
        return spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
    }

    /** Its first word: what it belongs to. */
    String first() {
        int space = path.indexOf(' ');
        return space < 0 ? path : path.substring(0, space);
    }

    /** What an option or parameter of it takes. */
    Filling filling(ArgSpec taker) {
        return Filling.of(taker, first());
    }

    /** Whether an option takes something. */
    static boolean takes(OptionSpec option) {
        return option.arity().max() > 0;
    }

    static String about(ArgSpec taker) {
        return String.join(" ", taker.description());
    }
}
