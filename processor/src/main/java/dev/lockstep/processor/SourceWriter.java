package dev.lockstep.processor;

import com.palantir.javapoet.JavaFile;
import dev.lockstep.processor.entity.DtoModel;
import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.write.DtoWriter;
import dev.lockstep.processor.write.MigrationWriter;
import dev.lockstep.processor.write.MigratorWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;

/** Hands the generated sources to the compiler, each once. */
final class SourceWriter {
    private final Filer filer;
    private final Set<String> written = new HashSet<>();

    SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /** Writes the classes of one history; the findings say what could not be written. */
    List<Finding> write(HistoryRoot root, Plan plan, List<DtoModel> dtos) {
        List<Finding> findings = new ArrayList<>();
        Optional<MigrationRecord> previous = Optional.empty();
        for (MigrationRecord record : plan.generated()) {
            write(MigrationWriter.write(root.packageName(), record, previous), findings);
            previous = Optional.of(record);
        }
        write(MigratorWriter.write(root.packageName(), root.simpleName(), plan.generated(), plan.drafts()), findings);
        // Two histories may share an entity: its DTO is the same, and there is one.
        dtos.stream()
                .filter(dto -> written.add(dto.packageName() + "." + dto.name()))
                .forEach(dto -> write(DtoWriter.write(dto), findings));
        return findings;
    }

    private void write(JavaFile file, List<Finding> findings) {
        try {
            file.writeTo(filer);
        } catch (IOException e) {
            String name = file.packageName() + "." + file.typeSpec().name();
            findings.add(Finding.of(Message.SOURCE_UNWRITABLE, new Place.Root(), name, String.valueOf(e.getMessage())));
        }
    }
}
