package lastack.ssh;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.channel.PtyMode;
import org.apache.sshd.common.channel.RequestHandler;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.session.ServerSession;

/** A session channel on which there is a terminal to be had, and nothing else: no command, no subsystem, no agent, no window system. */
final class ClassChannel extends ChannelSession {
    /** Longer names of terminals and locales are none. */
    private static final int LONGEST = 64;

    /** More of them nobody needs: a language and its parts. */
    private static final int MOST = 16;

    private int variables;

    ClassChannel() {
        super(List.of());
    }

    @Override
    protected RequestHandler.Result handleEnvParsed(String name, String value) throws IOException {
        boolean language = name.equals("LANG") || name.matches("LC_[A-Z]{1,20}");
        variables++;
        return language && value.length() <= LONGEST && variables <= MOST
                ? super.handleEnvParsed(name, value)
                : RequestHandler.Result.ReplyFailure;
    }

    @Override
    protected RequestHandler.Result handlePtyReqParsed(
            String term, int columns, int rows, int width, int height, Map<PtyMode, Integer> modes) throws IOException {
        // The modes are for a terminal of the system, which there is none of.
        String name = term.length() <= LONGEST ? term : "";
        return super.handlePtyReqParsed(name, columns, rows, width, height, Map.of());
    }

    @Override
    protected RequestHandler.Result handleExecParsed(String request, String command) {
        return RequestHandler.Result.ReplyFailure;
    }

    @Override
    protected RequestHandler.Result handleSubsystemParsed(String request, String subsystem) {
        return RequestHandler.Result.ReplyFailure;
    }

    @Override
    protected RequestHandler.Result handleAgentForwardingParsed(String request) {
        return RequestHandler.Result.ReplyFailure;
    }

    @Override
    protected RequestHandler.Result handleX11ForwardingParsed(
            String request, ServerSession session, boolean single, String protocol, String cookie, int screen) {
        return RequestHandler.Result.ReplyFailure;
    }
}
