package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A method that returns a list of literals, however long.
 *
 * @param element the list's element type
 * @param name of the method
 * @param part what the nested classes that hold the parts of a long list are called, before their number
 */
record ListMethod(ClassName element, String name, String part) {
    private static final int PART_SIZE = 200;

    /** Adds the method, and the nested classes that a long list needs. */
    void addTo(TypeSpec.Builder type, List<CodeBlock> items) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(listType());
        if (items.size() <= PART_SIZE) {
            type.addMethod(method.addCode(returnList(items)).build());
            return;
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (List<CodeBlock> chunk : Chunks.of(items, PART_SIZE)) {
            String nested = part + (parts.size() + 1);
            type.addType(nestedClass(nested, chunk));
            parts.add(CodeBlock.of("$L.$L()", nested, name));
        }
        type.addMethod(method.addCode(returnConcatenation(parts)).build());
    }

    private ParameterizedTypeName listType() {
        return RuntimeNames.listOf(element);
    }

    private TypeSpec nestedClass(String nested, List<CodeBlock> items) {
        return TypeSpec.classBuilder(nested)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.STATIC)
                        .returns(listType())
                        .addCode(returnList(items))
                        .build())
                .build();
    }

    /** The statement that returns a list of these. */
    static CodeBlock returnList(List<CodeBlock> items) {
        if (items.isEmpty()) {
            return CodeBlock.of("return $T.of();\n", RuntimeNames.LIST);
        }
        return CodeBlock.of("return $T.of($>$>\n$L$<$<);\n", RuntimeNames.LIST, CodeBlock.join(items, ",\n"));
    }

    /** The statement that returns the elements of these lists. */
    static CodeBlock returnConcatenation(List<CodeBlock> parts) {
        return CodeBlock.of(
                "return $T.of($>$>\n$L)\n.flatMap($T::stream)\n.toList();\n$<$<",
                RuntimeNames.STREAM,
                CodeBlock.join(parts, ",\n"),
                RuntimeNames.LIST);
    }
}
