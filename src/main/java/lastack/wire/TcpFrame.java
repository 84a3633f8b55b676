package lastack.wire;

import lastack.tcp.Segment;

/**
 * One packet of a capture that holds a TCP segment.
 *
 * @param number its place in the file, from 1, all packets counted and not only those with TCP: the number that packet analysers show
 * @param sinceFirst nanoseconds since the file's first packet; negative where a file is not in order of time
 * @param source who sent it
 * @param destination to whom
 * @param segment its header; {@link Segment#length()} is what was sent, also where the capture kept less
 * @param options its options
 */
public record TcpFrame(
        long number, long sinceFirst, Endpoint source, Endpoint destination, Segment segment, TcpOptions options) {}
