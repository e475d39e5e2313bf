package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.SoftDelete;
import org.junit.jupiter.api.Test;

/** What the documentation says of annotations is complete, and is what the reader does. */
class MappingDocsTest {
    private static final Path PAGE = Path.of("../docs/mapping.md");
    private static final Path MODELS = Path.of("src/test/resources/models");
    private static final Pattern ROW =
            Pattern.compile("\\| (`@(?:hibernate\\.)?\\w+`) \\| ([^|]*)\\| ([^|]*)\\| ([^|]*)\\|");
    // These stand where no list is asked: on converters, enums, callbacks, injected fields, other annotations; and what
    // is
    // transient is no attribute.
    private static final Set<String> UNLISTED = Set.of(
            "Converter",
            "EnumeratedValue",
            "PersistenceContext",
            "PersistenceContexts",
            "PersistenceUnit",
            "PersistenceUnits",
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "Transient",
            "Instantiator");

    private record Row(String annotation, String elements, String how, List<String> models) {}

    @Test
    void everyAnnotationAndEachOfItsElementsHasARow() throws Exception {
        List<Row> rows = rows();
        List<String> missing = new ArrayList<>();
        for (Class<?> annotation : annotations()) {
            String name = shown(annotation);
            List<Row> own =
                    rows.stream().filter(r -> r.annotation().equals(name)).toList();
            if (own.isEmpty()) {
                missing.add(name);
            }
            String elements = own.stream().map(Row::elements).collect(Collectors.joining(" "));
            boolean all = own.stream().anyMatch(r -> r.elements().strip().equals("all"));
            for (Method element : annotation.getDeclaredMethods()) {
                if (!own.isEmpty() && !all && !elements.contains("`" + element.getName() + "`")) {
                    missing.add(name + " " + element.getName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRowSaysHowAndItsModelsExist() throws Exception {
        for (Row row : rows()) {
            assertThat(row.how()).as(row.annotation()).matches("(?s)(read|ignored|refused|noted)\\b.*");
            for (String model : row.models()) {
                assertThat(MODELS.resolve(model)).as(row.annotation()).isDirectory();
            }
        }
    }

    @Test
    void whatIsReadShowsInAModel() throws Exception {
        assertThat(rows().stream().filter(r -> r.how().startsWith("read")))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.models()).as(r.annotation()).isNotEmpty());
    }

    @Test
    void whatIsRefusedIsWhatTheReaderRefuses() throws Exception {
        Set<String> said = new TreeSet<>();
        Set<String> done = new TreeSet<>();
        List<Row> rows = rows();
        for (Class<?> annotation : annotations()) {
            String name = shown(annotation);
            boolean stands = annotation.getAnnotation(java.lang.annotation.Target.class) == null
                    || annotation
                                    .getAnnotation(java.lang.annotation.Target.class)
                                    .value()
                                    .length
                            > 0;
            if (!stands || UNLISTED.contains(annotation.getSimpleName())) {
                continue;
            }
            if (rows.stream()
                    .filter(r -> r.annotation().equals(name))
                    .allMatch(r -> r.how().startsWith("refused"))) {
                said.add(name);
            }
            if (!UnsupportedMappings.accepts(annotation.getName())) {
                done.add(name);
            }
        }
        assertThat(said).isEqualTo(done);
    }

    private static String shown(Class<?> annotation) {
        boolean hibernate = annotation.getName().startsWith(Jpa.HIBERNATE);
        return String.format(Locale.ROOT, "`@%s%s`", hibernate ? "hibernate." : "", annotation.getSimpleName());
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher matcher = ROW.matcher(line);
            if (matcher.matches()) {
                List<String> models = Arrays.stream(matcher.group(4).split(","))
                        .map(String::strip)
                        .filter(m -> !m.isEmpty())
                        .toList();
                rows.add(new Row(matcher.group(1), matcher.group(2), matcher.group(3), models));
            }
        }
        return rows;
    }

    private static List<Class<?>> annotations() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        for (Class<? extends Annotation> one : List.of(Entity.class, SoftDelete.class)) {
            URL source = one.getProtectionDomain().getCodeSource().getLocation();
            String folder = one.getPackageName().replace('.', '/') + "/";
            try (JarFile jar = new JarFile(Path.of(source.toURI()).toFile())) {
                List<String> names = jar.stream()
                        .map(JarEntry::getName)
                        .filter(n -> n.startsWith(folder) && n.endsWith(".class"))
                        .map(n -> n.substring(folder.length(), n.length() - ".class".length()))
                        .filter(n -> n.matches("\\w+"))
                        .toList();
                for (String name : names) {
                    Class<?> type = Class.forName(one.getPackageName() + "." + name);
                    if (type.isAnnotation()) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }
}
