package dev.lockstep.processor.write;

import static dev.lockstep.processor.write.RuntimeNames.CHANGE;
import static dev.lockstep.processor.write.RuntimeNames.CHANGE_KIND;
import static dev.lockstep.processor.write.RuntimeNames.IMPACT;
import static dev.lockstep.processor.write.RuntimeNames.LOCK;
import static dev.lockstep.processor.write.RuntimeNames.MIGRATION;
import static dev.lockstep.processor.write.RuntimeNames.REVISION;
import static dev.lockstep.processor.write.RuntimeNames.STEP;
import static dev.lockstep.processor.write.RuntimeNames.WORK;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.history.MigrationRecord;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class of a recorded migration: literals alone, so that it never changes when anything else does. */
public final class MigrationWriter {
    /** Changes that the class's Javadoc lists before it only counts. */
    private static final int LISTED_CHANGES = 30;

    private MigrationWriter() {}

    /**
     * The class of a migration.
     *
     * @param rootPackage the history root's package, empty for the unnamed one
     * @param record the migration, rendered for one dialect
     * @param previous the migration before it, empty for the first
     */
    public static JavaFile write(String rootPackage, MigrationRecord record, Optional<MigrationRecord> previous) {
        ClassName name = GeneratedNames.migration(rootPackage, record);
        Script script = script(record);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        javadoc(record, script.changes(), previous.map(p -> GeneratedNames.migration(rootPackage, p))))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(MIGRATION)
                .addField(revisionField(record))
                .addMethod(
                        SourceFiles.publicConstructor("Made by the migrator, and only when the migration is pending."))
                .addMethod(getter("revision", REVISION)
                        .addStatement("return REVISION")
                        .build());
        new ListMethod(CHANGE, "changes", "Changes")
                .addTo(
                        type,
                        script.changes().stream().map(MigrationWriter::change).toList());
        new ListMethod(STEP, "upgrade", "Upgrade")
                .addTo(
                        type,
                        script.upgrade().stream().map(MigrationWriter::step).toList());
        new ListMethod(STEP, "downgrade", "Downgrade")
                .addTo(
                        type,
                        script.downgrade().stream().map(MigrationWriter::step).toList());
        return SourceFiles.of(name, type.build());
    }

    private static Script script(MigrationRecord record) {
        List<Script> scripts = List.copyOf(record.scripts().values());
        if (scripts.size() != 1) {
            throw new IllegalArgumentException(
                    record.id() + " has scripts for " + record.scripts().keySet());
        }
        return scripts.get(0);
    }

    private static CodeBlock javadoc(
            MigrationRecord record, List<RenderedChange> changes, Optional<ClassName> previous) {
        CodeBlock.Builder doc = CodeBlock.builder().add("$L.", sentence(record.message()));
        previous.ifPresent(name -> doc.add(" Revises {@link $T}.", name));
        doc.add("\n");
        if (!changes.isEmpty()) {
            doc.add("\n<ul>\n");
            changes.stream()
                    .limit(LISTED_CHANGES)
                    .forEach(change -> doc.add("  <li>$L\n", JavaText.javadoc(change.summary())));
            if (changes.size() > LISTED_CHANGES) {
                doc.add("  <li>and $L more\n", changes.size() - LISTED_CHANGES);
            }
            doc.add("</ul>\n");
        }
        return doc.build();
    }

    private static String sentence(String message) {
        String text = JavaText.javadoc(message);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static FieldSpec revisionField(MigrationRecord record) {
        return FieldSpec.builder(REVISION, "REVISION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Its place in the history.\n")
                .initializer(RevisionCode.of(record))
                .build();
    }

    private static CodeBlock change(RenderedChange change) {
        return CodeBlock.of(
                "new $T($T.$L, $L,$>$>\n$L, $L$<$<)",
                CHANGE,
                CHANGE_KIND,
                change.kind(),
                JavaText.literal(change.object()),
                impact(change.relation(), change.lock(), change.work()),
                JavaText.literal(change.loses()));
    }

    private static CodeBlock step(SqlStep step) {
        CodeBlock impact = impact(step.relation(), step.lock(), step.work());
        CodeBlock detail = CodeBlock.of("$L", JavaText.literal(step.detail()));
        return switch (step.kind()) {
            case STATEMENT -> call("statement", step.sql(), impact);
            case STANDALONE -> call("standalone", step.sql(), impact);
            case BUILD_INDEX -> call("buildIndex", step.sql(), impact, detail);
            case GUARD -> call("guard", step.sql(), impact, detail);
            case LOSS_GUARD -> call("lossGuard", step.sql(), impact, detail);
            case BACKFILL -> call("backfill", step.sql(), impact, detail);
        };
    }

    private static CodeBlock call(String factory, String sql, CodeBlock... arguments) {
        return CodeBlock.of(
                "$T.$L($L, $>$>$L$<$<)", STEP, factory, CodeBlock.join(List.of(arguments), ", "), SqlText.of(sql));
    }

    private static CodeBlock impact(String relation, LockLevel lock, WorkKind work) {
        return CodeBlock.of(
                "$T.on($L, $T.$L, $T.$L)", IMPACT, JavaText.literal(relation), LOCK, lock.name(), WORK, work.name());
    }

    private static MethodSpec.Builder getter(String name, ClassName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
