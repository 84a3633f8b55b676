package lastack.store;

import lastack.app.KeepingException;
import lastack.app.RunCode;

/** The moves of a run are numbered from 1 without a gap; else they would not replay. */
final class MoveNumber {
    private MoveNumber() {}

    /** @throws KeepingException unless {@code n} is the number after {@code last}, the last that run {@code code} has */
    static void refuseUnlessNext(RunCode code, int n, int last) throws KeepingException {
        if (n >= 1 && n <= last) {
            throw Sentence.KEPT_ALREADY.exception(n, code);
        } else if (n != last + 1) {
            throw Sentence.FAULT.exception("move " + n + " of run " + code + " after move " + last);
        }
    }
}
