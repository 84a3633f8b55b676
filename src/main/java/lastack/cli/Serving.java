package lastack.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import lastack.app.KeepingException;
import lastack.classroom.Hall;
import lastack.classroom.HouseRules;
import lastack.classroom.Lessons;
import lastack.classroom.Patience;
import lastack.classroom.Registrar;
import lastack.classroom.Room;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Roster;
import lastack.classroom.RosterFile;
import lastack.course.Decks;
import lastack.course.Suggestions;
import lastack.game.Bilingual;
import lastack.ssh.ClassHost;
import lastack.ssh.HostKey;
import lastack.ssh.Limits;
import lastack.ssh.ServeException;
import lastack.ssh.TeacherKeys;
import lastack.store.RoomStore;
import lastack.store.StateFolder;
import lastack.store.Store;
import lastack.text.Lang;
import lastack.text.Words;

/** A class while it is open: everything that can be wrong is said before anybody is let in, and at a signal it ends in order. */
final class Serving {
    private static final String HOST_KEY = "host-key";

    private final Settings settings;
    private final Wanted wanted;

    /**
     * What was asked for.
     *
     * @param host what students write behind the @; empty for whatever the address comes to
     * @param store the folder in which the class is kept; empty for the usual one
     * @param room the room to be opened again; empty for a new one
     * @param rules those of a new room
     */
    record Wanted(
            String address,
            int port,
            Optional<String> host,
            Optional<Path> store,
            Optional<RoomCode> room,
            HouseRules rules,
            Limits limits) {}

    Serving(Settings settings, Wanted wanted) {
        this.settings = settings;
        this.wanted = wanted;
    }

    /** Serves until a signal ends the process; returns only where it does not come to that. */
    int run(Optional<Path> list, List<Path> keys) {
        try {
            Optional<Roster> roster = list.isPresent() ? roster(list.get()) : Optional.of(Roster.EMPTY);
            if (roster.isEmpty()) {
                return Exit.UNREADABLE;
            }
            TeacherKeys teachers = teachers(keys);
            Path folder = StateFolder.resolve(settings.environment(), settings.dataDir());
            HostKey key = HostKey.in(folder.resolve(HOST_KEY));
            RoomStore store = Store.openRooms(wanted.store().orElse(folder));
            try (RoomKeeper keeper = store.keeper()) {
                if (store.setAside().isPresent()) {
                    return refuse(store.setAside().get().sentence(), Exit.STORE);
                }
                return serve(keeper, roster.get(), teachers, key);
            }
        } catch (KeepingException failed) {
            return refuse(failed.sentence(), Exit.STORE);
        } catch (ServeException failed) {
            return refuse(failed.sentence(), Exit.UNAVAILABLE);
        }
    }

    /** Who is expected; none where the file cannot be used: all that is the matter with it has been told. */
    private Optional<Roster> roster(Path file) {
        Lang lang = settings.language();
        String name = Suggestions.printable(file.toString());
        try {
            if (Files.size(file) > 4L * RosterFile.LONGEST) {
                System.err.println(Says.ROSTER_TOO_LONG.in(lang, name));
                return Optional.empty();
            }
            RosterFile read = RosterFile.read(Files.readString(file));
            for (RosterFile.Problem problem : read.problems()) {
                String place = name + ":" + problem.line() + ":" + problem.column();
                System.err.println(place + ": error: " + Words.in(lang).of(problem.sentence()));
            }
            return read.problems().isEmpty() ? Optional.of(read.roster()) : Optional.empty();
        } catch (CharacterCodingException notText) {
            System.err.println(Says.ROSTER_NOT_UTF_8.in(lang, name));
        } catch (IOException failed) {
            System.err.println(Says.ROSTER_UNREADABLE.in(lang, name, Suggestions.printable(failed.toString())));
        }
        return Optional.empty();
    }

    private static TeacherKeys teachers(List<Path> files) throws ServeException {
        Set<String> all = new TreeSet<>();
        for (Path file : files) {
            all.addAll(TeacherKeys.in(file).fingerprints());
        }
        return new TeacherKeys(all);
    }

    private int refuse(Bilingual sentence, int code) {
        System.err.println("lastack: " + Words.in(settings.language()).of(sentence));
        return code;
    }

    private int serve(RoomKeeper keeper, Roster roster, TeacherKeys teachers, HostKey key)
            throws KeepingException, ServeException {
        Hall hall = new Hall(keeper);
        Registrar registrar = new Registrar(hall, new Patience());
        Optional<RoomCode> again = wanted.room();
        if (again.isPresent() && !keeper.rooms().contains(again.get())) {
            System.err.println(Says.NO_SUCH_ROOM.in(settings.language(), again.get()));
            return Exit.UNREADABLE;
        }
        Room room = again.isPresent() ? registrar.reopen(again.get(), roster) : registrar.found(wanted.rules(), roster);
        Lessons lessons = Lessons.of(Play.library(settings).course(), Decks.builtIn());
        String joinLine = "ssh -p " + wanted.port() + " NAME@" + host();
        ClassHost.Place place = new ClassHost.Place(
                wanted.address(), wanted.port(), key, teachers, wanted.limits(), joinLine, settings.verbose());
        ClassHost open = ClassHost.open(place, hall, registrar, lessons, room.code(), System.err::println);
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(open, over), "class-end"));
        tell(room.code(), joinLine, key, teachers);
        return await(over);
    }

    private static void end(ClassHost open, CountDownLatch over) {
        open.close();
        over.countDown();
    }

    /** Waits for the end of the process, which a signal begins. */
    private static int await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private void tell(RoomCode code, String joinLine, HostKey key, TeacherKeys teachers) {
        for (Says line : List.of(Says.SERVE_KEY, Says.SERVE_ROOM, Says.SERVE_STUDENTS)) {
            System.out.println(line.in(settings.language(), key.fingerprint(), code, joinLine));
        }
        Says teacher = teachers.fingerprints().isEmpty() ? Says.SERVE_NO_TEACHER : Says.SERVE_TEACHER;
        System.out.println(teacher.in(settings.language(), joinLine));
        System.out.println(Says.SERVE_END.in(settings.language(), code));
    }

    /** What students write behind the @. */
    private String host() {
        return wanted.host().orElseGet(() -> {
            try {
                InetAddress address = InetAddress.getByName(wanted.address());
                return address.isAnyLocalAddress()
                        ? reachable()
                        : address.isLoopbackAddress() ? "localhost" : wanted.address();
            } catch (UnknownHostException unknown) {
                // To listen there will fail too, and that is told.
                return wanted.address();
            }
        });
    }

    /** An address of this machine that others can reach, if it has one. */
    private static String reachable() throws UnknownHostException {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(one -> one.inetAddresses())
                    .filter(one -> one.isSiteLocalAddress() && one.getAddress().length == 4)
                    .map(InetAddress::getHostAddress)
                    .findFirst()
                    .orElse(InetAddress.getLocalHost().getHostName());
        } catch (SocketException unknown) {
            return InetAddress.getLocalHost().getHostName();
        }
    }
}
