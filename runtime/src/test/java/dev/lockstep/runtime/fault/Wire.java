package dev.lockstep.runtime.fault;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A wire between a migrator and its server that can be cut between any two messages of the protocol (the manual's chapter
 * 55), in either direction: what was sent before arrives, what comes after does not.
 */
final class Wire implements AutoCloseable {
    /** Cut nowhere. */
    static final int NEVER = Integer.MAX_VALUE;

    private final ServerSocket front;
    private final int port;
    private final Cut cut;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** A wire to a port of this machine; the first connection is the one that is cut. */
    Wire(int port, Cut cut) throws IOException {
        this.port = port;
        this.cut = cut;
        this.front = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    /** The messages of the client so far. */
    int sent() {
        return sent.get();
    }

    /** The messages of the server so far. */
    int answered() {
        return answered.get();
    }

    private void accept() {
        try (Socket client = front.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            threads.execute(() -> carry(server, client, answered, cut.answers(), false));
            carry(client, server, sent, cut.requests(), true);
        } catch (IOException e) {
            // Closed, or cut: the migrator hears of it.
        }
    }

    private static void carry(Socket from, Socket to, AtomicInteger count, int most, boolean untyped) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            boolean first = untyped;
            byte[] head = new byte[5];
            while (count.get() < most) {
                // The client's first message has no type.
                int start = first ? 1 : 0;
                in.readFully(head, start, head.length - start);
                byte[] body = new byte[new DataInputStream(new ByteArrayInputStream(head, 1, 4)).readInt() - 4];
                in.readFully(body);
                if (count.incrementAndGet() > most) {
                    return;
                }
                byte[] message = new byte[head.length - start + body.length];
                System.arraycopy(head, start, message, 0, head.length - start);
                System.arraycopy(body, 0, message, head.length - start, body.length);
                out.write(message);
                first = false;
            }
        } catch (IOException e) {
            // The other side has gone; the sockets close, and this side hears of it.
        }
    }

    @Override
    public void close() throws IOException {
        front.close();
        threads.shutdownNow();
    }

    /**
     * Where a wire is cut.
     *
     * @param requests so many messages of the client arrive
     * @param answers so many messages of the server arrive
     */
    record Cut(int requests, int answers) {
        @Override
        public String toString() {
            return requests == NEVER ? "after answer " + answers : "after request " + requests;
        }
    }
}
