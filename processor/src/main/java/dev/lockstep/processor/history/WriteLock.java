package dev.lockstep.processor.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two compilers from writing one history at once.
 *
 * <p>The lock is on a file of the system's temporary directory, so that nothing is left in the source tree, and the
 * operating system gives it up when its process ends, however it ends.
 */
final class WriteLock implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The lock of a directory.
     *
     * @throws ChangedMeanwhileException when another process holds it longer than the patience lasts
     */
    static WriteLock of(Path directory, Duration patience) throws IOException {
        FileChannel channel = FileChannel.open(
                lockFile(directory), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (tryLock(channel) == null) {
                if (System.nanoTime() - deadline >= 0) {
                    throw new ChangedMeanwhileException("another compilation is writing " + directory);
                }
                LockSupport.parkNanos(PAUSE);
            }
            return new WriteLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another thread of this JVM holds it: a build daemon that compiles two modules.
            return null;
        }
    }

    private static Path lockFile(Path directory) throws IOException {
        String key = Chain.sha256(directory.toRealPath() + "\n" + System.getProperty("user.name", ""));
        return Path.of(System.getProperty("java.io.tmpdir", "."), "lockstep-" + key.substring(0, 32) + ".lock");
    }
}
