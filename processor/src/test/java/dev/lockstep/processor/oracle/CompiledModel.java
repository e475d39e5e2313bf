package dev.lockstep.processor.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What javac made of a model.
 *
 * @param done whether it compiled
 * @param project the project's folder
 * @param classes the folder of class files
 * @param diagnostics what was said
 */
record CompiledModel(boolean done, Path project, Path classes, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    private static final String ORM_XML = "META-INF/orm.xml";
    private static final Set<String> MANAGED = Set.of("Entity", "MappedSuperclass", "Embeddable", "Converter");

    /** Everything that was said, a line each. */
    String messages() {
        return String.join(
                "\n", diagnostics.stream().map(d -> d.getMessage(null)).toList());
    }

    /** The committed files, the text of each by its name. */
    Map<String, String> history() throws IOException {
        Map<String, String> history = new TreeMap<>();
        try (Stream<Path> files = Files.list(project.resolve("src/main/lockstep/ModelSchema"))) {
            for (Path file : files.toList()) {
                history.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return history;
    }

    /** Runs the generated migrator. */
    void migrate(DataSource database) {
        try {
            load(CompiledModel.class.getClassLoader())
                    .loadClass("model.ModelSchemaMigrator")
                    .getMethod("migrate", DataSource.class)
                    .invoke(null, database);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the migration fails", e);
        }
    }

    /** A loader of the classes, which lives as long as the test: Hibernate loads from it whenever it likes. */
    ClassLoader load(ClassLoader parent) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a version of Hibernate needs to know. */
    Oracle.Unit unit(DataSource database, ClassLoader loader, boolean spring, boolean validation) {
        List<String> mappingFiles = Files.exists(classes.resolve(ORM_XML)) ? List.of(ORM_XML) : List.of();
        boolean persistenceXml = Files.exists(classes.resolve("META-INF/persistence.xml"));
        return new Oracle.Unit(database, loader, managed(loader), mappingFiles, persistenceXml, spring, validation);
    }

    /** What a container lists: classes by their binary names, nested ones too, and packages that carry annotations. */
    private List<String> managed(ClassLoader loader) {
        List<String> managed = new ArrayList<>();
        for (String name : classNames()) {
            if (name.endsWith(".package-info")) {
                managed.add(name.substring(0, name.lastIndexOf('.')));
            } else if (isManaged(name, loader)) {
                managed.add(name);
            }
        }
        return managed;
    }

    /** The binary names of the compiled classes. */
    List<String> classNames() {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a class carries an annotation that makes a persistence provider look at it. */
    static boolean isManaged(String className, ClassLoader loader) {
        try {
            return Stream.of(Class.forName(className, false, loader).getAnnotations())
                    .map(annotation -> annotation.annotationType())
                    .anyMatch(annotation -> annotation.getPackageName().equals("jakarta.persistence")
                            && MANAGED.contains(annotation.getSimpleName()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
