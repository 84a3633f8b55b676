package lastack.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.digest.BuiltinDigests;

/**
 * Who is a teacher: whoever has one of these keys.
 *
 * @param fingerprints {@code SHA256:...}
 */
public record TeacherKeys(Set<String> fingerprints) {
    /** Nobody. */
    public static final TeacherKeys NONE = new TeacherKeys(Set.of());

    private static final long LONGEST = 1 << 20;

    public TeacherKeys {
        fingerprints = Set.copyOf(fingerprints);
    }

    /**
     * Reads keys as they stand in {@code ~/.ssh/authorized_keys}, or in a {@code .pub} file: one a line.
     *
     * @throws ServeException if the file cannot be read, or a line in it is no key, or there is none
     */
    public static TeacherKeys in(Path file) throws ServeException {
        List<String> lines;
        try {
            if (Files.size(file) > LONGEST) {
                throw Sentence.TEACHER_KEYS_NONE.refusal(file);
            }
            lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
        } catch (IOException failed) {
            throw Sentence.TEACHER_KEYS_UNREADABLE.refusal(file, failed);
        }
        Set<String> found = new TreeSet<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                found.add(fingerprint(line, file, at + 1));
            }
        }
        if (found.isEmpty()) {
            throw Sentence.TEACHER_KEYS_NONE.refusal(file);
        }
        return new TeacherKeys(found);
    }

    private static String fingerprint(String line, Path file, int number) throws ServeException {
        try {
            AuthorizedKeyEntry entry = AuthorizedKeyEntry.parseAuthorizedKeyEntry(line);
            PublicKey key = entry.resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
            return fingerprint(key);
        } catch (IOException | GeneralSecurityException | RuntimeException notAKey) {
            throw Sentence.TEACHER_KEY_NO_KEY.refusal(file, number);
        }
    }

    /** As {@code ssh-keygen -l} shows it. */
    static String fingerprint(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }

    boolean contains(String fingerprint) {
        return fingerprints.contains(fingerprint);
    }
}
