package dev.lockstep.processor.oracle;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * A published artifact of entities, with the jars that its classes need to load; {@code realworld/<name>.properties}
 * describes it, and the build copies the jars (processor/pom.xml, {@code real-world}).
 *
 * @param name of the description and of the folder of jars
 * @param jars the artifact's own first
 * @param packages those of its entities
 * @param entities how many there are
 * @param version the Hibernate that is asked
 */
record Artifact(String name, List<Path> jars, List<String> packages, int entities, HibernateVersion version) {
    private static final Path DESCRIPTIONS = Path.of("src/test/resources/realworld");
    private static final Path JARS = Path.of(System.getProperty("lockstep.real-world", "target/real-world"));

    /** Every artifact that is described, by name. */
    static List<Artifact> all() {
        try (Stream<Path> files = Files.list(DESCRIPTIONS)) {
            return files.sorted().map(Artifact::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Artifact read(Path description) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(description)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = description.getFileName().toString().replace(".properties", "");
        List<Path> jars = Stream.concat(
                        Stream.of(properties.getProperty("artifact")), words(properties.getProperty("with")).stream())
                .map(coordinates -> coordinates.split(":", -1))
                .map(parts -> JARS.resolve(name).resolve(parts[1] + "-" + parts[2] + ".jar"))
                .toList();
        String version = properties.getProperty("hibernate", "7");
        return new Artifact(
                name,
                Boolean.parseBoolean(properties.getProperty("javaEe")) ? renamed(jars) : jars,
                words(properties.getProperty("packages")),
                Integer.parseInt(properties.getProperty("entities")),
                HibernateVersion.ALL.stream()
                        .filter(v -> v.toString().equals(version))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    /** Java EE's jars under jakarta's names, made once: Apache Tomcat's tool changes names and nothing else. */
    private static List<Path> renamed(List<Path> jars) {
        List<Path> renamed = new ArrayList<>();
        for (Path jar : jars) {
            Path target = Path.of(jar.toString().replace(".jar", "-jakarta.jar"));
            if (!Files.exists(target)) {
                rename(jar, target);
            }
            renamed.add(target);
        }
        return renamed;
    }

    private static void rename(Path jar, Path target) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String tool = JARS.resolve("tools/jakartaee-migration-1.0.8-shaded.jar").toString();
        try {
            Process process = new ProcessBuilder(
                            java.toString(), "-jar", tool, "-profile=EE", jar.toString(), target.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("cannot rename " + jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Compiles a history of the artifact's packages, in a project that is empty. */
    CompiledModel compile(Path project, String naming, Processor processor) throws IOException {
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        Path root = Files.writeString(project.resolve("ModelSchema.java"), historyRoot(naming));
        String classPath = Stream.concat(jars.stream().map(Path::toString), Stream.of(version.classPath()))
                .collect(Collectors.joining(File.pathSeparator));
        return Javac.compile(project, classes, List.of(root), classPath, processor);
    }

    private String historyRoot(String naming) {
        return """
                package model;

                @dev.lockstep.SchemaHistory(
                        naming = dev.lockstep.Naming.%s,
                        beanValidation = dev.lockstep.BeanValidation.OFF,
                        packages = {"%s"},
                        value = @dev.lockstep.Migration("add what Hibernate would export"))
                interface ModelSchema {}
                """.formatted(naming, String.join("\", \"", packages));
    }

    /** A loader of the jars beside a version of Hibernate. */
    ClassLoader load() {
        return new URLClassLoader(jars.stream().map(Artifact::url).toArray(URL[]::new), version.loader());
    }

    /** The names of the mapped classes in the artifact's own jar. */
    List<String> managed(ClassLoader loader) {
        try (JarFile jar = new JarFile(jars.get(0).toFile())) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(entry -> entry.endsWith(".class") && !entry.endsWith("-info.class"))
                    .map(entry -> entry.replace(".class", "").replace('/', '.'))
                    .filter(className -> isManaged(className, loader))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lacks a superclass cannot be loaded, and is no entity: the number of entities is compared. */
    private static boolean isManaged(String className, ClassLoader loader) {
        try {
            return CompiledModel.isManaged(className, loader);
        } catch (LinkageError e) {
            return false;
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
