package lastack.tcp;

/** An implementation of TCP in use, whose behaviour at a close has been measured or read in its own tests. */
public enum Stack {
    LINUX("Linux"),
    FREEBSD("FreeBSD"),
    GVISOR("gVisor"),
    SMOLTCP("smoltcp"),
    LWIP("lwIP");

    private final String label;

    Stack(String label) {
        this.label = label;
    }

    /** The name as its makers write it. */
    @Override
    public String toString() {
        return label;
    }
}
