package lastack.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes a terminal sends into keys. It keeps a bounded state, takes any bytes without an exception, and has no
 * clock and no thread: it is told the time, and tells until when it waits for the rest of a sequence. Sequences that are no
 * keys (answers, mouse, focus) are swallowed. Ctrl-C comes through whatever stands before it.
 */
final class KeyDecoder {

    /** How long an escape character may still become a sequence. */
    static final long ESCAPE_NANOS = 30_000_000;

    /** How long a sequence that has begun waits for its next byte. */
    static final long SEQUENCE_NANOS = 100_000_000;

    /** The same for what comes in many packets: an answer in words, pasted text. */
    static final long TEXT_NANOS = 1_000_000_000;

    /**
     * After so many bytes a sequence without an end is given up. Not so pasted text, of which little is kept: its rest would
     * act as keys.
     */
    private static final int LONGEST = 65_536;

    private static final int CTRL_C = 0x03;
    private static final int BELL = 0x07;
    private static final int ESC = 0x1B;

    private enum State {
        GROUND(0),
        ESCAPE(ESCAPE_NANOS),
        /** After {@code ESC [}. */
        CONTROL(SEQUENCE_NANOS),
        /** After {@code ESC O}. */
        SINGLE(SEQUENCE_NANOS),
        /** After {@code ESC [ [}. */
        CONSOLE(SEQUENCE_NANOS),
        /** After {@code ESC [ M}, which three bytes follow. */
        MOUSE(SEQUENCE_NANOS),
        /** After {@code ESC ]}, {@code ESC P} and their like, up to {@code BEL} or {@code ESC \}. */
        STRING(TEXT_NANOS),
        PASTE(TEXT_NANOS);

        final long patience;

        State(long patience) {
            this.patience = patience;
        }
    }

    private final PlainKeys plain = new PlainKeys();
    private final ControlSequence sequence = new ControlSequence();
    private final PasteText paste = new PasteText();
    private State state = State.GROUND;
    private long lastByte;

    /** How many bytes came in this state. */
    private int taken;

    /** What stood after the escape character: alone it is a key held with Alt. */
    private char introducer;

    /** Whether two escape characters came: Alt in some terminals, or the key twice. */
    private boolean doubled;

    /** Whether the escape character came in a string, which it may end. */
    private boolean inString;

    /** Whether something is incomplete that {@link #flush} will settle at {@link #deadline}. */
    boolean isWaiting() {
        return state != State.GROUND;
    }

    /** When {@link #flush} should be called unless bytes come first, on the clock of {@link #feed}. */
    long deadline() {
        boolean perhapsKey = state == State.STRING && taken == 0;
        return lastByte + (perhapsKey ? SEQUENCE_NANOS : state.patience);
    }

    /**
     * Takes bytes as they have come.
     *
     * @param now of {@code System.nanoTime()} or another clock that only goes forward
     */
    void feed(byte[] bytes, int length, long now, Consumer<? super KeyStroke> keys) {
        lastByte = now;
        for (int i = 0; i < length; i++) {
            int octet = bytes[i] & 0xFF;
            if (octet == CTRL_C) {
                enter(State.GROUND);
                plain.reset();
            }
            KeyStroke key = step(octet, keys);
            if (key != null) {
                keys.accept(key);
            }
        }
    }

    /** Time has passed and nothing came: settles what is incomplete if its time is over. */
    void flush(long now, Consumer<? super KeyStroke> keys) {
        if (!isWaiting() || now - deadline() < 0) {
            return;
        }
        if (state == State.ESCAPE) {
            keys.accept(new KeyStroke(KeyType.Escape));
            if (doubled) {
                keys.accept(new KeyStroke(KeyType.Escape));
            }
        } else if (state == State.PASTE) {
            paste.end(keys);
        } else if (taken == 0 && (state == State.CONTROL || state == State.SINGLE || state == State.STRING)) {
            keys.accept(new KeyStroke(introducer, false, true));
        }
        enter(State.GROUND);
    }

    private void enter(State next) {
        state = next;
        taken = 0;
    }

    private @Nullable KeyStroke step(int octet, Consumer<? super KeyStroke> keys) {
        taken++;
        if (taken > LONGEST && state != State.PASTE) {
            enter(State.GROUND);
        }
        return switch (state) {
            case GROUND -> ground(octet);
            case ESCAPE -> escaped(octet, keys);
            case CONTROL -> control(octet);
            case SINGLE -> single(octet);
            case CONSOLE -> {
                enter(State.GROUND);
                yield sequence.console((char) octet);
            }
            case MOUSE -> {
                if (taken == 3) {
                    enter(State.GROUND);
                }
                yield null;
            }
            case STRING -> string(octet);
            case PASTE -> {
                if (paste.add(octet)) {
                    enter(State.GROUND);
                    paste.end(keys);
                }
                yield null;
            }
        };
    }

    private @Nullable KeyStroke ground(int octet) {
        if (octet == ESC) {
            escape(false);
            return null;
        }
        return plain.next(octet, false, lastByte);
    }

    private void escape(boolean withinString) {
        enter(State.ESCAPE);
        plain.reset();
        doubled = false;
        inString = withinString;
    }

    private @Nullable KeyStroke escaped(int octet, Consumer<? super KeyStroke> keys) {
        introducer = (char) octet;
        switch (octet) {
            case '[', 'O' -> {
                enter(octet == '[' ? State.CONTROL : State.SINGLE);
                sequence.begin(doubled);
                return null;
            }
            case ']', 'P', '^', '_', 'X' -> {
                enter(State.STRING);
                return null;
            }
            case ESC -> {
                KeyStroke first = doubled ? new KeyStroke(KeyType.Escape) : null;
                doubled = true;
                taken = 0;
                return first;
            }
            case '\\' -> {
                enter(State.GROUND);
                return inString ? null : plain.next(octet, true, lastByte);
            }
            default -> {
                if (doubled) {
                    keys.accept(new KeyStroke(KeyType.Escape));
                }
                enter(State.GROUND);
                return plain.next(octet, true, lastByte);
            }
        }
    }

    private @Nullable KeyStroke control(int octet) {
        boolean parameter = octet >= 0x20 && octet < 0x40;
        if (parameter && !(octet == '$' && sequence.isOneNumber())) {
            sequence.add(octet);
            return null;
        }
        if (octet == '[' && sequence.isEmpty()) {
            enter(State.CONSOLE);
            return null;
        }
        if (octet == 'M' && sequence.isEmpty()) {
            enter(State.MOUSE);
            return null;
        }
        if (octet == '~' && sequence.beginsPaste()) {
            enter(State.PASTE);
            paste.begin();
            return null;
        }
        return last(octet) ? sequence.control((char) octet) : ground(octet);
    }

    private @Nullable KeyStroke single(int octet) {
        if (octet >= '0' && octet <= '9') {
            sequence.add(octet);
            return null;
        }
        return last(octet) ? sequence.single((char) octet) : ground(octet);
    }

    /** Ends the sequence; false when the byte cannot be a part of it, and so starts afresh. */
    private boolean last(int octet) {
        enter(State.GROUND);
        return octet >= 0x20 && octet < 0x7F;
    }

    private @Nullable KeyStroke string(int octet) {
        if (octet == ESC) {
            escape(true);
        } else if (octet == BELL || octet == 0x18 || octet == 0x1A) {
            enter(State.GROUND);
        }
        return null;
    }
}
