package dev.lockstep.processor;

import dev.lockstep.processor.entity.Metadata;
import dev.lockstep.processor.mapping.Mappings;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What the rounds have shown so far, by name: an element of one round means nothing to the next. */
final class Compilation {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String CONVERTER = "jakarta.persistence.Converter";

    private final Elements elements;
    private final Supplier<Metadata> source;
    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<String> entities = new TreeSet<>();
    private final Set<String> compiled = new TreeSet<>();
    private final Set<String> converters = new TreeSet<>();
    private final Set<String> steps = new TreeSet<>();
    private @Nullable Metadata metadata;

    /** @param source reads the mapping files, in the first round that needs them */
    Compilation(Elements elements, Supplier<Metadata> source) {
        this.elements = elements;
        this.source = source;
    }

    void add(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> compiled.add(name(type)));
        roots.addAll(annotated(round, HistoryRootReader.ANNOTATION));
        entities.addAll(annotated(round, ENTITY));
        steps.addAll(annotated(round, JavaStepReader.BEFORE));
        steps.addAll(annotated(round, JavaStepReader.AFTER));
        annotated(round, CONVERTER).stream().filter(this::appliesItself).forEach(converters::add);
    }

    /** What the classes say of their mapping. */
    Metadata metadata() {
        Metadata known = metadata;
        if (known == null) {
            known = source.get();
            metadata = known;
        }
        return known;
    }

    /**
     * The converters that apply to attributes which do not mention them: those of the rounds, those of the packages that
     * the root names, and those that the snapshot lists and that still apply themselves.
     */
    Set<String> convertersOf(HistoryRoot root, Collection<String> recorded) {
        Set<String> names = new TreeSet<>(converters);
        metadata().mappings().listed().stream().filter(this::appliesItself).forEach(names::add);
        recorded.stream().filter(this::appliesItself).forEach(names::add);
        for (String packageName : root.packages()) {
            PackageElement element = elements.getPackageElement(packageName);
            if (element != null) {
                addAll(element, this::appliesItself, names);
            }
        }
        return names;
    }

    private boolean appliesItself(String className) {
        TypeElement type = elements.getTypeElement(className);
        return type != null && appliesItself(type);
    }

    private boolean appliesItself(TypeElement type) {
        return metadata().appliesItself(type);
    }

    /** The classes that say that they run with a migration. */
    Set<String> steps() {
        return Collections.unmodifiableSet(steps);
    }

    /** The history roots, in the order in which they were seen. */
    Set<String> roots() {
        return Collections.unmodifiableSet(roots);
    }

    /** Whether the class of that name, which is not nested, is compiled from source. */
    boolean isCompiled(String className) {
        return compiled.contains(className);
    }

    /**
     * The entities of a history: those of the rounds and those that the snapshot lists and that still are entities, so
     * that a compilation of a part of the sources never looks like a drop.
     */
    Set<String> entitiesOf(HistoryRoot root, Collection<String> recorded) {
        Set<String> names = new TreeSet<>(entities);
        Mappings mappings = metadata().mappings();
        mappings.listed().stream().filter(this::isEntity).forEach(names::add);
        recorded.stream().filter(this::isEntity).forEach(names::add);
        if (mappings.excludesUnlisted()) {
            names.retainAll(mappings.listed());
        }
        if (root.selects()) {
            names.removeIf(name -> !root.packages().contains(packageOf(name)));
            root.packages().forEach(name -> names.addAll(entitiesIn(name)));
            names.addAll(root.entities());
        }
        return names;
    }

    /** The entities of the rounds that the persistence unit leaves out. */
    Set<String> unlisted() {
        Set<String> names = new TreeSet<>(entities);
        names.removeAll(metadata().mappings().listed());
        return metadata().mappings().excludesUnlisted() ? names : Set.of();
    }

    private boolean isEntity(String className) {
        TypeElement type = elements.getTypeElement(className);
        return type != null && isEntity(type);
    }

    private boolean isEntity(TypeElement type) {
        return metadata().isEntity(type);
    }

    private String packageOf(String className) {
        TypeElement type = elements.getTypeElement(className);
        return type == null
                ? ""
                : elements.getPackageOf(type).getQualifiedName().toString();
    }

    /** The entities of one package, of sources and of the class path. */
    Set<String> entitiesIn(String packageName) {
        Set<String> names = new TreeSet<>();
        PackageElement element = elements.getPackageElement(packageName);
        if (element != null) {
            addAll(element, this::isEntity, names);
        }
        return names;
    }

    private static void addAll(Element enclosing, Predicate<TypeElement> wanted, Set<String> names) {
        for (TypeElement type : ElementFilter.typesIn(enclosing.getEnclosedElements())) {
            if (wanted.test(type)) {
                names.add(name(type));
            }
            addAll(type, wanted, names);
        }
    }

    private Set<String> annotated(RoundEnvironment round, String annotation) {
        Set<String> names = new LinkedHashSet<>();
        TypeElement type = elements.getTypeElement(annotation);
        if (type != null) {
            ElementFilter.typesIn(round.getElementsAnnotatedWith(type)).forEach(t -> names.add(name(t)));
        }
        return names;
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
