package lastack.store;

import java.nio.file.Path;
import java.util.List;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.KeptRun;
import lastack.app.RunCode;

/**
 * A process that keeps moves as fast as it can, going on where the last one stopped, and prints the number of each that is safe. It is
 * started by tests, which kill it.
 */
final class MoveWriter {
    private MoveWriter() {}

    /** Arguments: the folder, the number of the run, how many moves to make. */
    public static void main(String[] args) throws KeepingException {
        RunCode code = Moves.code(Integer.parseInt(args[1]));
        try (Keeper keeper = Store.open(Path.of(args[0])).keeper()) {
            int last = begun(keeper, code);
            for (int n = last + 1; n <= last + Integer.parseInt(args[2]); n++) {
                keeper.keep(code, n, Moves.move(n), Moves.standing(n));
                System.out.println(n);
            }
        }
    }

    /** How many moves the run has; it is begun if it is not there. */
    private static int begun(Keeper keeper, RunCode code) throws KeepingException {
        List<KeptRun> runs = keeper.load().runs();
        if (runs.stream().noneMatch(run -> run.code().equals(code))) {
            keeper.begin(code, "first-wave", 0);
            return 0;
        }
        return runs.get(runs.size() - 1).moves().size();
    }
}
