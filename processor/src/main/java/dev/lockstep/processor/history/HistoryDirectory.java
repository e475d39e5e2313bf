package dev.lockstep.processor.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory of one history's files: whole files in, whole files out, never half of one. */
class HistoryDirectory {
    private static final String ENDING = ".json";
    private static final String TEMPORARY = ".lockstep-";

    private final Path path;

    HistoryDirectory(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Every JSON file's bytes by its name; nothing when the directory does not exist. */
    SortedMap<String, byte[]> read() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            return files;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path, HistoryDirectory::isCommitted)) {
            for (Path file : stream) {
                files.put(nameOf(file), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** A file's text; a checkout's CRLF counts as LF. */
    static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .replace("\r\n", "\n");
    }

    void create() throws IOException {
        Files.createDirectories(path);
    }

    /** Puts a file in place: either the old one or the whole new one stands there, whenever the machine stops. */
    void put(String name, String text) throws IOException {
        Path temporary = file(TEMPORARY + name + ".tmp");
        writeForced(temporary, text);
        moveInPlace(temporary, file(name));
        forceDirectory();
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(file(name));
        forceDirectory();
    }

    /** Removes what a process that was killed while it wrote left behind; only the holder of the lock may. */
    void removeTemporaries() throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path, TEMPORARY + "*.tmp")) {
            for (Path file : stream) {
                Files.deleteIfExists(file);
            }
        }
    }

    void writeForced(Path temporary, String text) throws IOException {
        try (FileChannel out = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    void moveInPlace(Path temporary, Path file) throws IOException {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    // Makes the new name itself durable. Windows cannot open a directory, and does not need it.
    private void forceDirectory() {
        try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isCommitted(Path file) {
        String name = nameOf(file);
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
