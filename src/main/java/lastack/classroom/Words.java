package lastack.classroom;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Makes words that prove who somebody is, and checks them. What is kept of a word cannot be turned back into it. */
final class Words {
    /** Without the letters and digits that look alike. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int SEAT_WORD = 4;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /** A class joins at once, on a small machine: some ten milliseconds each. Guessing is slowed down by {@link Patience}. */
    private static final int ROUNDS = 20_000;

    private static final int LONGEST = 100;

    private final SecureRandom random = new SecureRandom();

    /** A word that nobody can guess in a few tries. */
    String seatWord() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < SEAT_WORD; i++) {
            word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }

    /** A number that nobody can guess. */
    long bits() {
        return random.nextLong();
    }

    /** What is kept of {@code word}. */
    Secret secret(Secret.Kind kind, String word) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Secret(kind, HexFormat.of().formatHex(salt), hash(kind, word, salt));
    }

    /** Whether {@code word}, as somebody typed it, is the one that {@code secret} was made of. */
    boolean is(Secret secret, String word) {
        byte[] salt = HexFormat.of().parseHex(secret.salt());
        return MessageDigest.isEqual(
                secret.hash().getBytes(StandardCharsets.US_ASCII),
                hash(secret.kind(), word, salt).getBytes(StandardCharsets.US_ASCII));
    }

    /** A seat word is read out and typed: in it the case of letters does not matter. In a password it does. */
    private static String hash(Secret.Kind kind, String word, byte[] salt) {
        String bounded = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        String meant = kind == Secret.Kind.SEAT_WORD ? bounded.strip().toLowerCase(Locale.ROOT) : bounded.strip();
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(meant.toCharArray(), salt, ROUNDS, HASH_BITS))
                    .getEncoded();
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", missing);
        }
    }
}
