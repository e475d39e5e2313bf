package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes which classes of the user's run with which migration; none of them is loaded before its turn. */
public final class StepsWriter {
    private StepsWriter() {}

    /**
     * The steps in Java of a history.
     *
     * @param steps in any order
     */
    public static JavaFile write(String rootPackage, String rootName, Collection<JavaStep> steps) {
        ClassName name = GeneratedNames.steps(rootPackage, rootName);
        List<JavaStep> ordered =
                steps.stream().sorted(Comparator.comparingInt(JavaStep::order)).toList();
        TypeSpec type = TypeSpec.classBuilder(name)
                .addJavadoc("The steps in Java around the migrations of {@code $L}.\n", rootName)
                .addModifiers(Modifier.FINAL)
                .addMethod(SourceFiles.privateConstructor())
                .addMethod(
                        list("before", ordered.stream().filter(JavaStep::before).toList()))
                .addMethod(
                        list("after", ordered.stream().filter(s -> !s.before()).toList()))
                .addMethod(make(ordered))
                .build();
        return SourceFiles.of(name, type);
    }

    private static MethodSpec list(String name, List<JavaStep> steps) {
        CodeBlock.Builder cases = CodeBlock.builder();
        steps.stream()
                .collect(Collectors.groupingBy(JavaStep::number, TreeMap::new, Collectors.toList()))
                .forEach((number, together) -> cases.add(
                        "case $L -> $T.of($L);\n",
                        number,
                        RuntimeNames.LIST,
                        together.stream()
                                .map(step -> CodeBlock.of(
                                        "$T.java($L, $L)",
                                        RuntimeNames.STEP,
                                        JavaText.literal(step.type().canonicalName()),
                                        step.transactional()))
                                .collect(CodeBlock.joining(", "))));
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeNames.listOf(RuntimeNames.STEP))
                .addParameter(int.class, "number")
                .addCode("return switch (number) {\n$>$Ldefault -> $T.of();\n$<};\n", cases.build(), RuntimeNames.LIST)
                .build();
    }

    private static MethodSpec make(List<JavaStep> steps) {
        CodeBlock.Builder cases = CodeBlock.builder();
        steps.stream()
                .map(JavaStep::type)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(type -> cases.add("case $L -> new $T();\n", JavaText.literal(type.canonicalName()), type));
        return MethodSpec.methodBuilder("make")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeNames.MIGRATION_STEP)
                .addParameter(String.class, "type")
                .addCode("return switch (type) {\n$>$Ldefault -> null;\n$<};\n", cases.build())
                .build();
    }
}
