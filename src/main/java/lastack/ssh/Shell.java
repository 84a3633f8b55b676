package lastack.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import lastack.text.Lang;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AsyncCommandStreamsAware;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.session.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets where it asks for a shell: the game. One thread from the first frame to the last; whatever goes wrong in it ends this
 * session with a sentence, and no other.
 */
final class Shell implements Command, AsyncCommandStreamsAware {
    /** As {@code lastack} itself: it needs a terminal. */
    private static final int NEEDS_TERMINAL = 2;

    private static final int NOT_THERE = 69;
    private static final int FAULT = 70;

    private final Sittings sittings;
    private final ServerSession session;
    private final Incoming incoming = new Incoming();
    private @Nullable IoOutputStream out;
    private @Nullable IoOutputStream errors;
    private @Nullable ExitCallback exit;
    private volatile @Nullable ChannelTty tty;

    Shell(Sittings sittings, ServerSession session) {
        this.sittings = sittings;
        this.session = session;
    }

    Incoming incoming() {
        return incoming;
    }

    @Override
    public void setIoInputStream(IoInputStream none) {
        // What is typed comes through the receiver.
    }

    @Override
    public void setIoOutputStream(IoOutputStream stream) {
        out = stream;
    }

    @Override
    public void setIoErrorStream(IoOutputStream stream) {
        errors = stream;
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        exit = callback;
    }

    @Override
    public void setInputStream(InputStream none) {
        // What is typed comes through the receiver.
    }

    @Override
    public void setOutputStream(OutputStream none) {
        // Frames leave through the asynchronous stream.
    }

    @Override
    public void setErrorStream(OutputStream none) {
        // So does what is written in their place.
    }

    @Override
    public void start(ChannelSession channel, Environment environment) {
        Map<String, String> variables = new HashMap<>(environment.getEnv());
        boolean terminal = variables.containsKey(Environment.ENV_COLUMNS);
        IoOutputStream stream = terminal ? out : errors;
        if (stream == null) {
            throw new IllegalStateException("the channel gave no way to write");
        }
        ChannelTty wire = new ChannelTty(
                incoming,
                stream,
                number(variables.get(Environment.ENV_COLUMNS)),
                number(variables.get(Environment.ENV_LINES)));
        tty = wire;
        environment.addSignalListener(
                (of, signal) -> wire.resize(
                        number(environment.getEnv().get(Environment.ENV_COLUMNS)),
                        number(environment.getEnv().get(Environment.ENV_LINES))),
                Signal.WINCH);
        sittings.threads().execute(() -> run(wire, variables, terminal));
    }

    /** A size as the client says it: unknown where it says nothing of use. */
    private static int number(@Nullable String written) {
        return written != null && written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 0;
    }

    private void run(ChannelTty wire, Map<String, String> variables, boolean terminal) {
        int code = FAULT;
        try {
            code = terminal ? sit(wire, variables) : advise(wire, Sentence.NO_TERMINAL, variables, NEEDS_TERMINAL);
        } catch (IOException gone) {
            // The client has gone away in the middle of a frame: there is nobody left to tell, and nothing was lost.
            code = NOT_THERE;
        } finally {
            ended(code);
        }
    }

    private int sit(ChannelTty wire, Map<String, String> variables) throws IOException {
        Caller caller = Caller.of(session).orElseThrow(() -> new IllegalStateException("nobody has logged in"));
        Desk desk = new Desk(caller, wire, variables);
        Sentence refused = sittings.take(session, desk);
        if (refused != null) {
            return advise(wire, refused, variables, NOT_THERE);
        }
        try {
            return sittings.sitting().at(desk);
        } catch (RuntimeException | Error fault) {
            sittings.fault(desk, fault);
            wire.partWith(Sentence.FAULT.in(desk.lang()) + "\n");
            return FAULT;
        } finally {
            sittings.leave(desk);
            wire.finish();
        }
    }

    private static int advise(ChannelTty wire, Sentence sentence, Map<String, String> variables, int code)
            throws IOException {
        wire.partWith(sentence.in(Lang.detect(variables)) + "\n");
        wire.finish();
        return code;
    }

    private void ended(int code) {
        ExitCallback callback = exit;
        if (callback != null) {
            callback.onExit(code);
        }
    }

    @Override
    public void destroy(ChannelSession channel) {
        incoming.close();
        ChannelTty wire = tty;
        if (wire != null) {
            wire.lost();
        }
    }
}
