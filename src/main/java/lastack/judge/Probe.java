package lastack.judge;

import lastack.tcp.Connection;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * A question to the referee.
 *
 * @param id see {@link Reading#id()}
 * @param endpoint who the segment comes to
 * @param segment what comes
 * @param una SND.UNA as the line gives it: in CLOSED and LISTEN it is no part of the endpoint
 * @param nxt SND.NXT, likewise
 * @param rcvNxt RCV.NXT, likewise
 */
record Probe(@Nullable String id, Connection endpoint, Segment segment, SeqNum una, SeqNum nxt, SeqNum rcvNxt)
        implements Reading {}
