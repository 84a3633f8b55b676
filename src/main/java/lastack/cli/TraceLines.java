package lastack.cli;

import lastack.text.Lang;
import lastack.text.TraceSentences;
import lastack.text.Words;
import lastack.trace.Account;
import lastack.trace.Sighting;
import org.jspecify.annotations.Nullable;

/** For programs: each object as a line, and lines are written many at a time. */
final class TraceLines implements TraceReport {
    private final TraceOutput out = new TraceOutput();
    private final TraceJson json;

    TraceLines(Lang lang, @Nullable String file) {
        this.json = new TraceJson(out.bytes(), new TraceSentences(Words.in(lang)), file);
    }

    @Override
    public boolean wantsSegments(int connections) {
        return true;
    }

    @Override
    public void segment(Sighting sighting) {
        json.segment(sighting);
        out.flushIfFull();
    }

    @Override
    public void connection(Account account) {
        json.connection(account);
        out.flushIfFull();
    }

    @Override
    public void end() {
        out.flush();
    }

    @Override
    public boolean isRead() {
        return out.isRead();
    }
}
