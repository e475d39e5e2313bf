package dev.lockstep.processor.oracle;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What javac made of a model.
 *
 * @param done whether it compiled
 * @param classes the folder of class files
 * @param diagnostics what was said
 */
record CompiledModel(boolean done, Path classes, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    private static final String ORM_XML = "META-INF/orm.xml";
    private static final Set<String> MANAGED = Set.of("Entity", "MappedSuperclass", "Embeddable", "Converter");

    /** Everything that was said, a line each. */
    String messages() {
        return String.join(
                "\n", diagnostics.stream().map(d -> d.getMessage(null)).toList());
    }

    /** A loader of the classes, which lives as long as the test: Hibernate loads from it whenever it likes. */
    ClassLoader load(ClassLoader parent) throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
    }

    /** What a version of Hibernate needs to know. */
    Oracle.Unit unit(ClassLoader loader, boolean spring, ModelOptions options)
            throws IOException, ClassNotFoundException {
        List<String> mappingFiles = Files.exists(classes.resolve(ORM_XML)) ? List.of(ORM_XML) : List.of();
        boolean persistenceXml = Files.exists(classes.resolve("META-INF/persistence.xml"));
        return new Oracle.Unit(loader, managed(loader), mappingFiles, persistenceXml, spring, options.validation());
    }

    /** What a container lists: classes by their binary names, nested ones too, and packages that carry annotations. */
    private List<String> managed(ClassLoader loader) throws IOException, ClassNotFoundException {
        List<String> managed = new ArrayList<>();
        for (String name : classNames()) {
            if (name.endsWith(".package-info")) {
                managed.add(name.substring(0, name.lastIndexOf('.')));
            } else if (isManaged(Class.forName(name, false, loader))) {
                managed.add(name);
            }
        }
        return managed;
    }

    private List<String> classNames() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isManaged(Class<?> type) {
        return Stream.of(type.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .anyMatch(annotation -> annotation.getPackageName().equals("jakarta.persistence")
                        && MANAGED.contains(annotation.getSimpleName()));
    }
}
