package dev.lockstep.processor.entity;

import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.mapping.Mappings;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads the entities of many small models in one run of javac; each model is a package, named by its key. */
public final class EntityBatch {
    private static final String IMPORTS = """
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import dev.lockstep.*;
            """;

    private final Map<String, ReaderOptions> options = new TreeMap<>();
    private final List<JavaFileObject> sources = new ArrayList<>();

    /**
     * Adds a model.
     *
     * @param key a Java name, its package
     * @param body its classes; a {@code package} line of its own stands below the key
     */
    public void add(String key, String body, NamingKind naming, boolean indexForeignKeys) {
        options.put(key, new ReaderOptions(naming, null, indexForeignKeys, false, false));
        String own = body.startsWith("package ") ? body.substring("package ".length(), body.indexOf(';')) : "";
        String rest = own.isEmpty() ? body : body.substring(body.indexOf(';') + 1);
        String text = "package " + key + (own.isEmpty() ? "" : "." + own) + ";\n" + IMPORTS + rest;
        sources.add(
                new SimpleJavaFileObject(URI.create("string:///" + key + "/Model.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                });
    }

    /** Every model by its key. */
    public Map<String, EntityModel> read() {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task =
                javac.getTask(null, null, messages, List.of("-Xlint:none", "-proc:only"), null, sources);
        Reading reading = new Reading(options);
        task.setProcessors(List.of(reading));
        task.call();
        List<String> errors = messages.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(String::valueOf)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException(String.join("\n", errors));
        }
        return reading.models;
    }

    @SupportedAnnotationTypes("*")
    private static final class Reading extends AbstractProcessor {
        private final Map<String, ReaderOptions> options;
        private final Map<String, EntityModel> models = new LinkedHashMap<>();

        Reading(Map<String, ReaderOptions> options) {
            this.options = options;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (models.isEmpty()) {
                Map<String, Set<String>> entities = annotated(round, "jakarta.persistence.Entity");
                Map<String, Set<String>> converters = annotated(round, "jakarta.persistence.Converter");
                options.forEach((key, o) -> models.put(
                        key, read(entities.getOrDefault(key, Set.of()), converters.getOrDefault(key, Set.of()), o)));
            }
            return false;
        }

        private EntityModel read(Set<String> entities, Set<String> converters, ReaderOptions chosen) {
            Metadata metadata = new Metadata(processingEnv.getElementUtils(), Mappings.NONE);
            Set<String> applied = new TreeSet<>(converters);
            applied.removeIf(name ->
                    !metadata.appliesItself(processingEnv.getElementUtils().getTypeElement(name)));
            return new EntityReader(
                            processingEnv.getElementUtils(),
                            processingEnv.getTypeUtils(),
                            metadata,
                            chosen.withConverters(applied),
                            new PostgreSqlDialect())
                    .read(entities);
        }

        private Map<String, Set<String>> annotated(RoundEnvironment round, String annotation) {
            Map<String, Set<String>> byKey = new TreeMap<>();
            TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
            for (Element element : round.getElementsAnnotatedWith(type)) {
                String name = ((TypeElement) element).getQualifiedName().toString();
                byKey.computeIfAbsent(name.substring(0, name.indexOf('.')), k -> new TreeSet<>())
                        .add(name);
            }
            return byKey;
        }
    }
}
