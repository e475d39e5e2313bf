package dev.lockstep.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lockstep.processor.history.MigrationRecord;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * The two methods of a history that know every migration: the list of revisions, and the migration of a number, whose
 * class is loaded when it is asked for. A long history is spread over nested classes.
 */
record RevisionTable(String rootPackage) {
    private static final String REVISIONS = "table";
    private static final String MIGRATION = "migration";

    private static final int PART_SIZE = 200;

    void addTo(TypeSpec.Builder type, List<MigrationRecord> records) {
        if (records.size() <= PART_SIZE) {
            type.addMethod(revisions(true, ListMethod.returnList(literals(records))));
            type.addMethod(migration(true, lookUp("number", cases(records))));
            return;
        }
        List<List<MigrationRecord>> parts = Chunks.of(records, PART_SIZE);
        List<Integer> indices = IntStream.range(0, parts.size()).boxed().toList();
        List<CodeBlock> lists = indices.stream()
                .map(i -> CodeBlock.of("Part$L.$L()", i + 1, REVISIONS))
                .toList();
        type.addMethod(revisions(true, ListMethod.returnConcatenation(lists)));
        type.addMethod(migration(
                true,
                lookUp(
                        "(number - 1) / " + PART_SIZE,
                        indices.stream()
                                .map(i -> CodeBlock.of("case $L -> Part$L.$L(number);\n", i, i + 1, MIGRATION))
                                .toList())));
        for (int i = 0; i < parts.size(); i++) {
            type.addType(part("Part" + (i + 1), parts.get(i)));
        }
    }

    private TypeSpec part(String name, List<MigrationRecord> records) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(revisions(false, ListMethod.returnList(literals(records))))
                .addMethod(migration(false, lookUp("number", cases(records))))
                .build();
    }

    private static List<CodeBlock> literals(List<MigrationRecord> records) {
        return records.stream().map(RevisionCode::of).toList();
    }

    private List<CodeBlock> cases(List<MigrationRecord> records) {
        return records.stream()
                .map(record -> CodeBlock.of(
                        "case $L -> new $T();\n", record.number(), GeneratedNames.migration(rootPackage, record)))
                .toList();
    }

    private static MethodSpec revisions(boolean whole, CodeBlock body) {
        return method(REVISIONS, whole, Modifier.PROTECTED)
                .returns(RuntimeNames.listOf(RuntimeNames.REVISION))
                .addCode(body)
                .build();
    }

    private static MethodSpec migration(boolean whole, CodeBlock body) {
        return method(MIGRATION, whole, Modifier.PUBLIC)
                .returns(RuntimeNames.MIGRATION)
                .addParameter(int.class, "number")
                .addCode(body)
                .build();
    }

    /** A method of the history itself, or of one of its parts. */
    private static MethodSpec.Builder method(String name, boolean whole, Modifier visibility) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        return whole
                ? method.addAnnotation(Override.class).addModifiers(visibility)
                : method.addModifiers(Modifier.STATIC);
    }

    private static CodeBlock lookUp(String selector, List<CodeBlock> cases) {
        CodeBlock refusal =
                CodeBlock.of("throw new $T($S + number);\n", IllegalArgumentException.class, "there is no migration ");
        if (cases.isEmpty()) {
            // A switch expression needs a result.
            return refusal;
        }
        return CodeBlock.of(
                "return switch ($L) {\n$>$Ldefault -> $L$<};\n", selector, CodeBlock.join(cases, ""), refusal);
    }
}
