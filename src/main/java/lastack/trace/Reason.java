package lastack.trace;

import lastack.tcp.Rule;
import lastack.tcp.Tolerance;
import org.jspecify.annotations.Nullable;

/** Why a segment is what it is: each a sentence in {@code lastack.text}. */
public enum Reason {
    // Opening
    SYN_OPENS(Verdict.LEGAL, Rule.R93),
    SYN_OPENS_ANEW(Verdict.LEGAL, Rule.R87),
    SYN_CROSSES(Verdict.LEGAL, Rule.R37),
    SYN_ACK(Verdict.LEGAL, Rule.R88),
    SYN_ACK_CROSSED(Verdict.LEGAL, Rule.R37B),
    ACK_OF_SYN(Verdict.LEGAL, Rule.R89),
    IN_THE_MIDDLE(Verdict.LEGAL, Rule.R84),

    // The ordinary way
    DATA(Verdict.LEGAL, Rule.R93),
    DATA_AFTER_PEER_FIN(Verdict.LEGAL, Rule.R48),
    DATA_AFTER_OWN_FIN(Verdict.ILLEGAL, Rule.R58),
    AHEAD(Verdict.LEGAL, Rule.R10),
    LATE(Verdict.LEGAL, Rule.R11),
    ACK(Verdict.LEGAL, Rule.R92),
    WINDOW_CHANGES(Verdict.LEGAL, Rule.R94),
    ACK_AGAIN(Verdict.DUPLICATE, Rule.R42),
    ACK_ANSWERS(Verdict.LEGAL, Rule.R05),
    ACK_OLD(Verdict.LEGAL, Rule.R42),
    KEEP_ALIVE(Verdict.LEGAL, Rule.R76),
    KEEP_ALIVE_ANSWERED(Verdict.LEGAL, Rule.R76),
    PROBE(Verdict.LEGAL, Rule.R75),
    CHALLENGE(Verdict.LEGAL, Rule.R34),

    // Closing
    FIN(Verdict.LEGAL, Rule.R61),
    FIN_WITH_DATA(Verdict.LEGAL, Rule.R57),
    FIN_SECOND(Verdict.LEGAL, Rule.R62),
    FIN_CARRIES_ACK(Verdict.LEGAL, Rule.R62),
    FIN_CROSSES(Verdict.LEGAL, Rule.R50),
    ACK_OF_FIN(Verdict.LEGAL, Rule.R49),
    ACK_OF_LAST_FIN(Verdict.LEGAL, Rule.R52),
    ACK_OF_CROSSED_FIN(Verdict.LEGAL, Rule.R50),
    ACK_OF_FIN_AGAIN(Verdict.LEGAL, Rule.R55),
    ACK_FROM_TIME_WAIT(Verdict.LEGAL, Rule.R56),

    // Once more
    SYN_AGAIN(Verdict.RETRANSMISSION, Rule.R59),
    SYN_AFTER_RST(Verdict.RETRANSMISSION, Rule.R35),
    DATA_AGAIN(Verdict.RETRANSMISSION, Rule.R59),
    FIN_AGAIN(Verdict.RETRANSMISSION, Rule.R59),
    FIN_AND_DATA_AGAIN(Verdict.RETRANSMISSION, Rule.R58),
    COPY(Verdict.DUPLICATE, Rule.R05),
    COPY_OF_FIN(Verdict.DUPLICATE, Rule.R55),

    // Resets
    RST_REFUSES(Verdict.LEGAL, Rule.R25),
    RST_ANSWERS(Verdict.LEGAL, Rule.R24),
    RST_ABORTS(Verdict.LEGAL, Rule.R31),
    RST_AGAIN(Verdict.DUPLICATE, Rule.R19),
    RST_OF_HALF_OPEN(Verdict.LEGAL, Rule.R35),
    RST_TO_LATE_DATA(Verdict.TOLERATED, Rule.R33, Tolerance.D05),
    RST_AFTER_FIN_WAIT_2(Verdict.TOLERATED, Rule.R68, Tolerance.D05),
    RST_AFTER_TIME_WAIT(Verdict.LEGAL, Rule.R71),
    RST_BEFORE_FIN(Verdict.TOLERATED, Rule.R20, Tolerance.D03),
    RST_ENDS_TIME_WAIT(Verdict.TOLERATED, Rule.R73, Tolerance.D08),
    RST_OUTSIDE(Verdict.IGNORED, Rule.R14),
    RST_NOT_EXACT(Verdict.IGNORED, Rule.R13),
    RST_WITHOUT_PROOF(Verdict.IGNORED, Rule.R16),

    // What does not count, and what nobody sends
    OLD_SYN(Verdict.IGNORED, Rule.R34),
    SYN_INSIDE(Verdict.IGNORED, Rule.R34),
    SYN_IN_TIME_WAIT(Verdict.IGNORED, Rule.R38),
    SYN_ACK_ASTRAY(Verdict.IGNORED, Rule.R34),
    OLD(Verdict.IGNORED, Rule.R05),
    OUTSIDE(Verdict.ILLEGAL, Rule.R05),
    OLD_TIMESTAMP(Verdict.IGNORED, Rule.R80),
    ANCIENT_ACK(Verdict.IGNORED, Rule.R43),
    ACK_OF_UNSENT(Verdict.ILLEGAL, Rule.R41),
    WITHOUT_ACK(Verdict.ILLEGAL, Rule.R40),
    ANOTHER_FIN(Verdict.ILLEGAL, Rule.R66),
    SYN_AND_FIN(Verdict.ILLEGAL, Rule.R97),
    OLD_FIN_ACKNOWLEDGES(Verdict.TOLERATED, Rule.R45, Tolerance.D02);

    // A record of enums: nothing in it changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Finding finding;

    Reason(Verdict verdict, Rule rule) {
        this.finding = new Finding(verdict, this, rule, null);
    }

    Reason(Verdict verdict, Rule rule, @Nullable Tolerance tolerance) {
        this.finding = new Finding(verdict, this, rule, tolerance);
    }

    /** The verdict and the rule that go with it where nothing else is known. */
    Finding finding() {
        return finding;
    }
}
