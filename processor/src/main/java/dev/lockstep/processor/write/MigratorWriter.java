package dev.lockstep.processor.write;

import static dev.lockstep.processor.write.RuntimeNames.DATA_SOURCE;
import static dev.lockstep.processor.write.RuntimeNames.HISTORY;
import static dev.lockstep.processor.write.RuntimeNames.MIGRATION_REPORT;
import static dev.lockstep.processor.write.RuntimeNames.MIGRATOR;
import static dev.lockstep.processor.write.RuntimeNames.MIGRATOR_BUILDER;
import static dev.lockstep.processor.write.RuntimeNames.MIGRATOR_MAIN;
import static dev.lockstep.processor.write.RuntimeNames.TENANTS;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the migrator of a history: the entry points that an application calls. */
public final class MigratorWriter {
    private MigratorWriter() {}

    /**
     * The migrator of a history.
     *
     * @param rootPackage the history root's package, empty for the unnamed one
     * @param rootName the root's simple name, which is the history's name
     */
    public static JavaFile write(String rootPackage, String rootName) {
        ClassName name = GeneratedNames.migrator(rootPackage, rootName);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc(rootName, name))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(history(GeneratedNames.history(rootPackage, rootName)))
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
                        .build())
                .addMethod(entry("tenants", TENANTS)
                        .addJavadoc("The same history in many schemas of one database.\n\n")
                        .addJavadoc("@param dataSource the database\n")
                        .addJavadoc("@param schemas their plain names, without quotes\n")
                        .addJavadoc("@return what migrates them\n")
                        .addParameter(RuntimeNames.COLLECTION_OF_STRINGS, "schemas")
                        .addStatement("return $T.schemas(HISTORY, dataSource, schemas)", TENANTS)
                        .build())
                .addMethod(main());
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

    private static FieldSpec history(ClassName name) {
        return FieldSpec.builder(HISTORY, "HISTORY", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", name)
                .build();
    }

    private static MethodSpec main() {
        return MethodSpec.methodBuilder("main")
                .addJavadoc(
                        "The commands of lockstep-cli: {@code upgrade}, {@code downgrade}, {@code current} and others.\n\n")
                .addJavadoc("@param arguments the command and its options; {@code --help} tells them\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(String.class), "arguments")
                .varargs()
                .addStatement("$T.run(HISTORY, arguments)", MIGRATOR_MAIN)
                .build();
    }

    private static MethodSpec.Builder entry(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(DATA_SOURCE, "dataSource");
    }
}
