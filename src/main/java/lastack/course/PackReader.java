package lastack.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the packs of a shelf, each a folder with a {@code pack.json} that names its levels. A broken level leaves the others playable. */
final class PackReader {
    static final String PACK = "pack.json";
    static final String INDEX = "index.json";

    private static final Pattern LEVEL_FILE = Pattern.compile("[a-z0-9-]{1,40}\\.json");
    private static final int MOST_PACKS = 100;
    private static final int MOST_LEVELS = 100;
    private static final int MOST_WORLDS = 99;

    private final Shelf shelf;

    /** The packs that are ours, which learners must be able to read in both languages. */
    private final Set<String> ours;

    private final List<Diagnostic> diagnostics;

    PackReader(Shelf shelf, Set<String> ours, List<Diagnostic> diagnostics) {
        this.shelf = shelf;
        this.ours = ours;
        this.diagnostics = diagnostics;
    }

    /** The folders that the shelf's index names, in order of play; none if it cannot be read. */
    List<String> index() {
        Findings findings = new Findings();
        List<String> folders = new ArrayList<>();
        shelf.read(INDEX, findings).ifPresent(root -> {
            Fields fields = new Fields("index", root, findings, "format", "packs");
            if (!LevelReader.hasFormat(fields, findings)) {
                return;
            }
            for (Node node : fields.items("packs", 1, MOST_PACKS)) {
                name("packs", node, LevelReader.ID, Problem.BAD_ID, findings).ifPresent(folders::add);
            }
        });
        diagnostics.addAll(findings.list());
        return folders;
    }

    /** The pack in {@code folder}, empty for the shelf itself; none if its {@code pack.json} cannot be read. */
    Optional<PackFile> pack(String folder) {
        String at = folder.isEmpty() ? "" : folder + "/";
        Findings unreadable = new Findings();
        Optional<Node> root = shelf.read(at + PACK, unreadable);
        diagnostics.addAll(unreadable.list());
        return root.flatMap(values -> header(values, folder)).map(pack -> {
            List<LevelFile> levels = new ArrayList<>();
            for (String name : pack.names()) {
                level(at + name, pack).ifPresent(levels::add);
            }
            return pack.with(levels);
        });
    }

    private Optional<PackFile> header(Node root, String folder) {
        Findings findings = new Findings(untranslated(id(root)));
        Fields fields = new Fields("pack", root, findings, "format", "id", "world", "title", "levels");
        Optional<PackFile> header =
                LevelReader.hasFormat(fields, findings) ? header(root, folder, fields, findings) : Optional.empty();
        diagnostics.addAll(findings.list());
        return findings.hasErrors() ? Optional.empty() : header;
    }

    /** The pack's id as far as it is one; whose pack it is must be known before anything else is said about it. */
    static String id(Node root) {
        return root instanceof Node.Table table
                ? table.members().stream()
                        .filter(member -> member.key().equals("id"))
                        .map(member -> member.value() instanceof Node.Text text ? text.value() : "")
                        .findFirst()
                        .orElse("")
                : "";
    }

    private Optional<PackFile> header(Node root, String folder, Fields fields, Findings findings) {
        String id = fields.required("id")
                .flatMap(node -> name("id", node, LevelReader.ID, Problem.BAD_ID, findings))
                .orElse("");
        if (ours.contains(folder) && !id.isEmpty() && !id.equals(folder)) {
            findings.error(fields.at("id"), Problem.PACK_NOT_ITS_FOLDER, Quoted.text(id), Quoted.text(folder));
        }
        int world = fields.integer("world", 0, MOST_WORLDS, 0);
        // Only ours are worlds of the course: two levels with the number 2-1 would be one too many.
        int counted = ours.contains(id) ? world : 0;
        return Optional.of(new PackFile(
                id,
                counted,
                fields.bilingual("title", LevelReader.TITLE_CELLS),
                root,
                names(fields, findings),
                List.of()));
    }

    private Severity untranslated(String pack) {
        return ours.contains(pack) ? Severity.ERROR : Severity.WARNING;
    }

    private List<String> names(Fields fields, Findings findings) {
        List<String> names = new ArrayList<>();
        for (Node node : fields.items("levels", 1, MOST_LEVELS)) {
            name("levels", node, LEVEL_FILE, Problem.BAD_FILE_NAME, findings).ifPresent(name -> {
                if (names.contains(name)) {
                    findings.error(node.at(), Problem.NAMED_TWICE, Quoted.text(name));
                } else {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private static Optional<String> name(String key, Node node, Pattern form, Problem otherwise, Findings findings) {
        String name = Scalars.text(key, node, findings);
        if (form.matcher(name).matches()) {
            return Optional.of(name);
        }
        if (!name.isEmpty()) {
            findings.error(node.at(), otherwise, Quoted.text(name));
        }
        return Optional.empty();
    }

    private Optional<LevelFile> level(String path, PackFile pack) {
        Findings findings = new Findings(untranslated(pack.id()));
        Optional<LevelFile> level = shelf.read(path, findings).flatMap(root -> LevelReader.read(root, findings));
        level.ifPresent(file -> {
            String expected = file.level().id() + ".json";
            if (!path.endsWith("/" + expected) && !path.equals(expected)) {
                findings.error(
                        file.at("id"),
                        Problem.ID_NOT_ITS_FILE,
                        Quoted.text(file.level().id()),
                        expected);
            }
        });
        diagnostics.addAll(findings.list());
        return findings.hasErrors() ? Optional.empty() : level;
    }
}
