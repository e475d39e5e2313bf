package dev.lockstep.processor.oracle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A version of Hibernate: a class path, and the oracle that runs on it. */
final class HibernateVersion {
    /** What another version replaces, or cannot live beside. */
    private static final Pattern OF_THE_NEWEST =
            Pattern.compile("(hibernate-core|hibernate-models|jakarta\\.persistence-api)-[0-9].*\\.jar");

    /** Every version that is asked: first the newest, whose schema Lockstep makes. */
    static final List<HibernateVersion> ALL = List.of(newest(), inPlace("6.6", Path.of("target/hibernate-6.6")));

    private final String name;
    private final String classPath;
    private final ClassLoader loader;

    private HibernateVersion(String name, String classPath, ClassLoader loader) {
        this.name = name;
        this.classPath = classPath;
        this.loader = loader;
    }

    private static HibernateVersion newest() {
        return new HibernateVersion(
                "7", System.getProperty("java.class.path"), HibernateVersion.class.getClassLoader());
    }

    /** The tests' class path, on which the jars of a folder take the place of what belongs to the newest version. */
    private static HibernateVersion inPlace(String name, Path usualFolder) {
        Path folder = Path.of(System.getProperty("lockstep.hibernate-" + name, usualFolder.toString()));
        List<Path> classPath = Stream.concat(
                        jars(folder).stream(),
                        Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                                .map(Path::of)
                                .filter(entry -> !OF_THE_NEWEST
                                        .matcher(entry.getFileName().toString())
                                        .matches()))
                .toList();
        URL[] urls = classPath.stream().map(HibernateVersion::url).toArray(URL[]::new);
        String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return new HibernateVersion(name, joined, new URLClassLoader(urls, new Shared()));
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("mvn generate-test-resources copies the jars", e);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where javac finds this version. */
    String classPath() {
        return classPath;
    }

    /** A class loader of this version, as the parent of a model's. */
    ClassLoader loader() {
        return loader;
    }

    /** Whether it is the one whose schema Lockstep makes. */
    boolean isNewest() {
        return this == ALL.get(0);
    }

    /** Whether it stores a model's entities: 6.6 does when the system property {@code roundtrips} says {@code all}. */
    boolean stores(Model model) {
        ModelOptions options = model.options();
        boolean asked = isNewest() || System.getProperty("roundtrips", "").equals("all");
        return asked
                && options.noRoundTrip().isEmpty()
                && (isNewest() || options.noRoundTrip66().isEmpty());
    }

    Oracle oracle(Oracle.Unit unit) {
        try {
            return (Oracle) loader.loadClass(Hibernate.class.getName())
                    .getDeclaredConstructor(Oracle.Unit.class)
                    .newInstance(unit);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "Hibernate %s refuses the model: %s", name, rootCause(e)), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "Hibernate %s does not start", name), e);
        }
    }

    /** What a chain of exceptions began with. */
    static Throwable rootCause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootCause(thrown.getCause());
    }

    @Override
    public String toString() {
        return name;
    }

    /** What both worlds have in common: the JDK, what they talk in, and the driver, whose connections they are given. */
    private static final class Shared extends ClassLoader {
        private static final Pattern SHARED = Pattern.compile(
                Pattern.quote(Oracle.class.getName()) + "(\\$.*)?|org\\.postgresql\\..*|dev\\.lockstep\\.testing\\..*");

        Shared() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (SHARED.matcher(name).matches()) {
                return Class.forName(name, false, HibernateVersion.class.getClassLoader());
            }
            throw new ClassNotFoundException(name);
        }
    }
}
