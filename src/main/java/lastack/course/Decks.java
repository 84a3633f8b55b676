package lastack.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
