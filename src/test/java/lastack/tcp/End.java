package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/**
 * One end of a {@link Walk}: an endpoint, its application, and what stood under each number that was sent and received.
 *
 * @param base the first number this end sends, and the place of the first letter of {@code sent}
 * @param toWrite letters that the application may still write, one at a time
 * @param ending what it will still call when it has had enough, one after the other
 * @param opens whether the application has yet to make room for what arrives
 * @param unsent letters written and not yet sent
 * @param sent the letter under each number sent so far, from {@code base} on
 * @param got the letter under each number taken over from the other end
 * @param ahead the same for what is held behind them, a space where something is missing
 */
record End(
        SeqNum base,
        SeqNum peerBase,
        Connection connection,
        String toWrite,
        List<Call> ending,
        boolean opens,
        String unsent,
        String sent,
        String got,
        String ahead) {

    static End of(
            SeqNum base, SeqNum peerBase, Connection connection, String writes, List<Call> ending, boolean opens) {
        return new End(base, peerBase, connection, writes, ending, opens, "", "", "", "");
    }

    /** After something that neither sends nor takes over; what was queued may have been flushed, where no connection is left. */
    End with(Connection next) {
        int queued = next.orders().bytes();
        boolean over = next.state() == State.CLOSED
                || next.state() == State.LISTEN
                || next.orders().abort();
        assertTrue(queued == unsent.length() || (over && queued == 0), () -> unsent + " is queued, not as in " + next);
        String left = queued == 0 ? "" : unsent;
        return new End(base, peerBase, next, toWrite, ending, opens, left, sent, got, ahead);
    }

    /** The application writes its next letter. */
    End wrote(Connection next) {
        String letter = toWrite.substring(0, 1);
        return new End(base, peerBase, next, toWrite.substring(1), ending, opens, unsent + letter, sent, got, ahead);
    }

    /** The application has made the first of the calls it had in mind. */
    End called(Connection next) {
        List<Call> later = ending.subList(1, ending.size());
        return new End(base, peerBase, connection, toWrite, later, opens, unsent, sent, got, ahead).with(next);
    }

    /** The application has made room. */
    End opened(Connection next) {
        return new End(base, peerBase, next, toWrite, ending, false, unsent, sent, got, ahead);
    }

    /** What {@code segment}, which is about to be sent, carries: under a number used before, only what stood there before (R59). */
    Parcel parcel(Segment segment) {
        StringBuilder letters = new StringBuilder();
        int from = segment.seq().minus(base);
        for (int index = from; index < from + segment.seqLength(); index++) {
            boolean syn = segment.syn() && index == from;
            boolean fin = segment.fin() && index == from + segment.seqLength() - 1;
            char letter = syn ? Parcel.SYN : fin ? Parcel.FIN : letter(index);
            if (index >= 0 && index < sent.length()) {
                assertEquals(sent.charAt(index), letter, segment + " from " + this);
            }
            letters.append(letter);
        }
        return new Parcel(segment, letters.toString());
    }

    private char letter(int index) {
        String written = sent + unsent;
        assertTrue(index >= 0 && index < written.length(), () -> "nobody wrote number " + index + " of " + this);
        return written.charAt(index);
    }

    /** After {@code parcel} has left. */
    End sent(Parcel parcel, Connection next) {
        int from = parcel.segment().seq().minus(base);
        int fresh = parcel.letters().isEmpty() ? 0 : from + parcel.letters().length() - sent.length();
        assertTrue(fresh <= parcel.letters().length(), () -> "a gap before " + parcel + " from " + this);
        String news = fresh > 0 ? parcel.letters().substring(parcel.letters().length() - fresh) : "";
        assertTrue(news.isEmpty() || sent.indexOf(Parcel.FIN) < 0, () -> parcel + " behind the FIN of " + this);
        int octets = (int)
                news.chars().filter(c -> c != Parcel.SYN && c != Parcel.FIN).count();
        String left = unsent.substring(octets);
        return new End(base, peerBase, connection, toWrite, ending, opens, left, sent + news, got, ahead).with(next);
    }

    /** After {@code parcel} has arrived: each number taken over or held must have come, in this parcel or before. */
    End took(Parcel parcel, Connection next) {
        End after = with(next);
        return switch (next.state()) {
            case CLOSED, LISTEN, SYN_SENT -> after;
            default -> after.taking(parcel);
        };
    }

    private End taking(Parcel parcel) {
        ReceiveSpace rcv = connection.rcv();
        StringBuilder taken = new StringBuilder(got);
        for (int index = got.length(); index < rcv.nxt().minus(peerBase); index++) {
            taken.append(came(parcel, index));
        }
        StringBuilder held = new StringBuilder();
        for (Held piece : rcv.held()) {
            int from = piece.seq().minus(peerBase);
            int to = from + piece.length() + (piece.fin() ? 1 : 0);
            for (int index = Math.max(from, taken.length()); index < to; index++) {
                char letter = came(parcel, index);
                assertEquals(piece.fin() && index == to - 1, letter == Parcel.FIN, () -> piece + " in " + this);
                int at = index - taken.length();
                while (held.length() <= at) {
                    held.append(' ');
                }
                held.setCharAt(at, letter);
            }
        }
        return new End(
                base, peerBase, connection, toWrite, ending, opens, unsent, sent, taken.toString(), held.toString());
    }

    private char came(Parcel parcel, int index) {
        int behind = index - got.length();
        char before = behind < ahead.length() ? ahead.charAt(behind) : ' ';
        char now = parcel.at(peerBase, index);
        assertTrue(before == ' ' || now == ' ' || before == now, () -> "two letters under number " + index);
        char letter = now == ' ' ? before : now;
        assertTrue(letter != ' ', () -> "number " + index + " is taken over and never came: " + this);
        return letter;
    }

    /** How many of our numbers the other end has acknowledged. */
    int acknowledged() {
        return connection.snd().una().minus(base);
    }
}
