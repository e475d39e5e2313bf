package dev.lockstep.processor;

import com.palantir.javapoet.ClassName;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.StepMessage;
import dev.lockstep.processor.write.JavaStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @BeforeMigration} and {@code @AfterMigration}, a round after the classes that they name were generated:
 * before, those are no types, and have no names.
 */
final class JavaStepReader {
    static final String BEFORE = "dev.lockstep.BeforeMigration";
    static final String AFTER = "dev.lockstep.AfterMigration";
    private static final String STEP = "dev.lockstep.runtime.MigrationStep";
    private static final int SHOWN = 5;

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Set<String> otherPackages = new HashSet<>();
    private final Map<String, HistoryBuild> builds = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> newest = new ArrayList<>();
    private final Map<HistoryBuild, List<JavaStep>> steps = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A reader of steps of these histories.
     *
     * @param known the generated histories of the whole module: a step of one that is not compiled now is left alone
     */
    JavaStepReader(ProcessingEnvironment environment, Set<String> known, Collection<HistoryBuild> histories) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        known.forEach(name -> otherPackages.add(name.substring(0, Math.max(0, name.lastIndexOf('.')))));
        for (HistoryBuild build : histories) {
            List<String> classes = List.copyOf(build.migrations().keySet());
            classes.forEach(name -> builds.put(name, build));
            numbers.putAll(build.migrations());
            newest.addAll(classes.subList(Math.max(0, classes.size() - SHOWN), classes.size()));
        }
    }

    /**
     * Reads classes; the findings are about those that are compiled.
     *
     * @param compiled those of the classes whose sources are compiled
     */
    List<Finding> read(Collection<String> classes, Set<String> compiled) {
        for (String name : classes) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
                    read(type, mirror, compiled.contains(name));
                }
            }
        }
        return List.copyOf(findings);
    }

    /** The steps of a history that can run. */
    List<JavaStep> stepsOf(HistoryBuild build) {
        return steps.getOrDefault(build, List.of());
    }

    private void read(TypeElement type, AnnotationMirror mirror, boolean isCompiled) {
        String annotation = String.valueOf(mirror.getAnnotationType());
        if (!annotation.equals(BEFORE) && !annotation.equals(AFTER)) {
            return;
        }
        TypeElement migration = named(value(mirror, "value"));
        HistoryBuild build = migration == null ? null : builds.get(name(migration));
        Place place = new Place.On(ElementRef.type(name(type)).at(annotation));
        if (migration == null || build == null) {
            if (isCompiled && !isOfAnotherHistory(migration)) {
                findings.add(Finding.of(StepMessage.STEP_OF_NOTHING, place, name(type), String.join(", ", newest)));
            }
            return;
        }
        String unfit = unfit(type);
        if (!unfit.isEmpty()) {
            findings.add(Finding.of(StepMessage.STEP_UNFIT, place, name(type), unfit));
            return;
        }
        JavaStep step = new JavaStep(
                ClassName.get(type),
                numbers.getOrDefault(name(migration), 0),
                annotation.equals(BEFORE),
                value(mirror, "order") instanceof Integer order ? order : 0,
                !Boolean.FALSE.equals(value(mirror, "transactional")));
        List<JavaStep> all = steps.computeIfAbsent(build, key -> new ArrayList<>());
        all.stream().filter(other -> isRival(other, step)).findFirst().ifPresent(other -> {
            String simple = step.before() ? "BeforeMigration" : "AfterMigration";
            String when = step.before() ? "before" : "after";
            String target = migration.getSimpleName().toString();
            findings.add(Finding.of(
                    StepMessage.STEP_ORDER,
                    place,
                    other.type().canonicalName(),
                    name(type),
                    when,
                    target,
                    step.order(),
                    simple,
                    target,
                    step.order() + 1));
        });
        all.add(step);
    }

    private static boolean isRival(JavaStep one, JavaStep other) {
        return one.number() == other.number() && one.before() == other.before() && one.order() == other.order();
    }

    private boolean isOfAnotherHistory(@Nullable TypeElement migration) {
        return migration != null
                && otherPackages.contains(
                        elements.getPackageOf(migration).getQualifiedName().toString());
    }

    /** What stands in the way of making and running one, or an empty text. */
    private String unfit(TypeElement type) {
        if (!type.getModifiers().contains(Modifier.PUBLIC)) {
            return "is not public";
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT) || !type.getKind().isClass()) {
            return "is abstract";
        }
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            return type.getModifiers().contains(Modifier.STATIC)
                            && outer.getModifiers().contains(Modifier.PUBLIC)
                    ? unfitMembers(type)
                    : "is nested in another class, and not public and static all the way";
        }
        return unfitMembers(type);
    }

    private String unfitMembers(TypeElement type) {
        boolean hasConstructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(c -> c.getParameters().isEmpty() && c.getModifiers().contains(Modifier.PUBLIC));
        if (!hasConstructor) {
            return "has no public constructor without parameters";
        }
        TypeElement step = elements.getTypeElement(STEP);
        return step == null || !environment.getTypeUtils().isSubtype(type.asType(), step.asType())
                ? "does not implement MigrationStep"
                : "";
    }

    private @Nullable Object value(AnnotationMirror mirror, String name) {
        for (var entry : elements.getElementValuesWithDefaults(mirror).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                AnnotationValue value = entry.getValue();
                return value.getValue();
            }
        }
        return null;
    }

    private static @Nullable TypeElement named(@Nullable Object value) {
        return value instanceof DeclaredType type
                        && type.getKind() == TypeKind.DECLARED
                        && type.asElement() instanceof TypeElement element
                ? element
                : null;
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
