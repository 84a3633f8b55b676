package lastack.ssh;

import java.security.PublicKey;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.server.auth.AsyncAuthException;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/**
 * Who gets in. A password is a room's code, or a word of one seat. Any key gets in: a known one to its seat, another only as far as where a
 * room's code is asked for. The answer to a wrong password waits, and holds no thread meanwhile.
 */
final class Door implements PasswordAuthenticator, PublickeyAuthenticator {
    private static final int LONGEST_PASSWORD = 200;

    private final TeacherKeys teachers;
    private final Passwords passwords;
    private final Slowing slowing;
    private final Executor words;
    private final ScheduledExecutorService later;
    private final ClassLog log;

    /** What a password is good for; both parts are as the client sent them. */
    interface Passwords {
        /** The room that has this code. Answers at once. */
        Optional<Caller.Pass> code(String password);

        /** The room in which {@code user} has this word. Takes its time, and is asked in a thread of its own. */
        Optional<Caller.Pass> word(String user, String password);
    }

    Door(
            TeacherKeys teachers,
            Passwords passwords,
            Slowing slowing,
            Executor words,
            ScheduledExecutorService later,
            ClassLog log) {
        this.teachers = teachers;
        this.passwords = passwords;
        this.slowing = slowing;
        this.words = words;
        this.later = later;
        this.log = log;
    }

    @Override
    public boolean authenticate(String user, String password, ServerSession session) {
        boolean bounded = password.length() <= LONGEST_PASSWORD;
        Optional<Caller.Pass> code = bounded ? passwords.code(password) : Optional.empty();
        if (code.isPresent()) {
            return right(user, code.get(), session);
        }
        AsyncAuthException answer = new AsyncAuthException();
        words.execute(() -> {
            Optional<Caller.Pass> word = bounded ? passwords.word(user, password) : Optional.empty();
            if (word.isPresent()) {
                answer.setAuthed(right(user, word.get(), session));
            } else {
                wrong(user, session, answer);
            }
        });
        throw answer;
    }

    private boolean right(String user, Caller.Pass pass, ServerSession session) {
        slowing.right(identity(user));
        Caller.at(session, new Caller(user, pass));
        return true;
    }

    private void wrong(String user, ServerSession session, AsyncAuthException answer) {
        Duration wait = slowing.wrong(identity(user), System.nanoTime());
        log.tell("wrong-login", "user", user, "from", Caller.address(session), "wait", wait.toMillis() + "ms");
        Future<?> unused = later.schedule(() -> answer.setAuthed(false), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String identity(String user) {
        String bounded = user.length() <= LONGEST_PASSWORD ? user : user.substring(0, LONGEST_PASSWORD);
        return bounded.strip().toLowerCase(Locale.ROOT);
    }

    /** Asked before a signature is checked, and again with it: what was said last before the login succeeds is what was proved. */
    @Override
    public boolean authenticate(String user, PublicKey key, ServerSession session) {
        if (key instanceof OpenSshCertificate) {
            return false;
        }
        String fingerprint = TeacherKeys.fingerprint(key);
        Caller.at(
                session,
                new Caller(
                        user,
                        teachers.contains(fingerprint)
                                ? new Caller.Pass.Teacher(fingerprint)
                                : new Caller.Pass.Key(fingerprint)));
        return true;
    }
}
