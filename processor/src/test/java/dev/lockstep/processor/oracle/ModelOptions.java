package dev.lockstep.processor.oracle;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is peculiar to a model: {@link Model} says which keys its file may have.
 *
 * @param hibernate the major version that the model is for alone, or empty
 * @param differs what Lockstep, on purpose, does otherwise
 * @param differsIn66 what Hibernate 6.6 does otherwise
 * @param validation whether Bean Validation shapes the schema
 * @param namings the names of the constants of {@code dev.lockstep.Naming} that the model is for
 * @param noRoundTrip why no entity is stored, or empty
 * @param noRoundTrip66 why Hibernate 6.6 stores none, or empty
 */
record ModelOptions(
        String hibernate,
        List<KnownDifference> differs,
        List<KnownDifference> differsIn66,
        boolean validation,
        List<String> namings,
        String noRoundTrip,
        String noRoundTrip66) {
    private static final Set<String> KEYS =
            Set.of("hibernate", "differs", "differs-in-6.6", "validation", "naming", "roundtrip", "roundtrip-6.6");
    private static final String WITHOUT = "false:";

    /** Reads a file that need not exist; a key that is not known is an error. */
    static ModelOptions read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!KEYS.containsAll(properties.stringPropertyNames())) {
            throw new IllegalArgumentException(file + " may have the keys " + KEYS + " alone");
        }
        String naming = properties.getProperty("naming");
        return new ModelOptions(
                properties.getProperty("hibernate", ""),
                differences(properties.getProperty("differs", "")),
                differences(properties.getProperty("differs-in-6.6", "")),
                Boolean.parseBoolean(properties.getProperty("validation")),
                naming == null ? List.of("JPA", "SPRING") : List.of(naming),
                excuse(file, properties.getProperty("roundtrip", "")),
                excuse(file, properties.getProperty("roundtrip-6.6", "")));
    }

    private static List<KnownDifference> differences(String names) {
        return Pattern.compile("[, ]+")
                .splitAsStream(names)
                .filter(name -> !name.isEmpty())
                .map(KnownDifference::valueOf)
                .toList();
    }

    private static String excuse(Path file, String roundTrip) {
        if (roundTrip.isEmpty()) {
            return "";
        }
        if (roundTrip.startsWith(WITHOUT) && roundTrip.length() > WITHOUT.length()) {
            return roundTrip.substring(WITHOUT.length()).strip();
        }
        throw new IllegalArgumentException(file + ": roundtrip=" + WITHOUT + "<reason>");
    }
}
