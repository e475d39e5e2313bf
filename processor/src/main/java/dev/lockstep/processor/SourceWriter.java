package dev.lockstep.processor;

import com.palantir.javapoet.JavaFile;
import dev.lockstep.processor.entity.DtoModel;
import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.processor.report.DtoMessage;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.HistoryMessage;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.write.DtoWriter;
import dev.lockstep.processor.write.GeneratedNames;
import dev.lockstep.processor.write.HistoryWriter;
import dev.lockstep.processor.write.JavaStep;
import dev.lockstep.processor.write.MigrationWriter;
import dev.lockstep.processor.write.MigratorWriter;
import dev.lockstep.processor.write.OldRecords;
import dev.lockstep.processor.write.SnapshotWriter;
import dev.lockstep.processor.write.StepsWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Hands the generated sources to the compiler, each once. */
final class SourceWriter {
    private final Filer filer;
    private final OldRecords old;
    private final Set<String> written = new HashSet<>();
    private final ClassList histories;
    private final ClassList steps;

    SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.old = new OldRecords(elements);
        this.histories = new ClassList(filer, elements, ClassList.HISTORIES);
        this.steps = new ClassList(filer, elements, ClassList.STEPS);
    }

    /**
     * Writes the classes of one history; the findings say what could not be written.
     *
     * @param hasSteps whether there may be steps in Java, which {@link #write(HistoryRoot, List)} then writes
     */
    List<Finding> write(HistoryRoot root, Plan plan, List<DtoModel> dtos, boolean hasSteps) {
        List<Finding> findings = new ArrayList<>();
        Optional<MigrationRecord> previous = Optional.empty();
        for (MigrationRecord record : plan.generated()) {
            write(MigrationWriter.write(root.packageName(), record, previous), findings);
            previous = Optional.of(record);
        }
        write(
                HistoryWriter.write(root.packageName(), root.simpleName(), plan.generated(), plan.drafts(), hasSteps),
                findings);
        write(SnapshotWriter.write(root.packageName(), root.simpleName(), plan.snapshot()), findings);
        write(MigratorWriter.write(root.packageName(), root.simpleName()), findings);
        histories.add(
                GeneratedNames.history(root.packageName(), root.simpleName()).canonicalName());
        // Two histories may share an entity: its DTO is the same, and there is one.
        dtos.stream()
                .filter(dto -> written.add(dto.packageName() + "." + dto.name()))
                .forEach(dto -> write(dto, findings));
        return findings;
    }

    /** Writes the steps in Java of one history. */
    List<Finding> write(HistoryRoot root, List<JavaStep> javaSteps) {
        List<Finding> findings = new ArrayList<>();
        write(StepsWriter.write(root.packageName(), root.simpleName(), javaSteps), findings);
        javaSteps.forEach(step -> steps.add(step.type().canonicalName()));
        return findings;
    }

    /** The histories that this compilation has, and those that an earlier one of the same module had. */
    Set<String> knownHistories() {
        return histories.standing();
    }

    /** The steps in Java that an earlier compilation of the same module had. */
    Set<String> knownSteps() {
        return steps.standing();
    }

    /** Writes, once all is known, the lists for tools and for later compilations; what stands in the way of them. */
    List<Finding> finish() {
        List<Finding> findings = new ArrayList<>();
        for (ClassList list : List.of(histories, steps)) {
            String unwritable = list.write();
            if (!unwritable.isEmpty()) {
                findings.add(Finding.of(HistoryMessage.LIST_UNWRITABLE, new Place.Root(), unwritable));
            }
        }
        return findings;
    }

    private void write(DtoModel dto, List<Finding> findings) {
        switch (old.of(dto)) {
            case EQUAL -> {}
            case NONE -> write(DtoWriter.write(dto), findings);
            case DIFFERENT ->
                findings.add(Finding.of(
                        DtoMessage.DTO_OUTDATED,
                        new Place.On(ElementRef.type(dto.entity().name())),
                        dto.name(),
                        deleteClass(dto) ? "It was deleted: compile again" : "Delete it and compile again"));
        }
    }

    // By its path: javac's Filer hands out files that do not let themselves be deleted.
    private boolean deleteClass(DtoModel dto) {
        try {
            URI file = filer.getResource(StandardLocation.CLASS_OUTPUT, dto.packageName(), dto.name() + ".class")
                    .toUri();
            return Files.deleteIfExists(Path.of(file));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return false;
        }
    }

    private void write(JavaFile file, List<Finding> findings) {
        try {
            file.writeTo(filer);
        } catch (IOException e) {
            String name = file.packageName() + "." + file.typeSpec().name();
            findings.add(Finding.of(
                    HistoryMessage.SOURCE_UNWRITABLE, new Place.Root(), name, String.valueOf(e.getMessage())));
        }
    }
}
