package dev.lockstep.processor;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.entity.EntityReader;
import dev.lockstep.processor.entity.ReaderOptions;
import dev.lockstep.processor.history.Snapshot;
import dev.lockstep.processor.mapping.Mappings;
import dev.lockstep.processor.mapping.UnitNaming;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.ConfigurationMessage;
import dev.lockstep.processor.report.Diagnostics;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingFileMessage;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.write.GeneratedNames;
import dev.lockstep.processor.write.JavaStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** One history in one compilation: read, plan, generate; and, in the last round, write. */
final class HistoryBuild {
    private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";
    // The class that Hibernate looks for.
    private static final String BEAN_VALIDATION = "jakarta.validation.ConstraintViolation";

    private final HistoryRoot root;
    private final HistoryFiles files;
    private final EntityModel model;
    private final Plan plan;
    private final Diagnostics diagnostics;

    private HistoryBuild(HistoryRoot root, HistoryFiles files, EntityModel model, Plan plan, Diagnostics diagnostics) {
        this.root = root;
        this.files = files;
        this.model = model;
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads and plans.
     *
     * @param lastChance whether no other processor can still generate a class that an entity mentions
     * @return empty when a class is missing that may yet be generated
     */
    static Optional<HistoryBuild> plan(
            HistoryRoot root,
            Compilation compilation,
            ProcessingEnvironment environment,
            ProcessorOptions options,
            boolean lastChance) {
        Elements elements = environment.getElementUtils();
        Dialect dialect = new PostgreSqlDialect();
        HistoryFiles files =
                HistoryFiles.read(options, ProjectDirectory.classOutput(environment.getFiler()), root.simpleName());
        Snapshot snapshot = files.stored().snapshot();
        Mappings mappings = compilation.metadata().mappings();
        SettledOptions settled = SettledOptions.of(
                root,
                snapshot,
                namesAreSnakeCase(mappings, elements),
                mappings.validates() && elements.getTypeElement(BEAN_VALIDATION) != null);
        Set<String> converters = compilation.convertersOf(root, snapshot == null ? List.of() : snapshot.converters());
        ReaderOptions readerOptions = options(root, settled, mappings).withConverters(converters);
        EntityReader reader =
                new EntityReader(elements, environment.getTypeUtils(), compilation.metadata(), readerOptions, dialect);
        Set<String> entities = compilation.entitiesOf(root, snapshot == null ? List.of() : snapshot.entities());
        EntityModel model = reader.read(entities);
        List<Finding> selection = new ArrayList<>(compilation.metadata().findings());
        boolean isMissing = selection.stream().anyMatch(f -> f.message().equals(MappingFileMessage.MAPPING_FILE_CLASS));
        if (!lastChance && (isMissing || !reader.unresolved().isEmpty())) {
            return Optional.empty();
        }
        selection.addAll(selectionFaults(root, entities, compilation));
        Plan plan = new Planner(dialect, options.frozen())
                .plan(new Planner.Situation(root, files.stored(), with(model, selection), settled, files.directory()));
        Diagnostics diagnostics = new Diagnostics(environment.getMessager(), elements, compilation::isCompiled);
        return Optional.of(new HistoryBuild(root, files, model, plan, diagnostics));
    }

    /** Generates the classes and reports what is wrong, both whether or not the plan can be carried out. */
    void generate(SourceWriter sources, boolean frozen, boolean hasSteps) {
        List<Finding> findings =
                new ArrayList<>(plan.findings().stream().filter(this::isSaidNow).toList());
        if (frozen) {
            plan.recording().flatMap(files::frozen).ifPresent(findings::add);
        }
        findings.addAll(sources.write(root, plan, model.dtos(), hasSteps));
        report(findings);
    }

    HistoryRoot root() {
        return root;
    }

    /** The migrations' generated classes, by canonical name, and their numbers. */
    Map<String, Integer> migrations() {
        Map<String, Integer> numbers = new TreeMap<>();
        plan.generated()
                .forEach(record -> numbers.put(
                        GeneratedNames.migration(root.packageName(), record).canonicalName(), record.number()));
        return numbers;
    }

    /** Writes the steps in Java. */
    void generate(SourceWriter sources, List<JavaStep> steps) {
        report(sources.write(root, steps));
    }

    /** Writes the committed files and tells of it; of a recording that stood there already, nothing. */
    void record() {
        Optional<Finding> outcome = plan.recording().flatMap(files::write);
        if (outcome.isPresent()) {
            List<Finding> findings = new ArrayList<>();
            findings.add(outcome.get());
            if (!outcome.get().isError()) {
                plan.findings().stream().filter(HistoryBuild::isNote).forEach(findings::add);
            }
            report(findings);
        }
    }

    /** Notes come with the recording; advice that is one, also with the drift, when something can still be done. */
    private boolean isSaidNow(Finding finding) {
        return !isNote(finding)
                || (plan.recording().isEmpty()
                        && Code.advice().contains(finding.message().code()));
    }

    private static boolean isNote(Finding finding) {
        return finding.message().severity() == Message.Severity.NOTE;
    }

    void report(Collection<Finding> findings) {
        diagnostics.report(findings, root.qualifiedName(), model.index()::find);
    }

    private static boolean namesAreSnakeCase(Mappings mappings, Elements elements) {
        return mappings.naming() == UnitNaming.UNSAID
                ? elements.getTypeElement(SPRING_BOOT) != null
                : mappings.naming() == UnitNaming.SNAKE_CASE;
    }

    private static ReaderOptions options(HistoryRoot root, SettledOptions settled, Mappings mappings) {
        String schema = root.schema().isEmpty() ? mappings.schema() : root.schema();
        return new ReaderOptions(
                settled.kind(),
                schema.isEmpty() ? null : schema,
                root.indexForeignKeys(),
                settled.beanValidation(),
                root.dtos());
    }

    private static List<Finding> selectionFaults(HistoryRoot root, Set<String> entities, Compilation compilation) {
        List<Finding> findings = new ArrayList<>();
        if (entities.isEmpty()) {
            findings.add(Finding.of(ConfigurationMessage.NO_ENTITIES, new Place.Root(), root.simpleName()));
        } else {
            root.packages().stream()
                    .sorted()
                    .filter(name -> compilation.entitiesIn(name).isEmpty())
                    .forEach(name ->
                            findings.add(Finding.of(ConfigurationMessage.EMPTY_PACKAGE, new Place.Root(), name)));
        }
        Mappings mappings = compilation.metadata().mappings();
        if (root.naming().equals("AUTO") && mappings.naming() == UnitNaming.UNKNOWN) {
            findings.add(Finding.of(
                    MappingFileMessage.UNIT_NAMING,
                    new Place.Root(),
                    mappings.namingStrategy().toArray()));
        }
        compilation
                .unlisted()
                .forEach(name -> findings.add(
                        Finding.of(MappingFileMessage.UNLISTED_ENTITY, new Place.On(ElementRef.type(name)), name)));
        return findings;
    }

    private static EntityModel with(EntityModel model, List<Finding> more) {
        List<Finding> findings = new ArrayList<>(model.findings());
        findings.addAll(more);
        return new EntityModel(
                model.schema(),
                model.index(),
                model.hints(),
                model.accepted(),
                model.entityClasses(),
                model.converters(),
                model.dtos(),
                findings);
    }
}
