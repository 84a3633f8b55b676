package lastack.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one frame, gathered so that they leave in one write. */
final class Frame {

    private static final String CSI = "\u001b[";

    private byte[] bytes = new byte[4096];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** A control sequence: its parameters and final character, without the introducer. */
    Frame sequence(String rest) {
        return text(CSI).text(rest);
    }

    Frame text(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    void codePoint(int codePoint) {
        if (codePoint < 0x80) {
            room(1);
            bytes[length++] = (byte) codePoint;
            return;
        }
        byte[] encoded = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
