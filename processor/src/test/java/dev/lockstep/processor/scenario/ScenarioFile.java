package dev.lockstep.processor.scenario;

import dev.lockstep.processor.entity.NamingKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scenario as a text in the manner of txtar: a comment, options, and sections, each below its {@code -- name --}.
 *
 * @param name the path below the folder of scenarios, {@code columns/add-nullable}
 * @param comment what it shows
 * @param options {@code naming}, {@code index-foreign-keys} (on which side), {@code needs} (a version of PostgreSQL),
 *     {@code varies} (columns whose new values differ from run to run), {@code stops} (the rows stop the migration), {@code compatibility}
 * @param sections by name; what is absent is empty
 */
record ScenarioFile(String name, String comment, Map<String, String> options, Map<String, String> sections) {
    static final Path FOLDER = Path.of("src/test/resources/scenarios");
    static final boolean WRITE = Boolean.getBoolean("scenarios.write");

    private static final Set<String> OPTIONS =
            Set.of("naming", "index-foreign-keys", "needs", "varies", "stops", "compatibility");
    private static final List<String> ORDER = List.of(
            "before",
            "after",
            "drops",
            "rows",
            "queries",
            "operations",
            "upgrade",
            "downgrade",
            "after upgrade",
            "lost",
            "stopped",
            "findings");
    private static final Pattern SECTION = Pattern.compile("-- (.+) --");
    private static final Pattern OPTION = Pattern.compile("([a-z-]+): (.+)");

    static List<ScenarioFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".scenario"))
                    .sorted()
                    .map(ScenarioFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ScenarioFile read(Path file) {
        try {
            String path = FOLDER.relativize(file).toString().replace('\\', '/');
            return parse(path.substring(0, path.lastIndexOf('.')), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ScenarioFile parse(String name, String text) {
        List<String> comment = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        Map<String, List<String>> sections = new TreeMap<>();
        List<String> current = comment;
        for (String line : text.lines().toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher option = OPTION.matcher(line);
            if (section.matches() && ORDER.contains(section.group(1))) {
                current = sections.computeIfAbsent(section.group(1), s -> new ArrayList<>());
            } else if (sections.isEmpty() && option.matches() && OPTIONS.contains(option.group(1))) {
                options.put(option.group(1), option.group(2));
            } else {
                current.add(line);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        sections.forEach((s, lines) -> texts.put(s, String.join("\n", lines).strip()));
        return new ScenarioFile(name, String.join("\n", comment).strip(), options, texts);
    }

    String section(String section) {
        return sections.getOrDefault(section, "");
    }

    List<String> lines(String section) {
        return section(section).lines().filter(l -> !l.isBlank()).toList();
    }

    Set<String> drops() {
        return new TreeSet<>(lines("drops"));
    }

    NamingKind naming() {
        return options.getOrDefault("naming", "spring").equals("jpa") ? NamingKind.JPA : NamingKind.SPRING;
    }

    /**
     * Whether foreign keys get an index.
     *
     * @param side {@code before} or {@code after}
     */
    boolean indexesForeignKeys(String side) {
        return Set.of("both", side).contains(options.getOrDefault("index-foreign-keys", "both"));
    }

    /** The oldest major version of PostgreSQL that has what it uses. */
    int needs() {
        return Integer.parseInt(options.getOrDefault("needs", "14"));
    }

    Set<String> varying() {
        return Set.of(options.getOrDefault("varies", "").split(", "));
    }

    /** Whether the version of the application that is still running has to go on working. */
    boolean rolling() {
        return options.getOrDefault("compatibility", "none").equals("rolling");
    }

    /** Whether the rows themselves stop the migration. */
    boolean stops() {
        return options.containsKey("stops");
    }

    ScenarioFile with(String section, String content) {
        Map<String, String> changed = new TreeMap<>(sections);
        changed.put(section, content.strip());
        return new ScenarioFile(name, comment, options, changed);
    }

    /** As it stands in the file: empty sections are left out, but for what was before. */
    String text() {
        String head = comment + "\n"
                + options.entrySet().stream()
                        .map(o -> o.getKey() + ": " + o.getValue() + "\n")
                        .collect(Collectors.joining());
        return head
                + ORDER.stream()
                        .filter(s -> s.equals("before")
                                || s.equals("after")
                                || !section(s).isEmpty())
                        .map(s -> "\n-- " + s + " --\n" + (section(s).isEmpty() ? "" : section(s) + "\n"))
                        .collect(Collectors.joining());
    }

    Path path() {
        return FOLDER.resolve(name + ".scenario");
    }

    void write() {
        try {
            Files.writeString(path(), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
