package lastack.game;

import java.util.Locale;

/**
 * What a player seems to believe who makes a particular mistake. Each has an id that files and reports use, and a sentence that answers
 * it; {@link #NONE_KNOWN} is for a number that no belief leads to.
 */
public enum Belief {
    /** A FIN takes no number: its ACK names the FIN itself. */
    FIN_IS_FREE,
    /** A SYN takes no number: its ACK names the SYN itself. */
    SYN_IS_FREE,
    /** My own FIN took no number: the next segment has its number again. */
    MY_FIN_IS_FREE,
    /** My own SYN took no number. */
    MY_SYN_IS_FREE,
    /** ack names the segment that is answered, not the next number expected: data. */
    ACK_NAMES_THE_SEGMENT,
    /** ack is one more than the segment's number, whatever it carried. */
    ACK_IS_SEQ_PLUS_ONE,
    /** A pure ACK takes a number, so it is acknowledged with one more. */
    PEERS_ACK_TOOK_A_NUMBER,
    /** seq and ack are my own two numbers: ack holds my own. */
    ACK_IS_MY_OWN,
    /** ack is what the peer's ack was. */
    ACK_ECHOES_THE_PEERS,
    /** ack is what I sent last time, as if nothing had come since. */
    ACK_IS_STALE,
    /** ack counts what has come, whatever is missing before it. */
    A_GAP_IS_NO_MATTER,
    /** ack follows whatever comes: one that is out of the window, or forged, too. */
    ACK_FOLLOWS_WHAT_DOES_NOT_COUNT,
    /** The same FIN or the same bytes count each time they come. */
    WHAT_COMES_TWICE_COUNTS_TWICE,
    /** ack may stay zero. */
    ACK_IS_ZERO,
    /** My pure ACK used up a number. */
    MY_ACK_TOOK_A_NUMBER,
    /** seq counts segments: one more for each. */
    SEQ_COUNTS_SEGMENTS,
    /** The bytes I sent took no numbers. */
    MY_DATA_TOOK_NO_NUMBERS,
    /** seq names the last byte sent, not the next one. */
    SEQ_NAMES_THE_LAST_BYTE,
    /** seq of a segment with data and FIN is the FIN's number. */
    SEQ_IS_THE_FINS,
    /** seq holds the peer's number. */
    SEQ_IS_THE_PEERS,
    /** seq is what the peer's ack says, whether that was ever sent or not. */
    SEQ_ECHOES_THE_PEERS_ACK,
    /** Every segment starts again at zero. */
    SEQ_IS_ZERO,
    /** seq of a FIN or SYN can be anything. */
    SEQ_IS_RANDOM,
    /** A retransmission takes a new number. */
    AGAIN_IS_NEW,
    /** Something new may follow my own FIN. */
    NEW_BEHIND_MY_FIN,
    /** FIN goes alone. */
    FIN_GOES_ALONE,
    /** ACK belongs only into answers. */
    ACK_ONLY_ANSWERS,
    /** An ACK alone ends my direction too. */
    ACK_IS_ENOUGH,
    /** A FIN is answered with a FIN at once, whoever still has something to say. */
    FIN_ANSWERS_FIN,
    /** A FIN may be sent at any time, whether the application has closed or not. */
    FIN_NEEDS_NO_CLOSE,
    /** A reset is answered with a reset. */
    RESET_ANSWERS_RESET,
    /** What does not fit a connection that stands is answered with a reset. */
    RESET_ANSWERS_WHAT_DOES_NOT_FIT,
    /** A reset is a faster or politer FIN. */
    RESET_IS_A_FIN,
    /** A reset carries my own number. */
    RESET_HAS_MY_SEQ,
    /** A reset acknowledges, as every segment does. */
    RESET_ALWAYS_ACKNOWLEDGES,
    /** A reset never acknowledges. */
    RESET_NEVER_ACKNOWLEDGES,
    /** A reset can say more besides. */
    RESET_SAYS_MORE,
    /** What has no connection can be answered as if it had one, or an abort be said without RST. */
    NO_RESET_IS_NEEDED,
    /** SYN starts the numbers afresh. */
    SYN_RESYNCHRONISES,
    /** A connection opens without a SYN. */
    OPENS_WITHOUT_SYN,
    /** The SYN,ACK is a SYN that needs no ACK, or an ACK that needs no SYN. */
    HALF_A_SYN_ACK,
    /** A segment without flags says something. */
    FLAGS_SAY_NOTHING,
    /** The data can be left out, or be more than was written. */
    LENGTH_IS_FREE,
    /** It is my turn, although nothing is due. */
    NO_PATIENCE,
    /** Something will come by itself, although it is my turn. */
    IT_COMES_BY_ITSELF,
    /** Something will come however long one waits, although all that could happen in this play has. */
    IT_GOES_ON_FOR_EVER,
    /** No belief that we know leads here. */
    NONE_KNOWN;

    /** The id in files: {@code fin-is-free}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
