package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the head's whole schema as SQL: a class that is loaded for an empty database, or to be compared with one. */
public final class SnapshotWriter {
    private static final ClassName STRING = ClassName.get(String.class);

    private SnapshotWriter() {}

    /**
     * The snapshot of a history.
     *
     * @param rootPackage the history root's package, empty for the unnamed one
     * @param rootName the root's simple name, which is the history's name
     * @param sql the schema
     */
    public static JavaFile write(String rootPackage, String rootName, SnapshotSql sql) {
        ClassName name = GeneratedNames.snapshot(rootPackage, rootName);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The schema of {@code $L} as its newest migration leaves it.\n", rootName)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.SNAPSHOT)
                .addMethod(SourceFiles.publicConstructor("Made by the history, and only when it is asked for."));
        new ListMethod(STRING, "statements", "Statements").addTo(type, texts(sql.statements()));
        if (!sql.namespaces().isEmpty()) {
            new ListMethod(STRING, "namespaces", "Namespaces").addTo(type, literals(sql.namespaces()));
            new ListMethod(STRING, "rehearsal", "Rehearsal").addTo(type, texts(sql.rehearsal()));
        }
        return SourceFiles.of(name, type.build());
    }

    private static List<CodeBlock> texts(List<String> statements) {
        return statements.stream().map(SqlText::of).toList();
    }

    private static List<CodeBlock> literals(List<String> names) {
        return names.stream()
                .map(name -> CodeBlock.of("$L", JavaText.literal(name)))
                .toList();
    }
}
