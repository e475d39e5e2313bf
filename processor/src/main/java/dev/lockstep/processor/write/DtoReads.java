package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.lockstep.processor.entity.DtoModel;
import dev.lockstep.processor.entity.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the components of a record are read from {@code entity}: what may be null on the way is read once, into a local
 * variable.
 */
final class DtoReads {
    private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);
    private static final TypeName COLLECTION =
            ParameterizedTypeName.get(ClassName.get("java.util", "Collection"), ANYTHING);
    private static final TypeName MAP =
            ParameterizedTypeName.get(ClassName.get("java.util", "Map"), ANYTHING, ANYTHING);

    /** What a collection is copied by: a view that cannot be changed, of a copy that keeps order and nulls. */
    private static final Map<String, Copy> COPIES = Map.of(
            "java.util.Collection", new Copy("unmodifiableCollection", ArrayList.class),
            "java.util.List", new Copy("unmodifiableList", ArrayList.class),
            "java.util.Set", new Copy("unmodifiableSet", LinkedHashSet.class),
            "java.util.SortedSet", new Copy("unmodifiableSortedSet", TreeSet.class),
            "java.util.Map", new Copy("unmodifiableMap", LinkedHashMap.class),
            "java.util.SortedMap", new Copy("unmodifiableSortedMap", TreeMap.class));

    /** What the parameters of lambda expressions are called: no local variable may be called so. */
    private static final List<String> PARAMETERS = List.of("each", "key", "value");

    private final NameAllocator names = new NameAllocator();
    private final Map<List<String>, String> variables = new LinkedHashMap<>();
    private final CodeBlock.Builder locals = CodeBlock.builder();
    private final List<CodeBlock> arguments;

    DtoReads(List<DtoModel.Field> fields) {
        names.newName("entity");
        if (fields.stream().anyMatch(field -> !(field.value() instanceof DtoModel.Value.Path))) {
            PARAMETERS.forEach(names::newName);
        }
        arguments = fields.stream().map(this::read).toList();
    }

    /** The declarations of the local variables. */
    CodeBlock locals() {
        return locals.build();
    }

    /** One expression for each component. */
    List<CodeBlock> arguments() {
        return arguments;
    }

    /** The attribute that a getter, an accessor or a field reads: {@code project} for {@code getProject()}. */
    private static String attributeName(String read) {
        if (!read.endsWith("()")) {
            return read;
        }
        String method = read.substring(0, read.length() - 2);
        for (String prefix : List.of("get", "is")) {
            String rest = method.startsWith(prefix) ? method.substring(prefix.length()) : "";
            if (!rest.isEmpty() && Character.isUpperCase(rest.charAt(0))) {
                boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
                return acronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
            }
        }
        return method;
    }

    private CodeBlock read(DtoModel.Field field) {
        if (field.value() instanceof DtoModel.Value.Ids ids) {
            return identifiers(ids);
        }
        if (field.value() instanceof DtoModel.Value.Entries entries) {
            return entries(field, entries);
        }
        DtoModel.Value.Path value = (DtoModel.Value.Path) field.value();
        List<String> path = value.path();
        Copy copy = COPIES.get(field.type().name());
        if (field.type().dimensions() > 0) {
            return orNull(variable(path, value.cast()), ".clone()");
        }
        if (copy != null) {
            String original = variable(path, value.cast());
            return CodeBlock.of("$L == null ? null : $L", original, copy.of(CodeBlock.of("$L", original)));
        }
        String last = "." + path.get(path.size() - 1);
        return path.size() == 1 ? CodeBlock.of("entity$L", last) : orNull(variable(parent(path), value.cast()), last);
    }

    private CodeBlock identifiers(DtoModel.Value.Ids ids) {
        String collection = ids.element().cast().isEmpty() || ids.array()
                ? variable(ids.path(), Optional.empty())
                : declare(ids.path(), CodeBlock.of("$T", COLLECTION));
        CodeBlock stream = ids.array()
                ? CodeBlock.of("$T.stream($L)", Arrays.class, collection)
                : CodeBlock.of("$L.stream()", collection);
        CodeBlock list = CodeBlock.of("$L$>$>\n.map(each -> $L)\n.toList()$<$<", stream, taken("each", ids.element()));
        if (!ids.set()) {
            return CodeBlock.of("$L == null$>$>\n? $T.of()\n: $L$<$<", collection, RuntimeNames.LIST, list);
        }
        return CodeBlock.of(
                "$L == null$>$>\n? $T.of()\n: $L$<$<",
                collection,
                ClassName.get("java.util", "Set"),
                Copy.SET.of(list));
    }

    /** A map is filled before the record is made: none of the collectors takes null. */
    private CodeBlock entries(DtoModel.Field field, DtoModel.Value.Entries entries) {
        String original = entries.raw()
                ? declare(entries.path(), CodeBlock.of("$T", MAP))
                : variable(entries.path(), Optional.empty());
        String result = names.newName(field.name());
        locals.add("$T $L = new $T<>();\n", TypeNames.of(field.type()), result, LinkedHashMap.class);
        locals.beginControlFlow("if ($L != null)", original);
        locals.addStatement(
                "$L.forEach((key, value) -> $L.put(\n$L,\n$L))",
                original,
                result,
                taken("key", entries.key()),
                taken("value", entries.value()));
        locals.endControlFlow();
        return CodeBlock.of("$T.unmodifiableMap($L)", Collections.class, result);
    }

    /** What is taken of the value of a variable, null when the value, or something on the way, is null. */
    private static CodeBlock taken(String variable, DtoModel.Item item) {
        CodeBlock read = item.cast()
                .map(cast ->
                        CodeBlock.of(item.path().isEmpty() ? "($T) $L" : "(($T) $L)", TypeNames.of(cast), variable))
                .orElse(CodeBlock.of("$L", variable));
        CodeBlock isNull = CodeBlock.of("$L == null", variable);
        for (int i = 0; i < item.path().size(); i++) {
            read = CodeBlock.of("$L.$L", read, item.path().get(i));
            boolean last = i == item.path().size() - 1;
            isNull = last ? isNull : CodeBlock.of("$L || $L == null", isNull, read);
        }
        return item.path().isEmpty() ? read : CodeBlock.of("$L ? null : $L", isNull, read);
    }

    private static CodeBlock orNull(String variable, String read) {
        return CodeBlock.of("$L == null ? null : $L$L", variable, variable, read);
    }

    /**
     * The local variable that holds what a path leads to.
     *
     * @param cast what the first read gives, when its own type does not say it
     */
    private String variable(List<String> path, Optional<TypeRef> cast) {
        String known = variables.get(path);
        if (known != null) {
            return known;
        }
        String last = path.get(path.size() - 1);
        CodeBlock value = path.size() == 1
                ? CodeBlock.of("$Lentity.$L", cast.map(DtoReads::cast).orElse(CodeBlock.of("")), last)
                : orNull(variable(parent(path), cast), "." + last);
        return declare(path, CodeBlock.of("var"), value);
    }

    /** A local variable of a wider type than that of what it holds. */
    private String declare(List<String> path, CodeBlock type) {
        return declare(path, type, CodeBlock.of("entity.$L", path.get(0)));
    }

    private String declare(List<String> path, CodeBlock type, CodeBlock value) {
        String name = names.newName(attributeName(path.get(path.size() - 1)));
        variables.put(path, name);
        locals.add("$L $L = $L;\n", type, name, value);
        return name;
    }

    private static CodeBlock cast(TypeRef type) {
        return CodeBlock.of("($T) ", TypeNames.of(type));
    }

    private static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    private record Copy(String view, Class<?> implementation) {
        static final Copy SET = new Copy("unmodifiableSet", LinkedHashSet.class);

        CodeBlock of(CodeBlock original) {
            return CodeBlock.of("$T.$L(new $T<>($L))", Collections.class, view, implementation, original);
        }
    }
}
