package lastack.tui;

import java.util.ArrayList;
import java.util.List;

/**
 * Some lines that belong together, in a column where not all may have room.
 *
 * @param lines the lines
 * @param rank 0 stays always; otherwise the highest is left out first
 */
record LabBlock(List<Text> lines, int rank) {
    private static final Text BLANK = new Text(List.of());

    LabBlock {
        lines = List.copyOf(lines);
    }

    /**
     * The lines of {@code blocks} in {@code rows}: first blank rows between them go, the lowest first, so that what stands above keeps its
     * place while one types; then whole blocks, the highest rank first.
     */
    static List<Text> fitted(List<LabBlock> blocks, int rows) {
        List<LabBlock> kept = new ArrayList<>(blocks);
        kept.removeIf(block -> block.lines.isEmpty());
        while (height(kept) > rows) {
            int worst = kept.stream().mapToInt(LabBlock::rank).max().orElse(0);
            if (worst == 0) {
                break;
            }
            int last = kept.size() - 1;
            while (kept.get(last).rank != worst) {
                last--;
            }
            kept.remove(last);
        }
        int spare = Math.max(0, rows - height(kept));
        List<Text> fitted = new ArrayList<>();
        for (LabBlock block : kept) {
            if (!fitted.isEmpty() && spare > 0) {
                fitted.add(BLANK);
                spare--;
            }
            fitted.addAll(block.lines);
        }
        return fitted.subList(0, Math.min(rows, fitted.size()));
    }

    private static int height(List<LabBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.lines.size()).sum();
    }
}
