package lastack.course;

import java.util.List;
import lastack.game.Course;

/**
 * What could be read, and what was the matter with the rest.
 *
 * @param course the packs and levels that can be played
 * @param files the same levels, in the same order, with the files they come from
 * @param diagnostics all complaints, file by file
 */
public record Library(Course course, List<LevelFile> files, List<Diagnostic> diagnostics) {
    public Library {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    static Library of(List<PackFile> packs, List<Diagnostic> diagnostics) {
        return new Library(
                new Course(packs.stream().map(PackFile::pack).toList()),
                packs.stream().flatMap(pack -> pack.levels().stream()).toList(),
                diagnostics);
    }
}
