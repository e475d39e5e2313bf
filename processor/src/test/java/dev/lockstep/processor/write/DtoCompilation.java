package dev.lockstep.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.diff.PlainDialect;
import dev.lockstep.processor.entity.DtoModel;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.entity.EntityReader;
import dev.lockstep.processor.entity.Metadata;
import dev.lockstep.processor.entity.NamingKind;
import dev.lockstep.processor.entity.ReaderOptions;
import dev.lockstep.processor.mapping.Mappings;
import dev.lockstep.processor.report.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/** Entities compiled together with the records that are read and generated for them. */
final class DtoCompilation {
    private final List<DtoModel> models = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Compiled compiled;

    private DtoCompilation(boolean dtos, List<JavaFileObject> sources) {
        compiled = Compiled.of(sources, new Processor(dtos));
    }

    static DtoCompilation of(JavaFileObject... sources) {
        return new DtoCompilation(true, List.of(sources));
    }

    static DtoCompilation onlyAskedFor(JavaFileObject... sources) {
        return new DtoCompilation(false, List.of(sources));
    }

    /** A source in package demo, with the annotations imported. */
    static JavaFileObject demo(String name, String body) {
        return in("demo", name, body);
    }

    static JavaFileObject in(String packageName, String name, String body) {
        String imports = "import jakarta.persistence.*; import dev.lockstep.*; import java.util.*;\n";
        return Compiled.source(packageName + "." + name, "package " + packageName + ";\n" + imports + body);
    }

    /** The components of a record, {@code long id}, by the types' simple names. */
    List<String> components(String record) {
        try {
            return Arrays.stream(compiled.loadClass(record).getRecordComponents())
                    .map(c -> c.getGenericType()
                                    .getTypeName()
                                    .replaceAll("[a-z]+\\.", "")
                                    .replace('$', '.') + " " + c.getName())
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    List<String> records() {
        return models.stream().map(DtoModel::name).toList();
    }

    Class<?> load(String name) throws ClassNotFoundException {
        return compiled.loadClass(name);
    }

    List<Finding> findings() {
        return findings;
    }

    private final class Processor extends AbstractProcessor {
        private final boolean dtos;
        private boolean done;
        private List<String> entities = List.of();

        Processor(boolean dtos) {
            this.dtos = dtos;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                TypeElement entity = processingEnv.getElementUtils().getTypeElement("jakarta.persistence.Entity");
                entities = ElementFilter.typesIn(round.getElementsAnnotatedWith(entity)).stream()
                        .map(e -> e.getQualifiedName().toString())
                        .toList();
                EntityModel model = read();
                models.addAll(model.dtos());
                findings.addAll(model.findings());
                model.dtos().forEach(this::write);
            } else if (round.processingOver()) {
                // Records that are generated already are no reason to leave them out, or to complain.
                assertThat(read().dtos()).isEqualTo(models);
                assertThat(read().findings()).isEqualTo(findings);
            }
            return false;
        }

        private EntityModel read() {
            ReaderOptions options = new ReaderOptions(NamingKind.JPA, null, true, false, dtos);
            return new EntityReader(
                            processingEnv.getElementUtils(),
                            processingEnv.getTypeUtils(),
                            new Metadata(processingEnv.getElementUtils(), Mappings.NONE),
                            options,
                            new PlainDialect())
                    .read(entities);
        }

        private void write(DtoModel model) {
            try {
                DtoWriter.write(model).writeTo(processingEnv.getFiler());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
