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
import dev.lockstep.processor.write.MigrationWriter;
import dev.lockstep.processor.write.MigratorWriter;
import dev.lockstep.processor.write.OldRecords;
import dev.lockstep.processor.write.SnapshotWriter;
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
    private final ServiceFile services;

    SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.old = new OldRecords(elements);
        this.services = new ServiceFile(filer, elements);
    }

    /** Writes the classes of one history; the findings say what could not be written. */
    List<Finding> write(HistoryRoot root, Plan plan, List<DtoModel> dtos) {
        List<Finding> findings = new ArrayList<>();
        Optional<MigrationRecord> previous = Optional.empty();
        for (MigrationRecord record : plan.generated()) {
            write(MigrationWriter.write(root.packageName(), record, previous), findings);
            previous = Optional.of(record);
        }
        write(HistoryWriter.write(root.packageName(), root.simpleName(), plan.generated(), plan.drafts()), findings);
        write(SnapshotWriter.write(root.packageName(), root.simpleName(), plan.snapshot()), findings);
        write(MigratorWriter.write(root.packageName(), root.simpleName()), findings);
        services.add(
                GeneratedNames.history(root.packageName(), root.simpleName()).canonicalName());
        // Two histories may share an entity: its DTO is the same, and there is one.
        dtos.stream()
                .filter(dto -> written.add(dto.packageName() + "." + dto.name()))
                .forEach(dto -> write(dto, findings));
        return findings;
    }

    /** Writes, once all histories are known, by what file tools find them; what stands in the way, or an empty text. */
    String finish() {
        return services.write();
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
