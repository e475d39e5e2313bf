package dev.lockstep.processor.write;

import com.palantir.javapoet.TypeName;
import dev.lockstep.processor.entity.DtoModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The records of an earlier compilation whose class files javac has read from its class path.
 *
 * <p>Before JDK 21, javac fails in its last phase ({@code rc.accessor is null}) when a record that it knows from a class
 * file is generated again. An equal record is therefore left as it is there.
 */
public final class OldRecords {
    private final Elements elements;
    private final boolean trouble;

    public OldRecords(Elements elements) {
        this.elements = elements;
        this.trouble = Runtime.version().feature() < 21;
    }

    /** What there is of a record that is to be generated. */
    public enum State {
        /** Nothing that stands in the way. */
        NONE,
        /** The same record. */
        EQUAL,
        /** A record with other components. */
        DIFFERENT
    }

    public State of(DtoModel dto) {
        String name = dto.packageName().isEmpty() ? dto.name() : dto.packageName() + "." + dto.name();
        TypeElement old = trouble ? elements.getTypeElement(name) : null;
        if (old == null || old.getKind() != ElementKind.RECORD) {
            return State.NONE;
        }
        Stream<String> before =
                old.getRecordComponents().stream().map(c -> TypeName.get(c.asType()) + " " + c.getSimpleName());
        List<String> now = dto.fields().stream()
                .map(f -> TypeNames.of(f.type()) + " " + f.name())
                .toList();
        return before.toList().equals(now) ? State.EQUAL : State.DIFFERENT;
    }
}
