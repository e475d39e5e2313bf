package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lockstep.processor.history.MigrationRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Writes what a migrator knows of its migrations. Name and head are literals of the constructor: to name a constant of a
 * migration's class would load the class, and a start with nothing to do would cost more with every migration.
 */
public final class HistoryWriter {
    private HistoryWriter() {}

    /**
     * The history of a root.
     *
     * @param rootPackage the history root's package, empty for the unnamed one
     * @param rootName the root's simple name, which is the history's name
     * @param records all migrations, from the first
     * @param drafts the numbers of those that are drafts
     * @param steps whether there may be steps in Java: they stand in a class that is written later, when the migrations'
     *     classes are there to be named
     */
    public static JavaFile write(
            String rootPackage, String rootName, List<MigrationRecord> records, Set<Integer> drafts, boolean steps) {
        ClassName name = GeneratedNames.history(rootPackage, rootName);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The migrations of {@code $L}, for its migrator and for command-line tools.\n", rootName)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeNames.HISTORY)
                .addMethod(constructor(rootName, records));
        if (!drafts.isEmpty()) {
            type.addMethod(drafts(drafts));
        }
        type.addMethod(snapshot(GeneratedNames.snapshot(rootPackage, rootName)));
        new RevisionTable(rootPackage).addTo(type, records);
        if (steps) {
            ClassName all = GeneratedNames.steps(rootPackage, rootName);
            type.addMethod(steps("stepsBefore", all, "before"));
            type.addMethod(steps("stepsAfter", all, "after"));
            type.addMethod(step(all));
        }
        return SourceFiles.of(name, type.build());
    }

    private static MethodSpec constructor(String rootName, List<MigrationRecord> records) {
        String head = records.isEmpty() ? "" : records.get(records.size() - 1).chain();
        return SourceFiles.publicConstructor("What is known before a migration is loaded.").toBuilder()
                .addStatement("super($L, $L, $L)", JavaText.literal(rootName), records.size(), JavaText.literal(head))
                .build();
    }

    private static MethodSpec snapshot(ClassName name) {
        return MethodSpec.methodBuilder("snapshot")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeNames.SNAPSHOT))
                .addStatement("return $T.of(new $T())", Optional.class, name)
                .build();
    }

    private static MethodSpec steps(String name, ClassName all, String moment) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeNames.listOf(RuntimeNames.STEP))
                .addParameter(int.class, "number")
                .addStatement("return $T.$L(number)", all, moment)
                .build();
    }

    private static MethodSpec step(ClassName all) {
        return MethodSpec.methodBuilder("step")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeNames.MIGRATION_STEP)
                .addParameter(String.class, "type")
                .addStatement("return $T.make(type)", all)
                .build();
    }

    private static MethodSpec drafts(Set<Integer> drafts) {
        CodeBlock numbers = new TreeSet<>(drafts)
                .stream().map(number -> CodeBlock.of("$L", number)).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("drafts")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeNames.listOf(ClassName.get(Integer.class)))
                .addStatement("return $T.of($L)", RuntimeNames.LIST, numbers)
                .build();
    }
}
