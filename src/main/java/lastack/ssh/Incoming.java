package lastack.ssh;

import java.io.IOException;
import java.time.Duration;
import lastack.terminal.InputPipe;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;

/**
 * What a client has typed, on its way from the threads of the network to the session's. The network never waits: what nobody reads in time
 * is lost beyond a long paste.
 */
final class Incoming implements ChannelDataReceiver {
    private static final int MOST = 4096;

    private final InputPipe pipe = new InputPipe(MOST);
    private volatile long last = System.nanoTime();

    @Override
    public int data(ChannelSession channel, byte[] bytes, int start, int count) {
        last = System.nanoTime();
        pipe.put(bytes, start, count);
        return count;
    }

    /** The client will send no more. */
    @Override
    public void close() {
        pipe.end();
    }

    int read(byte[] into, Duration atMost) throws IOException {
        return pipe.read(into, atMost);
    }

    void wake() {
        pipe.wake();
    }

    void end() {
        pipe.end();
    }

    /** How long nothing has come. */
    Duration quiet() {
        return Duration.ofNanos(System.nanoTime() - last);
    }
}
