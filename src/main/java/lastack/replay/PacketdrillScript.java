package lastack.replay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import lastack.game.Game;
import lastack.game.Role;
import lastack.game.Side;
import lastack.game.Sighting;
import lastack.tcp.Call;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/**
 * A run as a script for packetdrill, in which the player's endpoint is the one under test: what the player sent is expected of it, what
 * arrived is put before it, and what its application did are system calls. Sequence numbers count from each end's SYN, as packetdrill
 * writes them; where the level begins later than that, the script first makes a connection and brings it there.
 */
public final class PacketdrillScript {
    /** What packetdrill counts sequence numbers up to. */
    private static final long MOST = SeqNum.MODULUS - 1;

    /** The level's time has no queues and no delayed ACKs: an endpoint may take this many microseconds longer, or shorter. */
    private static final int TOLERANCE = 200_000;

    /** The first file that a process opens: packetdrill's own are 0, 1 and 2. */
    private static final int FIRST_FILE = 3;

    private final Game game;
    private final List<String> lines = new ArrayList<>();
    private final Base base;
    private final BitSet files = new BitSet();
    private long now;

    /** The descriptor of the socket that listens, and of the one that is connected; 0 for none. */
    private int listening;

    private int connected;

    private PacketdrillScript(Game game) {
        this.game = game;
        this.base = Base.of(game);
    }

    /** Whether {@code game} can be told so: a machine that loses its power has no system call for it. */
    public static boolean fits(Game game) {
        return game.sightings().stream().noneMatch(Sighting.Crashed.class::isInstance);
    }

    /** The script, each line ended. */
    public static String of(Replay replay) {
        PacketdrillScript script = new PacketdrillScript(replay.end());
        script.head(replay);
        script.connection();
        replay.end().sightings().forEach(script::seen);
        return String.join("\n", script.lines) + "\n";
    }

    private void head(Replay replay) {
        comment("Last ACK, level " + game.level().id() + ", seed " + game.seed()
                + (replay.code() == null ? "" : ", run " + replay.code()) + ".");
        comment("The endpoint under test is the " + game.level().you().role() + ".");
        lines.add("--tolerance_usecs=" + TOLERANCE);
        lines.add("");
    }

    private void comment(String text) {
        lines.add("// " + text);
    }

    private boolean server() {
        return game.level().you().role() == Role.SERVER;
    }

    /** Brings the endpoint to where the level begins. */
    private void connection() {
        State start = game.level().you().state();
        if (start == State.CLOSED) {
            return;
        }
        if (server()) {
            listen();
        } else {
            connect();
        }
        opening(start);
        boolean heard = start == State.CLOSE_WAIT || start == State.LAST_ACK;
        if (heard) {
            lines.add("+0 < F. 1:1(0) ack 1 " + window());
            lines.add("+0 > . 1:1(0) ack 2");
        }
        switch (start) {
            case FIN_WAIT_1, FIN_WAIT_2, CLOSING, TIME_WAIT, LAST_ACK -> {
                syscall("shutdown(" + descriptor() + ", SHUT_WR) = 0");
                lines.add("+0 > F. 1:1(0) ack " + (heard ? 2 : 1));
            }
            default -> {}
        }
        boolean acknowledged = start == State.FIN_WAIT_2 || start == State.TIME_WAIT;
        if (acknowledged) {
            lines.add("+0 < . 1:1(0) ack 2 " + window());
        }
        if (start == State.CLOSING || start == State.TIME_WAIT) {
            lines.add("+0 < F. 1:1(0) ack " + (acknowledged ? 2 : 1) + " " + window());
            lines.add("+0 > . 2:2(0) ack 2");
        }
        lines.add("");
        comment("The level begins.");
    }

    private void opening(State start) {
        boolean stands = start != State.LISTEN && start != State.SYN_SENT && start != State.SYN_RECEIVED;
        if (server() && start != State.LISTEN) {
            lines.add("+0 < S 0:0(0) " + window() + " <mss 1460>");
            lines.add("+0 > S. 0:0(0) ack 1 <...>");
            if (stands) {
                lines.add("+0 < . 1:1(0) ack 1 " + window());
                accept();
            }
        } else if (!server()) {
            lines.add("+0 > S 0:0(0) <...>");
            if (stands) {
                lines.add("+0 < S. 0:0(0) ack 1 " + window() + " <mss 1460>");
                lines.add("+0 > . 1:1(0) ack 1");
            }
        }
    }

    private String window() {
        return "win " + game.level().peer().window();
    }

    /** The descriptor of the next file, which is the lowest that is free. */
    private int opened() {
        int file = files.nextClearBit(FIRST_FILE);
        files.set(file);
        return file;
    }

    private void listen() {
        listening = opened();
        syscall("socket(..., SOCK_STREAM, IPPROTO_TCP) = " + listening);
        syscall("setsockopt(" + listening + ", SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0");
        syscall("bind(" + listening + ", ..., ...) = 0");
        syscall("listen(" + listening + ", 1) = 0");
    }

    private void connect() {
        connected = opened();
        syscall("socket(..., SOCK_STREAM, IPPROTO_TCP) = " + connected);
        syscall("fcntl(" + connected + ", F_SETFL, O_RDWR|O_NONBLOCK) = 0");
        syscall("connect(" + connected + ", ..., ...) = -1 EINPROGRESS (Operation now in progress)");
    }

    private void accept() {
        connected = opened();
        syscall("accept(" + listening + ", ..., ...) = " + connected);
    }

    private void syscall(String call) {
        lines.add("+0 " + call);
    }

    private int descriptor() {
        return connected == 0 ? listening : connected;
    }

    private void seen(Sighting sighting) {
        if (sighting instanceof Sighting.Passed passed) {
            segment(passed);
        } else if (sighting instanceof Sighting.Asked asked) {
            call(asked);
        }
    }

    /** How long after the event before, in seconds. */
    private String after(long at) {
        long millis = at - now;
        return millis == 0 ? "+0" : "+" + String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
    }

    private void segment(Sighting.Passed passed) {
        Segment segment = passed.segment();
        boolean mine = passed.from() == Side.YOU;
        base.met(passed);
        long seq = base.relative(passed.from(), segment.seq());
        long end = seq + segment.length();
        if (end > MOST) {
            comment("A segment that crosses the edge of the numbers cannot be written here: " + segment);
            return;
        }
        StringBuilder line = new StringBuilder(after(passed.at()))
                .append(mine ? " > " : " < ")
                .append(flags(segment))
                .append(String.format(Locale.ROOT, " %d:%d(%d)", seq, end, segment.length()));
        if (segment.hasAck()) {
            line.append(" ack ").append(base.relative(passed.from().other(), segment.ack()));
        }
        if (!mine) {
            line.append(" win ").append(segment.window());
        }
        if (segment.syn()) {
            line.append(mine ? " <...>" : " <mss 1460>");
        }
        lines.add(line.toString());
        now = passed.at();
        if (server() && passed.opens() && !mine) {
            connected = 0;
        }
    }

    private static String flags(Segment segment) {
        StringBuilder flags = new StringBuilder();
        segment.flags()
                .list()
                .forEach(flag -> flags.append(
                        switch (flag) {
                            case FIN -> "F";
                            case SYN -> "S";
                            case RST -> "R";
                            case PSH -> "P";
                            case URG -> "U";
                            case ECE -> "E";
                            case CWR -> "W";
                            case ACK -> "";
                        }));
        // The dot of ACK stands last, as packetdrill's grammar wants it.
        flags.append(segment.hasAck() ? "." : "");
        return flags.isEmpty() ? "-" : flags.toString();
    }

    private void call(Sighting.Asked asked) {
        Call call = asked.call();
        if (!asked.taken()) {
            comment("The application calls " + call.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                    + ", and is refused.");
            return;
        }
        int before = lines.size();
        boolean stands = asked.state() != State.LISTEN
                && asked.state() != State.SYN_RECEIVED
                && !(call instanceof Call.Listen)
                && !(call instanceof Call.Open);
        if (server() && connected == 0 && stands) {
            accept();
        }
        made(call);
        if (lines.size() > before) {
            lines.set(before, after(asked.at()) + lines.get(before).substring("+0".length()));
            now = asked.at();
        }
    }

    private void made(Call call) {
        if (call instanceof Call.Open) {
            connect();
        } else if (call instanceof Call.Listen) {
            // Who listens already goes on doing so.
            if (listening == 0) {
                listen();
            }
        } else if (call instanceof Call.Write write) {
            syscall("write(" + descriptor() + ", ..., " + write.bytes() + ") = " + write.bytes());
        } else if (call instanceof Call.Shutdown) {
            syscall("shutdown(" + descriptor() + ", SHUT_WR) = 0");
        } else {
            if (call instanceof Call.Abort) {
                syscall("setsockopt(" + descriptor() + ", SOL_SOCKET, SO_LINGER, {onoff=1, linger=0}, 8) = 0");
            }
            syscall("close(" + descriptor() + ") = 0");
            files.clear(descriptor());
        }
    }
}
