package lastack.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lastack.quiz.Deck;
import lastack.quiz.Item;

/** Where decks come from: a folder whose index names them in order. */
public final class Decks {
    /** The folder that they have among the levels. */
    static final String FOLDER = "decks";

    private static final int MOST_DECKS = 50;

    private Decks() {}

    /** The decks that come with the program, without those that are broken. */
    public static List<Deck> builtIn() {
        return builtIn(new ArrayList<>()).stream().map(DeckFile::deck).toList();
    }

    /**
     * The same, and behind them those in the folder of decks beside a player's own packs, if there is one. Of these, one that does not
     * pass {@code levels check} is left out, and so is one whose name, or that of a question, is taken: an answer must be about one thing.
     *
     * @param packs where a player's own packs are, which need not exist
     */
    public static List<Deck> withOwn(Path packs) {
        List<Deck> all = new ArrayList<>(builtIn());
        Path folder = packs.resolve(FOLDER);
        if (isFolder(folder)) {
            Set<String> names = all.stream().map(Deck::id).collect(Collectors.toCollection(HashSet::new));
            Set<String> questions = all.stream()
                    .flatMap(deck -> deck.items().stream())
                    .map(Item::id)
                    .collect(Collectors.toCollection(HashSet::new));
            for (DeckFile file : in(folder, new ArrayList<>())) {
                Deck deck = file.deck();
                boolean sound = DeckCheck.check(file).stream().noneMatch(Diagnostic::isError);
                boolean free = deck.items().stream().map(Item::id).noneMatch(questions::contains)
                        && !names.contains(deck.id());
                if (sound && free) {
                    all.add(deck);
                    names.add(deck.id());
                    deck.items().stream().map(Item::id).forEach(questions::add);
                }
            }
        }
        return all;
    }

    /** The same with their files; what is wrong with them is added to {@code diagnostics}. */
    static List<DeckFile> builtIn(List<Diagnostic> diagnostics) {
        return in(Shelf.builtIn(), FOLDER + "/", diagnostics);
    }

    /** Whether {@code folder} is one of decks. */
    static boolean isFolder(Path folder) {
        return Files.isRegularFile(folder.resolve(PackReader.INDEX))
                && Source.read(folder.resolve(PackReader.INDEX), new Findings())
                        .filter(root -> !root.spot("decks").equals(root.at()))
                        .isPresent();
    }

    /** The decks in {@code folder}. */
    static List<DeckFile> in(Path folder, List<Diagnostic> diagnostics) {
        return in(Shelf.in(folder), "", diagnostics);
    }

    private static List<DeckFile> in(Shelf shelf, String folder, List<Diagnostic> diagnostics) {
        Findings findings = new Findings();
        List<String> names = new ArrayList<>();
        shelf.read(folder + PackReader.INDEX, findings).ifPresent(root -> {
            Fields fields = new Fields("index", root, findings, "format", "decks");
            if (LevelReader.hasFormat(fields, findings)) {
                for (Node node : fields.items("decks", 1, MOST_DECKS)) {
                    String name = Scalars.text("decks", node, findings);
                    if (LevelReader.ID.matcher(name).matches()) {
                        names.add(name);
                    } else {
                        findings.error(node.at(), Problem.BAD_ID, Quoted.text(name));
                    }
                }
            }
        });
        diagnostics.addAll(findings.list());
        List<DeckFile> decks = names.stream()
                .flatMap(name -> deck(shelf, folder, name, diagnostics).stream())
                .toList();
        diagnostics.addAll(twice(decks));
        return decks;
    }

    private static Optional<DeckFile> deck(Shelf shelf, String folder, String name, List<Diagnostic> diagnostics) {
        Findings findings = new Findings();
        Optional<DeckFile> deck = shelf.read(folder + name + ".json", findings)
                .flatMap(root -> DeckReader.read(root, findings))
                .filter(file -> {
                    if (!file.deck().id().equals(name)) {
                        findings.error(
                                file.at("id"),
                                Problem.ID_NOT_ITS_FILE,
                                Quoted.text(file.deck().id()),
                                file.deck().id() + ".json");
                    }
                    return !findings.hasErrors();
                });
        diagnostics.addAll(findings.list());
        return deck;
    }

    /** Questions whose name another deck has used: what is remembered of one would be remembered of both. */
    private static List<Diagnostic> twice(List<DeckFile> decks) {
        Findings findings = new Findings();
        Map<String, String> known = new HashMap<>();
        for (DeckFile file : decks) {
            for (int at = 0; at < file.deck().items().size(); at++) {
                Item item = file.deck().items().get(at);
                String first = known.putIfAbsent(item.id(), file.deck().id());
                if (first != null) {
                    findings.error(file.at("questions", at, "id"), Problem.DUPLICATE_QUESTION, Quoted.text(item.id()));
                }
            }
        }
        return findings.list();
    }
}
