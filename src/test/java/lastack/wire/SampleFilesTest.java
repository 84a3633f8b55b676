package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format, link type and header that is read, and every way in which a file is damaged, octet by octet. */
class SampleFilesTest {
    @TempDir
    Path folder;

    static List<SampleFile> samples() {
        return SampleFile.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsItSays(SampleFile sample) throws IOException {
        Path file = Files.write(folder.resolve(sample.name()), sample.octets());
        try (CaptureReader reader = CaptureReader.open(file)) {
            assertEquals(String.join("\n", sample.packets()), String.join("\n", PacketText.all(reader)));
            assertEquals(
                    sample.damage(),
                    reader.damage().stream()
                            .map(damage -> damage.offset() + " " + damage.reason())
                            .toList());
            assertFalse(reader.next(new Packet()), "a file that has ended has ended");
        }
    }

    /** Wherever a file is cut, the packets before the cut are read, and the damage is where the record or block that was cut begins. */
    @ParameterizedTest
    @MethodSource("samples")
    void cutAnywhereItGivesWhatIsWhole(SampleFile sample) throws IOException {
        if (!sample.damage().isEmpty()) {
            return;
        }
        Path file = Files.write(folder.resolve(sample.name()), sample.octets());
        for (int length = sample.octets().length - 1; length >= 0; length--) {
            // Cut again and again, not written anew: for that some file systems wait for the disk, each time.
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(length);
            }
            try (CaptureReader reader = CaptureReader.open(file)) {
                List<String> packets = PacketText.all(reader);
                assertEquals(sample.packets().subList(0, packets.size()), packets);
                int read = length;
                reader.damage().ifPresent(damage -> {
                    assertEquals(Damage.Reason.CUT_OFF, damage.reason(), () -> "cut behind " + read);
                    assertEquals(reader.position(), damage.offset());
                });
                assertEquals(
                        length == reader.position() && length > 0,
                        reader.damage().isEmpty(),
                        () -> "cut behind " + read);
            }
        }
    }

    @Test
    void everyKindOfDamageIsAmongThem() {
        Set<Damage.Reason> shown = EnumSet.noneOf(Damage.Reason.class);
        for (SampleFile sample : samples()) {
            sample.damage().forEach(line -> shown.add(Damage.Reason.valueOf(line.split(" ")[1])));
        }
        // A section of 65,537 interfaces is too long to write by hand.
        assertEquals(EnumSet.complementOf(EnumSet.of(Damage.Reason.TOO_MANY_INTERFACES)), shown);
    }
}
