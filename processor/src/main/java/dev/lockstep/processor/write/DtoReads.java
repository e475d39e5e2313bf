package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.lockstep.processor.entity.DtoModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the components of a record are read from {@code entity}: what may be null on the way is read once, into a local
 * variable.
 */
final class DtoReads {
    /** What a collection is copied by: a view that cannot be changed, of a copy that keeps order and nulls. */
    private static final Map<String, Copy> COPIES = Map.of(
            "java.util.Collection", new Copy("unmodifiableCollection", ArrayList.class),
            "java.util.List", new Copy("unmodifiableList", ArrayList.class),
            "java.util.Set", new Copy("unmodifiableSet", LinkedHashSet.class),
            "java.util.SortedSet", new Copy("unmodifiableSortedSet", TreeSet.class),
            "java.util.Map", new Copy("unmodifiableMap", LinkedHashMap.class),
            "java.util.SortedMap", new Copy("unmodifiableSortedMap", TreeMap.class));

    private final NameAllocator names = new NameAllocator();
    private final Map<List<String>, String> variables = new LinkedHashMap<>();
    private final CodeBlock.Builder locals = CodeBlock.builder();
    private final List<CodeBlock> arguments;

    DtoReads(List<DtoModel.Field> fields) {
        names.newName("entity");
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
        List<String> path = ((DtoModel.Value.Path) field.value()).path();
        Copy copy = COPIES.get(field.type().name());
        if (field.type().dimensions() > 0) {
            return orNull(variable(path), ".clone()");
        }
        if (copy != null) {
            String original = variable(path);
            return CodeBlock.of("$L == null ? null : $L", original, copy.of(CodeBlock.of("$L", original)));
        }
        String last = "." + path.get(path.size() - 1);
        return path.size() == 1 ? CodeBlock.of("entity$L", last) : orNull(variable(parent(path)), last);
    }

    private CodeBlock identifiers(DtoModel.Value.Ids ids) {
        String collection = variable(ids.path());
        CodeBlock list = CodeBlock.of("$L.stream().map($L).toList()", collection, identifierOf(ids));
        if (!ids.set()) {
            return CodeBlock.of("$L == null ? $T.of() : $L", collection, RuntimeNames.LIST, list);
        }
        return CodeBlock.of(
                "$L == null$>$>\n? $T.of()\n: $L$<$<",
                collection,
                ClassName.get("java.util", "Set"),
                Copy.SET.of(list));
    }

    private CodeBlock identifierOf(DtoModel.Value.Ids ids) {
        String read = String.join(".", ids.elementPath());
        if (ids.elementPath().size() == 1 && read.endsWith("()")) {
            return CodeBlock.of("$T::$L", TypeNames.raw(ids.elementType()), read.substring(0, read.length() - 2));
        }
        return CodeBlock.of("each -> each.$L", read);
    }

    private static CodeBlock orNull(String variable, String read) {
        return CodeBlock.of("$L == null ? null : $L$L", variable, variable, read);
    }

    /** The local variable that holds what a path leads to. */
    private String variable(List<String> path) {
        String known = variables.get(path);
        if (known != null) {
            return known;
        }
        String last = "." + path.get(path.size() - 1);
        CodeBlock value = path.size() == 1 ? CodeBlock.of("entity$L", last) : orNull(variable(parent(path)), last);
        String name = names.newName(attributeName(path.get(path.size() - 1)));
        variables.put(path, name);
        locals.add("var $L = $L;\n", name, value);
        return name;
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
