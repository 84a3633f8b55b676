package lastack.game;

/**
 * A figure put into a recording in the place of another.
 *
 * @param frame the segment, from 1
 * @param cell what of it
 * @param figure what stands there then; one that can stand in {@code cell}
 */
public record Put(int frame, Cell cell, Figure figure) {
    /** Whether both are about the same place. */
    public boolean isAt(int otherFrame, Cell otherCell) {
        return frame == otherFrame && cell == otherCell;
    }
}
