package dev.lockstep.processor;

import com.google.auto.service.AutoService;
import dev.lockstep.processor.entity.Metadata;
import dev.lockstep.processor.mapping.MappingReader;
import dev.lockstep.processor.report.ConfigurationMessage;
import dev.lockstep.processor.report.Diagnostics;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.InternalMessage;
import dev.lockstep.processor.report.Place;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Keeps entities, snapshot, migrations and DTO records in lockstep. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class LockstepProcessor extends AbstractProcessor {
    private final List<HistoryBuild> builds = new ArrayList<>();
    private final Map<String, HistoryRoot> seen = new LinkedHashMap<>();
    private final Set<String> planned = new HashSet<>();
    /** Those whose steps in Java wait until the classes of the migrations, which they name, are there. */
    private final List<HistoryBuild> waiting = new ArrayList<>();

    private @Nullable Session session;

    /** What one compilation has of its own. */
    private record Session(ProcessorOptions options, Compilation compilation, SourceWriter sources) {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        ProcessorOptions options = ProcessorOptions.of(
                environment.getOptions(), key -> System.getProperty(key, ""), LockstepProcessor::environmentVariable);
        session = new Session(
                options,
                new Compilation(environment.getElementUtils(), () -> metadata(options)),
                new SourceWriter(environment.getFiler(), environment.getElementUtils()));
    }

    private Metadata metadata(ProcessorOptions options) {
        MappingReader reader = new MappingReader(new MappingResources(processingEnv.getFiler(), options));
        return new Metadata(
                processingEnv.getElementUtils(), reader.read(options.persistenceUnit(), options.mappingFiles()));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Session now = session;
        if (now != null && !now.options().skip()) {
            try {
                process(now, annotations, round);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                reportFailure(e);
            }
        }
        return false;
    }

    private void process(Session now, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        now.compilation().add(round);
        if (!round.processingOver() && annotations.stream().anyMatch(LockstepProcessor::isLomboks)) {
            // Lombok writes accessors into the sources of this round, before or after us, and asks for another round.
            return;
        }
        writeSteps(now, round);
        for (String name : now.compilation().roots()) {
            if (!planned.contains(name)) {
                plan(now, name, round.processingOver());
            }
        }
        if (round.processingOver()) {
            writeSteps(now, round);
        }
        if (round.processingOver() && !round.errorRaised()) {
            now.sources().finish().forEach(diagnostics(now)::report);
            builds.forEach(HistoryBuild::record);
        }
    }

    private void writeSteps(Session now, RoundEnvironment round) {
        if (!waiting.isEmpty()) {
            JavaStepReader reader =
                    new JavaStepReader(processingEnv, now.sources().knownHistories(), waiting);
            Set<String> classes = new TreeSet<>(now.sources().knownSteps());
            classes.addAll(now.compilation().steps());
            List<Finding> findings = reader.read(classes, now.compilation().steps());
            waiting.get(0).report(round.errorRaised() ? List.of() : findings);
            waiting.forEach(build -> build.generate(now.sources(), reader.stepsOf(build)));
            waiting.clear();
        }
    }

    private Diagnostics diagnostics(Session now) {
        return new Diagnostics(
                processingEnv.getMessager(), processingEnv.getElementUtils(), now.compilation()::isCompiled);
    }

    private static boolean isLomboks(TypeElement annotation) {
        return annotation.getQualifiedName().toString().startsWith("lombok.");
    }

    private void plan(Session now, String name, boolean lastChance) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        HistoryRoot root = new HistoryRootReader(processingEnv.getElementUtils()).read(type);
        Optional<Finding> rival = rival(root);
        seen.put(name, root);
        if (rival.isPresent()) {
            planned.add(name);
            diagnostics(now).report(List.of(rival.get()), name, path -> Optional.<ElementRef>empty());
            return;
        }
        HistoryBuild.plan(root, now.compilation(), processingEnv, now.options(), lastChance)
                .ifPresent(build -> {
                    planned.add(name);
                    builds.add(build);
                    boolean hasSteps = !now.compilation().steps().isEmpty()
                            || !now.sources().knownSteps().isEmpty();
                    build.generate(now.sources(), now.options().frozen(), hasSteps);
                    if (hasSteps) {
                        waiting.add(build);
                    }
                });
    }

    private Optional<Finding> rival(HistoryRoot root) {
        for (HistoryRoot other : seen.values()) {
            if (other.qualifiedName().equals(root.qualifiedName())) {
                continue;
            }
            boolean sameName = other.directoryKey().equals(root.directoryKey());
            if (sameName || other.packageName().equals(root.packageName())) {
                return Optional.of(Finding.of(
                        ConfigurationMessage.TWO_ROOTS,
                        new Place.Root(),
                        other.qualifiedName(),
                        root.qualifiedName(),
                        sameName ? "their committed files would stand in one directory" : "they stand in one package"));
            }
        }
        return Optional.empty();
    }

    private void reportFailure(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.ERROR, InternalMessage.INTERNAL_ERROR.text(String.valueOf(failure), trace));
    }

    private static String environmentVariable(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
