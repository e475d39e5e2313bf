package dev.lockstep.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.lockstep.processor.entity.TypeRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Types by name as JavaPoet writes them. */
final class TypeNames {
    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "char", TypeName.CHAR,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private TypeNames() {}

    static TypeName of(TypeRef type) {
        TypeName name = element(type);
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    /** The class without its type arguments. */
    static ClassName raw(TypeRef type) {
        int dot = type.name().lastIndexOf('.');
        String packageName = dot < 0 ? "" : type.name().substring(0, dot);
        String simple = type.name().substring(dot + 1);
        List<String> nested = Arrays.asList(simple.split("\\$", -1));
        if (nested.stream().anyMatch(String::isEmpty)) {
            return ClassName.get(packageName, simple);
        }
        String[] inner = nested.subList(1, nested.size()).toArray(String[]::new);
        return ClassName.get(packageName, nested.get(0), inner);
    }

    private static TypeName element(TypeRef type) {
        TypeName[] arguments = type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
        return switch (type.name()) {
            case TypeRef.ANY -> WildcardTypeName.subtypeOf(Object.class);
            case TypeRef.EXTENDS -> WildcardTypeName.subtypeOf(arguments[0]);
            case TypeRef.SUPER -> WildcardTypeName.supertypeOf(arguments[0]);
            default -> {
                TypeName primitive = PRIMITIVES.get(type.name());
                if (primitive != null) {
                    yield primitive;
                }
                yield arguments.length == 0 ? raw(type) : ParameterizedTypeName.get(raw(type), arguments);
            }
        };
    }
}
