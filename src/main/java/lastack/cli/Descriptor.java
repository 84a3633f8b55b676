package lastack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a program is born with to read and to write. */
enum Descriptor {
    INPUT(0),
    ERROR(2);

    private final int number;

    Descriptor(int number) {
        this.number = number;
    }

    /** Java knows of a terminal only where input and output are one; mostly only one of them is. Linux tells what each is. */
    // From Java 22 on there is a console without a terminal, too; that matters only where there is no Linux.
    @SuppressWarnings("SystemConsoleNull")
    boolean isTerminal() {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchLink) {
            return System.console() != null;
        }
    }
}
