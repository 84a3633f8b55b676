package lastack.wire;

/** What a file holds that is damaged at its very beginning, or is no capture at all. */
final class NoRecords extends Records {
    NoRecords(Window window, long offset, Damage.Reason reason) {
        super(window, offset);
        damaged(offset, reason);
    }

    @Override
    boolean next(Packet into) {
        return false;
    }
}
