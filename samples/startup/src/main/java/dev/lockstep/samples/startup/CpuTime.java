package dev.lockstep.samples.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The processor time of the processes that this one has started and waited for, where Linux tells it. */
final class CpuTime {
    private static final Path STAT = Path.of("/proc/self/stat");
    /** Of proc(5): the fields 16 and 17, cutime and cstime, counted from the one behind the name. */
    private static final int USER = 13;

    private static final long NANOS_PER_TICK = 10_000_000;
    private static final Pattern SPACE = Pattern.compile(" ");

    private CpuTime() {}

    /** In nanoseconds, in steps of ten milliseconds; 0 where it cannot be known. */
    static long ofChildren() throws IOException {
        if (!Files.isReadable(STAT)) {
            return 0;
        }
        String stat = Files.readString(STAT);
        List<String> fields =
                SPACE.splitAsStream(stat.substring(stat.lastIndexOf(')') + 2)).toList();
        return (Long.parseLong(fields.get(USER)) + Long.parseLong(fields.get(USER + 1))) * NANOS_PER_TICK;
    }
}
