package dev.lockstep.processor.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * A small application's entities: a folder of sources in package {@code model}, and what else an application has.
 *
 * <p>The part of the folder's name before the first underscore is the model's category. Files that are no Java sources
 * ({@code META-INF/orm.xml}, {@code META-INF/persistence.xml}…) are copied to the class output first, as a build tool
 * would, with the same path. What is peculiar to a model stands in {@code model.properties}, whose keys are
 *
 * <ul>
 *   <li>{@code hibernate=7}: the model is for that version of Hibernate alone, because the other lacks what it uses;
 *   <li>{@code differs=CHECK_OF_CODE}: Lockstep's schema is, on purpose, another one than either makes;
 *   <li>{@code differs-in-6.6=SET_UNIQUE, LIST_INDEX_CHECK}: the schema that Hibernate 6.6 makes is another one, for the
 *       reasons of which {@link KnownDifference} is the list; Lockstep's is that of 7;
 *   <li>{@code validation=true}: Bean Validation shapes both schemas, else neither;
 *   <li>{@code naming=SPRING}: the model is for that constant of {@code dev.lockstep.Naming} alone, else for {@code JPA}
 *       and {@code SPRING};
 *   <li>{@code roundtrip=false:reason}: no entity is stored, and why;
 *   <li>{@code roundtrip-6.6=false:reason}: Hibernate 6.6 stores none.
 * </ul>
 *
 * @param name the folder's name
 * @param folder where it is
 * @param options what {@code model.properties} says
 */
record Model(String name, Path folder, ModelOptions options) {
    private static final Path ALL = Path.of("src/test/resources/models");
    private static final String OPTIONS = "model.properties";

    /** The models whose names match the regular expression of the system property {@code models}: all, unless set. */
    static List<Model> all() {
        Pattern wanted = Pattern.compile(System.getProperty("models", ".*"));
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted()
                    .map(Model::of)
                    .filter(model -> wanted.matcher(model.name).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model of(Path folder) {
        return new Model(folder.getFileName().toString(), folder, ModelOptions.read(folder.resolve(OPTIONS)));
    }

    /** The versions of Hibernate that the model is for, the newest first. */
    List<HibernateVersion> versions() {
        return HibernateVersion.ALL.stream()
                .filter(version -> version.toString().startsWith(options.hibernate()))
                .toList();
    }

    /**
     * Compiles the model with a history root of its own.
     *
     * @param project an empty folder, as a project's
     * @param naming the name of a constant of {@code dev.lockstep.Naming}
     * @param hibernate what javac finds on its class path
     * @param options more of javac's
     */
    CompiledModel compile(
            Path project, String naming, HibernateVersion hibernate, Processor processor, String... options)
            throws IOException {
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        copyResources(classes);
        List<Path> sources = new ArrayList<>(sources());
        sources.add(Files.writeString(project.resolve("ModelSchema.java"), historyRoot(naming, "")));
        return Javac.compile(project, classes, sources, hibernate.classPath(), processor, options);
    }

    /** The sources, without a history root. */
    List<Path> sources() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** Copies what is no source, as a build tool does before it compiles. */
    void copyResources(Path classes) throws IOException {
        for (Path file : files()) {
            if (!file.toString().endsWith(".java") && !file.endsWith(OPTIONS)) {
                Path copy = classes.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * The source of the history root.
     *
     * @param selection more attributes of the annotation, each followed by a comma
     */
    String historyRoot(String naming, String selection) {
        return """
                package model;

                @dev.lockstep.SchemaHistory(
                        naming = dev.lockstep.Naming.%s,
                        beanValidation = dev.lockstep.BeanValidation.%s,
                        %s
                        value = @dev.lockstep.Migration("add what Hibernate would export"))
                interface ModelSchema {}
                """.formatted(naming, options.validation() ? "ON" : "OFF", selection);
    }

    @Override
    public String toString() {
        return name;
    }
}
