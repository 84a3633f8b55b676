package lastack.game;

/**
 * How one task is going.
 *
 * @param misses wrong tries so far; they stay, whatever is taken back
 * @param hints hints taken, 0..3
 * @param done whether it is done
 * @param earned the points it earned, 0 until it is done
 */
public record Tally(int misses, int hints, boolean done, int earned) {
    static final Tally NEW = new Tally(0, 0, false, 0);

    /** What the task is worth now, never below 0. */
    public int worth(Task task) {
        int paid = 0;
        for (int at = 0; at < hints; at++) {
            paid += task.hints().get(at).price();
        }
        return Math.max(0, task.points() - misses * task.miss() - paid);
    }

    /** What it is worth to a legal move where only one may earn all: a wrong try less, and always less than all. */
    int worthOtherwise(Task task) {
        return Math.max(0, Math.min(worth(task) - task.miss(), task.points() - 1));
    }

    Tally missed() {
        return new Tally(misses + 1, hints, done, earned);
    }

    Tally hinted() {
        return new Tally(misses, hints + 1, done, earned);
    }

    Tally earning(int points) {
        return new Tally(misses, hints, true, points);
    }

    Tally undone() {
        return new Tally(misses, hints, false, 0);
    }
}
