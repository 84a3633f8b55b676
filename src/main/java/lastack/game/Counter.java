package lastack.game;

/** A number of the player's endpoint that the screen shows, and that a level may hide because it asks for it. */
public enum Counter {
    SND_UNA("SND.UNA"),
    SND_NXT("SND.NXT"),
    RCV_NXT("RCV.NXT");

    private final String rfcName;

    Counter(String rfcName) {
        this.rfcName = rfcName;
    }

    /** As the RFC prints it: {@code SND.UNA}. */
    @Override
    public String toString() {
        return rfcName;
    }
}
