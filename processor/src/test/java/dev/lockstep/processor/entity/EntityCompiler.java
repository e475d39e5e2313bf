package dev.lockstep.processor.entity;

import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.mapping.MappingReader;
import dev.lockstep.processor.mapping.Mappings;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles entities and reads them, once from their sources and, when asked, once more from their class files. */
final class EntityCompiler {
    private final ReaderOptions options;
    private final Path classes;
    private final Set<String> converters = new TreeSet<>();
    private Mappings mappings = Mappings.NONE;
    private final List<JavaFileObject> sources = new ArrayList<>();

    EntityCompiler(ReaderOptions options) {
        this.options = options;
        try {
            this.classes = Files.createTempDirectory("lockstep-entities");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options of an ordinary history that wants no DTO records. */
    static ReaderOptions options(NamingKind naming) {
        return new ReaderOptions(naming, null, true, false, false);
    }

    /** Reads the entities of a text, which stands in the package {@code model} and imports what mappings need. */
    static EntityModel read(String source) {
        return read(source, options(NamingKind.JPA));
    }

    static EntityModel read(String source, ReaderOptions options) {
        return new EntityCompiler(options).source(source).fromSources();
    }

    EntityCompiler source(String body) {
        String text = """
                package model;
                import jakarta.persistence.*;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                import dev.lockstep.Backfill;
                import dev.lockstep.ConvertUsing;
                import dev.lockstep.DatabaseIndex;
                import dev.lockstep.NativeEnum;
                import dev.lockstep.OnDelete;
                import dev.lockstep.RenamedFrom;
                import dev.lockstep.ServerDefault;
                """ + body;
        return unit("Model", text);
    }

    private EntityCompiler unit(String name, String text) {
        URI uri = URI.create("string:///" + name + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
        return this;
    }

    EntityCompiler files(Path directory) {
        mappings = new MappingReader(new MappingReader.Resources() {
                    @Override
                    public Optional<byte[]> own(String name) throws IOException {
                        Path file = directory.resolve(name);
                        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
                    }

                    @Override
                    public Optional<byte[]> any(String name) throws IOException {
                        return own(name);
                    }
                })
                .read("", List.of());
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String text = Files.readString(file);
                sources.add(new SimpleJavaFileObject(file.toUri(), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Where the class files are. */
    Path classes() {
        return classes;
    }

    EntityModel fromSources() {
        EntityModel model = compile(sources, List.of("-d", classes.toString()), List.of());
        converters.addAll(model.converters());
        return model;
    }

    /** Reads the same entities from class files alone, once {@link #fromSources} has compiled them. */
    EntityModel fromClasses(List<String> names) {
        String path = classes + File.pathSeparator + System.getProperty("java.class.path");
        List<String> all = new ArrayList<>(names);
        all.addAll(converters);
        return compile(List.of(), List.of("-proc:only", "-cp", path), all);
    }

    private EntityModel compile(List<JavaFileObject> units, List<String> arguments, List<String> names) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> all = new ArrayList<>(List.of("-Xlint:none"));
        all.addAll(arguments);
        JavaCompiler.CompilationTask task = javac.getTask(messages, null, null, all, names, units);
        Reading reading = new Reading(options, mappings);
        task.setProcessors(List.of(reading));
        task.call();
        if (reading.model == null) {
            throw new IllegalStateException("javac: " + messages);
        }
        return reading.model;
    }

    @SupportedAnnotationTypes("*")
    private static final class Reading extends AbstractProcessor {
        private final ReaderOptions options;
        private final Mappings mappings;
        private final Set<String> entities = new TreeSet<>();
        private final Set<String> converters = new TreeSet<>();
        private @Nullable EntityModel model;

        Reading(ReaderOptions options, Mappings mappings) {
            this.options = options;
            this.mappings = mappings;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement annotation : annotations) {
                if (annotation.getQualifiedName().contentEquals("jakarta.persistence.Entity")) {
                    for (Element entity : round.getElementsAnnotatedWith(annotation)) {
                        entities.add(((TypeElement) entity).getQualifiedName().toString());
                    }
                }
                if (annotation.getQualifiedName().contentEquals("jakarta.persistence.Converter")) {
                    for (Element converter : round.getElementsAnnotatedWith(annotation)) {
                        converters.add(
                                ((TypeElement) converter).getQualifiedName().toString());
                    }
                }
            }
            if (model == null) {
                Metadata metadata = new Metadata(processingEnv.getElementUtils(), mappings);
                mappings.listed().stream()
                        .filter(name -> metadata.isEntity(
                                processingEnv.getElementUtils().getTypeElement(name)))
                        .forEach(entities::add);
                converters.addAll(mappings.listed());
                converters.removeIf(name ->
                        !metadata.appliesItself(processingEnv.getElementUtils().getTypeElement(name)));
                model = new EntityReader(
                                processingEnv.getElementUtils(),
                                processingEnv.getTypeUtils(),
                                metadata,
                                options.withConverters(converters),
                                new PostgreSqlDialect())
                        .read(entities);
            }
            return false;
        }
    }
}
