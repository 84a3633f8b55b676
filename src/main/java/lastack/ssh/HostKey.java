package lastack.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

/**
 * The key by which clients know this server again: Ed25519, made once, in OpenSSH's own format, readable by its owner alone.
 *
 * @param pair the key
 */
public record HostKey(KeyPair pair) {
    private static final int BITS = 256;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /**
     * Reads the key in {@code file}, or makes one there if there is no such file.
     *
     * @throws ServeException if it cannot be read or made, is no key, or can be read by others
     */
    public static HostKey in(Path file) throws ServeException {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            if (posix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw Sentence.HOST_KEY_OPEN.refusal(file);
            }
            return read(file);
        } catch (IOException | GeneralSecurityException failed) {
            throw Sentence.HOST_KEY_UNREADABLE.refusal(file, failed);
        }
    }

    private static HostKey read(Path file) throws IOException, GeneralSecurityException, ServeException {
        try (InputStream in = Files.newInputStream(file)) {
            Iterable<KeyPair> pairs =
                    SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName(file.toString()), in, null);
            Iterator<KeyPair> first = pairs == null ? null : pairs.iterator();
            if (first == null || !first.hasNext()) {
                throw Sentence.HOST_KEY_NO_KEY.refusal(file);
            }
            return new HostKey(first.next());
        }
    }

    /** Written beside its place and moved there, so that there is never half a key. */
    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, BITS);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file");
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, permissions(posix, "rwx------"));
        Path fresh = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, permissions(posix, "rw-------"));
        try (OutputStream out = Files.newOutputStream(fresh, StandardOpenOption.WRITE)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "lastack host key", null, out);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] permissions(boolean posix, String allowed) {
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(allowed))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** As {@code ssh} shows it when it asks whether to go on: {@code SHA256:...}. */
    public String fingerprint() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic());
    }
}
