"""A terminal of 80x24 that a program is started in, and what comes out of it, with the time at which it came."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

ROWS, COLUMNS = 24, 80


class Terminal:
    def __init__(self, command, environment=None):
        self.master, slave = pty.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        variables = {**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", **(environment or {})}
        self.began = time.perf_counter()
        self.process = os.fork()
        if self.process == 0:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for descriptor in range(3):
                os.dup2(slave, descriptor)
            os.closerange(3, 64)
            os.execvpe(command[0], command, variables)
        os.close(slave)

    def read(self, seconds):
        """What came within so many seconds, at once when something came; None at the end."""
        if not select.select([self.master], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.master, 65536) or None
        except OSError:
            return None

    def until(self, mark, seconds=20.0):
        """Seconds from the start until everything up to `mark` has come, and all that came."""
        seen = b""
        while time.perf_counter() - self.began < seconds:
            came = self.read(0.05)
            if came is None:
                break
            seen += came
            if mark in seen:
                return time.perf_counter() - self.began, seen
        raise RuntimeError("%r was not shown within %d s" % (mark, seconds))

    def until_quiet(self, quiet=0.3, seconds=20.0):
        """Seconds from the start to the last byte before nothing came for `quiet` seconds, and all that came."""
        seen, last = b"", None
        end = time.perf_counter() + seconds
        while time.perf_counter() < end and (last is None or time.perf_counter() - last < quiet):
            came = self.read(0.01)
            if came is None:
                break
            if came:
                seen, last = seen + came, time.perf_counter()
        return (last or self.began) - self.began, seen

    def type(self, keys):
        os.write(self.master, keys)

    def end(self, kill=False):
        """Waits for the end, half a minute at most; the processor seconds it took. With `kill` it does not wait."""
        end = time.perf_counter() + (0 if kill else 30)
        while time.perf_counter() < end and self.read(0.1) is not None:
            pass
        if time.perf_counter() >= end:
            os.kill(self.process, signal.SIGKILL)
        _, _, used = os.wait4(self.process, 0)
        os.close(self.master)
        return used.ru_utime + used.ru_stime
