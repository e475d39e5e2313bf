package dev.lockstep.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lockstep.processor.entity.DtoModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the record that carries an entity's data, and the method that fills it. */
public final class DtoWriter {
    private DtoWriter() {}

    /** The record of a model. */
    public static JavaFile write(DtoModel model) {
        ClassName name = ClassName.get(model.packageName(), model.name());
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc(javadoc(model))
                .recordConstructor(components(model.fields()))
                .addMethod(from(model, name));
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (!model.qualified().isEmpty()) {
            type.alwaysQualify(model.qualified().toArray(String[]::new));
        }
        if (!model.suppressed().isEmpty()) {
            type.addAnnotation(suppressWarnings(model.suppressed()));
        }
        return SourceFiles.of(name, type.build());
    }

    private static AnnotationSpec suppressWarnings(List<String> categories) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        categories.forEach(category -> annotation.addMember("value", "$S", category));
        return annotation.build();
    }

    private static CodeBlock javadoc(DtoModel model) {
        ClassName entity = TypeNames.raw(model.entity());
        CodeBlock.Builder doc =
                CodeBlock.builder().add("The data of a {@link $T}, apart from any persistence context.\n\n", entity);
        for (DtoModel.Field field : model.fields()) {
            doc.add("@param $L $L\n", field.name(), describe(entity, field.value()));
        }
        return doc.build();
    }

    /** Where the value comes from, as a link to follow. */
    private static CodeBlock describe(ClassName entity, DtoModel.Value value) {
        if (value instanceof DtoModel.Value.Ids ids) {
            return CodeBlock.of(
                    "the identifiers of {@link $T#$L}", entity, ids.path().get(0));
        }
        if (value instanceof DtoModel.Value.Entries entries) {
            return CodeBlock.of(
                    "{@link $T#$L} with identifiers instead of entities",
                    entity,
                    entries.path().get(0));
        }
        List<String> path = ((DtoModel.Value.Path) value).path();
        return CodeBlock.of(
                path.size() == 1 ? "{@link $T#$L}" : "the identifier of {@link $T#$L}, null without one",
                entity,
                path.get(0));
    }

    private static MethodSpec components(List<DtoModel.Field> fields) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (DtoModel.Field field : fields) {
            constructor.addParameter(ParameterSpec.builder(TypeNames.of(field.type()), field.name())
                    .build());
        }
        return constructor.build();
    }

    private static MethodSpec from(DtoModel model, ClassName name) {
        DtoReads reads = new DtoReads(model.fields());
        MethodSpec.Builder method = MethodSpec.methodBuilder("from")
                .addJavadoc("The data of an entity as it stands; collections and arrays are copied.\n\n")
                .addJavadoc("@param entity the entity, not null\n")
                .addJavadoc("@return its data\n")
                .addModifiers(Modifier.STATIC)
                .returns(name)
                .addParameter(TypeNames.of(model.entity()), "entity");
        if (model.isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.addCode(reads.locals())
                .addCode("return new $T(", name)
                .addCode(
                        reads.arguments().isEmpty()
                                ? CodeBlock.of("")
                                : CodeBlock.of("$>$>\n$L$<$<", CodeBlock.join(reads.arguments(), ",\n")))
                .addCode(");\n")
                .build();
    }
}
