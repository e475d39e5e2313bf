package dev.lockstep.processor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the build says to the processor, by {@code -Akey=value}, by a system property of the same key, or by {@code CI}.
 *
 * @param frozen whether nothing may be written into the source tree
 * @param projectDir the project's directory, or null to look for it
 * @param skip whether to do nothing at all
 * @param persistenceUnit the unit of {@code persistence.xml} that the history is of, or empty when there is but one
 * @param mappingFiles mapping files that no {@code persistence.xml} names, as resources
 */
record ProcessorOptions(
        boolean frozen, @Nullable Path projectDir, boolean skip, String persistenceUnit, List<String> mappingFiles) {
    static final String FROZEN = "lockstep.frozen";
    static final String PROJECT_DIR = "lockstep.projectDir";
    static final String SKIP = "lockstep.skip";
    static final String PERSISTENCE_UNIT = "lockstep.persistenceUnit";
    static final String MAPPING_FILES = "lockstep.mappingFiles";
    static final Set<String> NAMES = Set.of(FROZEN, PROJECT_DIR, SKIP, PERSISTENCE_UNIT, MAPPING_FILES);

    ProcessorOptions {
        mappingFiles = List.copyOf(mappingFiles);
    }

    /**
     * The options of one compilation.
     *
     * @param options those of {@code -A}
     * @param property a system property's value, empty when it is not set
     * @param environment an environment variable's value, empty when it is not set
     */
    static ProcessorOptions of(
            Map<String, String> options, UnaryOperator<String> property, UnaryOperator<String> environment) {
        String directory = value(PROJECT_DIR, options, property);
        String frozen = value(FROZEN, options, property);
        return new ProcessorOptions(
                frozen.isEmpty() ? isSet(environment.apply("CI")) : isTrue(frozen),
                directory.isEmpty() ? null : Path.of(directory).toAbsolutePath().normalize(),
                isTrue(value(SKIP, options, property)),
                value(PERSISTENCE_UNIT, options, property),
                Arrays.stream(value(MAPPING_FILES, options, property).split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    // -Akey without a value means true, and reaches the processor as null.
    private static String value(String key, Map<String, String> options, UnaryOperator<String> property) {
        if (options.containsKey(key)) {
            String value = options.get(key);
            return value == null ? "true" : value.trim();
        }
        return property.apply(key).trim();
    }

    private static boolean isTrue(String value) {
        return value.equalsIgnoreCase("true");
    }

    // Servers set CI to true, 1, or their name; a developer who wants none of it, to false or nothing.
    private static boolean isSet(String value) {
        return !value.isBlank() && !value.equalsIgnoreCase("false") && !value.equals("0");
    }
}
