package dev.lockstep.processor.write;

import static dev.lockstep.processor.write.RuntimeNames.DATA_SOURCE;
import static dev.lockstep.processor.write.RuntimeNames.HISTORY;
import static dev.lockstep.processor.write.RuntimeNames.LIST;
import static dev.lockstep.processor.write.RuntimeNames.MIGRATION_REPORT;
import static dev.lockstep.processor.write.RuntimeNames.MIGRATOR;
import static dev.lockstep.processor.write.RuntimeNames.MIGRATOR_BUILDER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lockstep.processor.history.MigrationRecord;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Writes the migrator of a history. It holds the revisions as literals: to name a constant of a migration's class would
 * load the class, and the check that there is nothing to do would cost more with every migration.
 */
public final class MigratorWriter {
    private MigratorWriter() {}

    /**
     * The migrator of a history.
     *
     * @param rootPackage the history root's package, empty for the unnamed one
     * @param rootName the root's simple name, which is the history's name
     * @param records all migrations, from the first
     * @param drafts the numbers of those that are drafts
     */
    public static JavaFile write(
            String rootPackage, String rootName, List<MigrationRecord> records, Set<Integer> drafts) {
        ClassName name = GeneratedNames.migrator(rootPackage, rootName);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc(rootName, name))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(history(rootName, name, drafts))
                .addMethod(SourceFiles.privateConstructor())
                .addMethod(entry("migrate", MIGRATION_REPORT)
                        .addJavadoc("Brings the database to the head: one query when it is there already.\n\n")
                        .addJavadoc("@param dataSource the database, as a user who may change its schema\n")
                        .addJavadoc("@return what was applied\n")
                        .addStatement("return on(dataSource).migrate()")
                        .build())
                .addMethod(entry("on", MIGRATOR)
                        .addJavadoc("A migrator with the usual settings, for everything else there is to do.\n\n")
                        .addJavadoc("@param dataSource the database\n")
                        .addJavadoc("@return the migrator\n")
                        .addStatement("return $T.on(HISTORY, dataSource)", MIGRATOR)
                        .build())
                .addMethod(entry("builder", MIGRATOR_BUILDER)
                        .addJavadoc("A migrator with other timeouts, retries, schema or listeners.\n\n")
                        .addJavadoc("@param dataSource the database\n")
                        .addJavadoc("@return its builder\n")
                        .addStatement("return $T.builder(HISTORY, dataSource)", MIGRATOR)
                        .build());
        new RevisionTable(rootPackage).addTo(type, records);
        return SourceFiles.of(name, type.build());
    }

    private static CodeBlock javadoc(String rootName, ClassName name) {
        return CodeBlock.of("""
                Brings a database to the schema of {@code $L}. When the application starts, before it uses the database:

                <pre>{@code
                $L.migrate(dataSource);
                }</pre>
                """, rootName, name.simpleName());
    }

    private static FieldSpec history(String rootName, ClassName name, Set<Integer> drafts) {
        CodeBlock numbers = new TreeSet<>(drafts)
                .stream().map(number -> CodeBlock.of("$L", number)).collect(CodeBlock.joining(", "));
        return FieldSpec.builder(HISTORY, "HISTORY", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T(\n$>$>$L, $L(), $T.of($L), $T::$L$<$<)",
                        HISTORY,
                        JavaText.literal(rootName),
                        RevisionTable.REVISIONS,
                        LIST,
                        numbers,
                        name,
                        RevisionTable.MIGRATION)
                .build();
    }

    private static MethodSpec.Builder entry(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(DATA_SOURCE, "dataSource");
    }
}
