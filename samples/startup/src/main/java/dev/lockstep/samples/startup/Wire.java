package dev.lockstep.samples.startup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a client and the server and counts what the server answers once a connection is open: bytes, and round
 * trips, at whose end the server says ReadyForQuery (the manual's chapter 54, on the protocol).
 */
final class Wire implements Closeable {
    private static final int READY_FOR_QUERY = 'Z';
    private static final int TERMINATE = 'X';
    private static final int LENGTH = 4;
    private static final int BUFFER = 1 << 16;

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final int server;

    Wire(int server) throws IOException {
        this.server = server;
        daemon(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    int roundTrips() {
        return roundTrips.get();
    }

    /** Bytes that came back, those of opening a connection left out. */
    long bytes() {
        return bytes.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() throws IOException {
        while (!listener.isClosed()) {
            Socket client = listener.accept();
            connections.incrementAndGet();
            Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
            client.setTcpNoDelay(true);
            upstream.setTcpNoDelay(true);
            AtomicBoolean answered = new AtomicBoolean();
            daemon(() -> {
                questions(client, upstream, answered);
                upstream.close();
            });
            daemon(() -> {
                answers(upstream, client, answered);
                client.close();
            });
        }
    }

    /** What is sent once the last answer is whole begins a round trip, however many messages it is. */
    private void questions(Socket from, Socket to, AtomicBoolean answered) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
            if (answered.getAndSet(false) && buffer[0] != TERMINATE) {
                roundTrips.incrementAndGet();
            }
            out.write(buffer, 0, length);
        }
    }

    private void answers(Socket from, Socket to, AtomicBoolean answered) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to.getOutputStream()));
        boolean open = false;
        while (true) {
            int type = in.readUnsignedByte();
            int length = in.readInt();
            out.writeByte(type);
            out.writeInt(length);
            out.write(in.readNBytes(length - LENGTH));
            if (open) {
                bytes.addAndGet(1L + length);
            }
            if (type == READY_FOR_QUERY) {
                open = true;
                answered.set(true);
            }
            if (in.available() == 0) {
                out.flush();
            }
        }
    }

    private static void daemon(Transfer transfer) {
        Thread thread = new Thread(() -> {
            try {
                transfer.run();
            } catch (SocketException | EOFException e) {
                // One of both sides is done.
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @FunctionalInterface
    private interface Transfer {
        void run() throws IOException;
    }
}
