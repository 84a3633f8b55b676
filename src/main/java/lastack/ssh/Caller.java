package lastack.ssh;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Optional;
import lastack.classroom.Identity;
import lastack.classroom.RoomCode;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.server.session.ServerSession;

/**
 * Who has been let in, and by what.
 *
 * @param user the name that was wished for, as the client sent it
 * @param pass what proved it
 */
record Caller(String user, Pass pass) {
    private static final AttributeKey<Caller> KEY = new AttributeKey<>();

    /** What lets somebody in. */
    sealed interface Pass {
        /** A key that is one of the teachers'. */
        record Teacher(String fingerprint) implements Pass {}

        /** Any other key, which has a seat or has none yet. */
        record Key(String fingerprint) implements Pass {}

        /** The code of a room. */
        record Code(RoomCode room) implements Pass {}

        /** A word that somebody of this name has in the room. */
        record Word(RoomCode room, String word) implements Pass {
            /** Without what must stand in no log. */
            @Override
            public String toString() {
                return "Word[" + room + "]";
            }
        }
    }

    /** The same for those who give out seats. */
    Identity identity() {
        if (pass instanceof Pass.Key key) {
            return new Identity(user, key.fingerprint(), null, null);
        } else if (pass instanceof Pass.Teacher teacher) {
            return new Identity(user, teacher.fingerprint(), null, null);
        } else if (pass instanceof Pass.Word word) {
            return new Identity(user, null, word.room(), word.word());
        }
        return new Identity(user, null, ((Pass.Code) pass).room(), null);
    }

    /** Says who is at the other end. The last one said before the login succeeds counts: it is the one that was proved. */
    static void at(ServerSession session, Caller caller) {
        session.setAttribute(KEY, caller);
    }

    static Optional<Caller> of(ServerSession session) {
        return Optional.ofNullable(session.getAttribute(KEY));
    }

    /** Where the session comes from, for the log. */
    static String address(ServerSession session) {
        SocketAddress address = session.getClientAddress();
        return address instanceof InetSocketAddress there && there.getAddress() != null
                ? there.getAddress().getHostAddress() + ":" + there.getPort()
                : String.valueOf(address);
    }
}
