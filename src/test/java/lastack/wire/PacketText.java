package lastack.wire;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Packets as lines: number, seconds since the first, what was found, and of TCP all that a header tells. */
final class PacketText {
    private PacketText() {}

    /** All packets that a capture gives. */
    static List<String> all(CaptureReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        Packet packet = new Packet();
        while (reader.next(packet)) {
            lines.add(line(packet));
        }
        return lines;
    }

    static String line(Packet packet) {
        return packet.number() + " "
                + BigDecimal.valueOf(packet.sinceFirst(), 9).toPlainString() + " " + packet.content()
                + (packet.content() == Content.TCP ? " " + tcp(packet.frame()) : "");
    }

    /** What does not depend on the file that a segment stands in. */
    static String tcp(TcpFrame frame) {
        TcpOptions options = frame.options();
        StringBuilder line = new StringBuilder()
                .append(frame.source() + " > " + frame.destination() + " " + frame.segment() + " win="
                        + frame.segment().window());
        options.mss().ifPresent(mss -> line.append(" mss=").append(mss));
        options.windowScale().ifPresent(scale -> line.append(" scale=").append(scale));
        line.append(options.sackPermitted() ? " sack" : "");
        options.timestamps()
                .ifPresent(stamps -> line.append(" time=")
                        .append(Integer.toUnsignedString(stamps.value()))
                        .append(',')
                        .append(Integer.toUnsignedString(stamps.echo())));
        return line.append(options.whole() ? "" : " options cut").toString();
    }
}
