package dev.lockstep.cli;

import dev.lockstep.runtime.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The histories that the commands can work on. */
final class Histories {
    private Histories() {}

    /** Those of a class path, by name. */
    static List<History> of(ClassLoader loader) {
        List<History> found = new ArrayList<>();
        try {
            ServiceLoader.load(History.class, loader).forEach(found::add);
        } catch (ServiceConfigurationError e) {
            throw new UsageException("The class path names a history that it does not have: " + e.getMessage()
                    + ". Nothing was changed. Compile the module anew, from clean.");
        }
        found.sort(Comparator.comparing(History::name));
        return found;
    }

    /** The one of a name; without a name, the one there is. */
    static History choose(List<History> found, String name) {
        if (found.isEmpty()) {
            throw new UsageException("There is no history on the class path. Nothing was changed. Add the classes of"
                    + " the module whose interface has @SchemaHistory, compiled with lockstep-processor:"
                    + " java -cp target/classes:... dev.lockstep.cli.Lockstep ...");
        }
        List<History> chosen = name.isEmpty()
                ? found
                : found.stream().filter(history -> history.name().equals(name)).toList();
        if (chosen.size() == 1) {
            return chosen.get(0);
        }
        String known = found.stream()
                .map(history -> history.name() + " (" + history.getClass().getName() + ")")
                .collect(Collectors.joining(", "));
        if (name.isEmpty()) {
            throw new UsageException(
                    "The class path has several histories: " + known + ". Nothing was changed. Say which: --history="
                            + found.get(0).name());
        }
        throw new UsageException("The class path has " + (chosen.isEmpty() ? "no" : "more than one") + " history "
                + name + ". Nothing was changed. It has: " + known);
    }
}
