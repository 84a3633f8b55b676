package lastack.tui;

/** The short words of the screen itself. Their texts are in the bundles {@code Labels_xx.properties}, by these names. */
enum Label {
    YOU,
    CLIENT,
    SERVER,
    POINTS,
    SOURCE_PORT,
    DESTINATION_PORT,
    SEQUENCE_NUMBER,
    ACKNOWLEDGMENT_NUMBER,
    DATA_OFFSET,
    RESERVED,
    WINDOW,
    FULL_SOURCE_PORT,
    FULL_DESTINATION_PORT,
    FULL_SEQUENCE_NUMBER,
    FULL_ACKNOWLEDGMENT_NUMBER,
    FULL_DATA,
    FULL_OFFSET,
    FULL_RESERVED,
    FULL_WINDOW,
    GIVEN,
    ALLOWED,
    YOUR_MOVE,
    WILL_SEND,
    LAST_SENT,
    WAS_SENT,
    WINDOW_IS,
    WINDOW_NEEDS,
    LEAVE,
    OR_PLAIN
}
