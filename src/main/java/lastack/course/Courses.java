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

/** Where levels come from: the program itself, folders of packs, single files. */
public final class Courses {
    /** More packs of one's own than anyone has. */
    private static final int MOST_OWN = 200;

    private Courses() {}

    /** The packs that come with the program. */
    public static Library builtIn() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<PackFile> packs = ours(diagnostics);
        return Library.of(packs, diagnostics);
    }

    /** The packs that come with the program, and behind them those in {@code folder}, which need not exist. */
    public static Library withOwn(Path folder) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<PackFile> packs = new ArrayList<>(ours(diagnostics));
        if (Files.isDirectory(folder)) {
            packs.addAll(packsIn(folder, diagnostics));
        }
        return Library.of(distinct(packs, diagnostics), diagnostics);
    }

    /**
     * The level in the file at {@code path}. A file in a pack of somebody's own may be in one language; one that stands alone is held to
     * what learners need.
     */
    public static Optional<LevelFile> level(Path path, List<Diagnostic> diagnostics) {
        Path pack = path.resolveSibling(PackReader.PACK);
        boolean theirs = Files.isRegularFile(pack) && !ourIds().contains(packId(pack));
        Findings findings = new Findings(theirs ? Severity.WARNING : Severity.ERROR);
        Optional<LevelFile> level = Source.read(path, findings).flatMap(root -> LevelReader.read(root, findings));
        diagnostics.addAll(findings.list());
        return level;
    }

    private static String packId(Path pack) {
        return Source.read(pack, new Findings()).map(PackReader::id).orElse("");
    }

    private static List<PackFile> ours(List<Diagnostic> diagnostics) {
        Shelf shelf = Shelf.builtIn();
        List<String> folders = new PackReader(shelf, Set.of(), diagnostics).index();
        PackReader reader = new PackReader(shelf, Set.copyOf(folders), diagnostics);
        List<PackFile> packs =
                folders.stream().flatMap(folder -> reader.pack(folder).stream()).toList();
        return distinct(packs, diagnostics);
    }

    /** The ids of the packs that come with the program. */
    static Set<String> ourIds() {
        return Set.copyOf(new PackReader(Shelf.builtIn(), Set.of(), new ArrayList<>()).index());
    }

    /** The packs in {@code folder}: the one it is, or those in it, in the order of its index if it has one, the others behind by name. */
    static List<PackFile> packsIn(Path folder, List<Diagnostic> diagnostics) {
        PackReader reader = new PackReader(Shelf.in(folder), ourIds(), diagnostics);
        if (Files.isRegularFile(folder.resolve(PackReader.PACK))) {
            return reader.pack("").stream().toList();
        }
        Set<String> names = new LinkedHashSet<>();
        if (Files.isRegularFile(folder.resolve(PackReader.INDEX))) {
            names.addAll(reader.index());
        }
        names.addAll(folders(folder, diagnostics));
        return names.stream().flatMap(name -> reader.pack(name).stream()).toList();
    }

    private static List<String> folders(Path folder, List<Diagnostic> diagnostics) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(PackReader.PACK)))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .limit(MOST_OWN)
                    .toList();
        } catch (IOException e) {
            Findings findings = new Findings();
            findings.error(
                    Spot.start(folder.toString()),
                    Problem.FILE_UNREADABLE,
                    Quoted.plain(String.valueOf(e.getMessage())));
            diagnostics.addAll(findings.list());
            return List.of();
        }
    }

    /** The packs without levels and packs whose id an earlier one has, which is noted: an id must mean one thing. */
    static List<PackFile> distinct(List<PackFile> packs, List<Diagnostic> diagnostics) {
        Set<String> packIds = new HashSet<>();
        Map<String, Spot> levelIds = new HashMap<>();
        List<PackFile> distinct = new ArrayList<>();
        Findings findings = new Findings();
        for (PackFile pack : packs) {
            if (!packIds.add(pack.id())) {
                findings.error(pack.root().spot("id"), Problem.DUPLICATE_PACK, Quoted.text(pack.id()));
                continue;
            }
            distinct.add(pack.with(pack.levels().stream()
                    .filter(level -> isNew(level, levelIds, findings))
                    .toList()));
        }
        diagnostics.addAll(findings.list());
        return distinct;
    }

    /** Whether {@code level} is the first of its id. */
    static boolean isNew(LevelFile level, Map<String, Spot> known, Findings findings) {
        Spot first = known.putIfAbsent(level.level().id(), level.at("id"));
        if (first != null) {
            findings.error(
                    level.at("id"),
                    Problem.DUPLICATE_LEVEL,
                    Quoted.text(level.level().id()),
                    Quoted.path(first.file()));
        }
        return first == null;
    }
}
