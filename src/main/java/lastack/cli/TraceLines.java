package lastack.cli;

import lastack.judge.JsonBytes;
import lastack.text.Lang;
import lastack.text.TraceSentences;
import lastack.text.Words;
import lastack.trace.Account;
import lastack.trace.Sighting;
import org.jspecify.annotations.Nullable;

/** For programs: each object as a line, and lines are written many at a time. */
final class TraceLines implements TraceReport {
    private static final int FULL = 1 << 16;

    private final JsonBytes out = new JsonBytes(2 * FULL);
    private final TraceJson json;
    private boolean read = true;

    TraceLines(Lang lang, @Nullable String file) {
        this.json = new TraceJson(out, new TraceSentences(Words.in(lang)), file);
    }

    @Override
    public boolean wantsSegments(int connections) {
        return true;
    }

    @Override
    public void segment(Sighting sighting) {
        json.segment(sighting);
        flushIfFull();
    }

    @Override
    public void connection(Account account) {
        json.connection(account);
        flushIfFull();
    }

    @Override
    public void end() {
        flush();
    }

    @Override
    public boolean isRead() {
        return read;
    }

    private void flushIfFull() {
        if (out.length() >= FULL) {
            flush();
        }
    }

    private void flush() {
        System.out.write(out.bytes(), 0, out.length());
        read = !System.out.checkError();
        out.clear();
    }
}
