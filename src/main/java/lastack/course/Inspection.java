package lastack.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks levels before learners meet them: those that come with the program, or the files and folders somebody names. */
public final class Inspection {
    /** More files than a folder of levels has. */
    private static final int MOST_FILES = 1000;

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Map<String, Spot> ids = new HashMap<>();
    private final Set<Path> inspected = new HashSet<>();

    private Inspection() {}

    /** All complaints about the packs that come with the program. */
    public static List<Diagnostic> builtIn() {
        Inspection inspection = new Inspection();
        Library library = Courses.builtIn();
        inspection.found.addAll(library.diagnostics());
        library.files().forEach(inspection::level);
        inspection.course(library.files().stream());
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<DeckFile> decks = Decks.builtIn(diagnostics);
        inspection.found.addAll(diagnostics);
        decks.forEach(inspection::deck);
        return List.copyOf(inspection.found);
    }

    /** All complaints about {@code paths}: level files, packs, and folders of either. What is named twice is checked once. */
    public static List<Diagnostic> of(List<Path> paths) {
        Inspection inspection = new Inspection();
        paths.forEach(inspection::path);
        return List.copyOf(inspection.found);
    }

    private void path(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (path.endsWith(PackReader.PACK) || path.endsWith(PackReader.INDEX)) {
            folder(Optional.ofNullable(path.getParent()).orElse(Path.of("")));
        } else {
            file(path);
        }
    }

    private void deck(DeckFile deck) {
        found.addAll(DeckCheck.check(deck));
    }

    private void decksIn(Path folder) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<DeckFile> decks = Decks.in(folder, diagnostics);
        found.addAll(diagnostics);
        decks.stream().filter(deck -> isNew(Path.of(deck.root().at().file()))).forEach(this::deck);
    }

    private void file(Path path) {
        Optional<Node> root = Source.read(path, new Findings()).filter(DeckReader::isDeck);
        if (root.isPresent() && isNew(path)) {
            Findings findings = new Findings();
            Optional<DeckFile> deck = DeckReader.read(root.get(), findings);
            found.addAll(findings.list());
            deck.ifPresent(this::deck);
        } else if (root.isEmpty() && isNew(path)) {
            List<Diagnostic> diagnostics = new ArrayList<>();
            Optional<LevelFile> level = Courses.level(path, diagnostics);
            found.addAll(diagnostics);
            level.ifPresent(this::level);
        }
    }

    private boolean isNew(Path path) {
        return inspected.add(path.toAbsolutePath().normalize());
    }

    private void folder(Path folder) {
        boolean decks = Decks.isFolder(folder.resolve(Decks.FOLDER));
        if (Decks.isFolder(folder)) {
            decksIn(folder);
            return;
        } else if (decks) {
            decksIn(folder.resolve(Decks.FOLDER));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<PackFile> packs = Courses.packsIn(folder, diagnostics);
        found.addAll(diagnostics);
        if (!packs.isEmpty()) {
            packs.forEach(this::pack);
            if (Files.exists(folder.resolve(PackReader.INDEX))) {
                course(packs.stream().flatMap(pack -> pack.levels().stream()));
            }
            return;
        }
        List<Path> files = jsonIn(folder);
        files.forEach(this::file);
        if (files.isEmpty() && diagnostics.isEmpty() && !decks) {
            error(folder, Problem.NO_LEVELS);
        }
    }

    /** Only of a whole course is it known what comes before a level. */
    private void course(Stream<LevelFile> inOrder) {
        Syllabus syllabus = new Syllabus();
        inOrder.forEach(level -> found.addAll(syllabus.next(level)));
    }

    private void pack(PackFile pack) {
        for (LevelFile level : pack.levels()) {
            if (isNew(Path.of(level.root().at().file()))) {
                level(level);
            }
        }
        Path folder = Optional.ofNullable(Path.of(pack.root().at().file()).getParent())
                .orElse(Path.of(""));
        for (Path file : jsonIn(folder)) {
            String name = file.getFileName().toString();
            if (!name.equals(PackReader.PACK) && !pack.names().contains(name)) {
                found.add(new Diagnostic(
                        Spot.start(file.toString()), Severity.WARNING, Problem.NOT_IN_PACK, List.of(), null));
            }
        }
    }

    private void level(LevelFile level) {
        Findings findings = new Findings();
        Courses.isNew(level, ids, findings);
        found.addAll(findings.list());
        found.addAll(LevelCheck.check(level));
    }

    private List<Path> jsonIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(".json"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            error(folder, Problem.FILE_UNREADABLE, Quoted.plain(String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private void error(Path path, Problem problem, String... details) {
        found.add(new Diagnostic(Spot.start(path.toString()), Severity.ERROR, problem, List.of(details), null));
    }
}
