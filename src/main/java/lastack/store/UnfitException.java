package lastack.store;

/** A progress file cannot be used as it is, and has to be set aside. */
final class UnfitException extends Exception {
    private static final long serialVersionUID = 1L;

    private final SetAside.Why why;

    UnfitException(SetAside.Why why, Throwable cause) {
        super(cause);
        this.why = why;
    }

    UnfitException(SetAside.Why why) {
        super(why.name());
        this.why = why;
    }

    SetAside.Why why() {
        return why;
    }
}
