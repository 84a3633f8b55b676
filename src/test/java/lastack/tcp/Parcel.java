package lastack.tcp;

/**
 * A segment under way, with the identity of each number it takes: {@code ^} for the SYN, {@code $} for the FIN, and for each octet the
 * letter that the application wrote. The referee counts octets; here it is seen whether they are the right ones.
 */
record Parcel(Segment segment, String letters) {
    static final char SYN = '^';
    static final char FIN = '$';

    /** The letter under the number that lies {@code index} behind {@code base}, or a space if this parcel does not carry it. */
    char at(SeqNum base, int index) {
        int inside = index - segment.seq().minus(base);
        return inside >= 0 && inside < letters.length() ? letters.charAt(inside) : ' ';
    }
}
