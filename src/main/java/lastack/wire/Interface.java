package lastack.wire;

/**
 * An interface that a section of a pcapng file describes.
 *
 * @param linkType what lies under IP there
 * @param snapLength how many octets of a packet are kept at most; 0 if all are
 * @param resolution how it counts time
 */
record Interface(int linkType, long snapLength, Resolution resolution) {}
