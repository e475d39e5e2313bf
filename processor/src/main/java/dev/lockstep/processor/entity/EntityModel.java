package dev.lockstep.processor.entity;

import dev.lockstep.processor.check.Acceptances;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Schema;
import java.util.List;

/**
 * What was read from the entities of one history; free of compiler types.
 *
 * @param schema the schema they ask for
 * @param index where its objects come from
 * @param hints what they say of the way to it
 * @param accepted the advice that they go against
 * @param entityClasses the entities' canonical class names, sorted
 * @param converters the class names of the converters that apply themselves, sorted
 * @param dtos the records to generate
 * @param findings what is wrong with the entities; with an error among them the schema is incomplete
 */
public record EntityModel(
        Schema schema,
        ElementIndex index,
        Hints hints,
        Acceptances accepted,
        List<String> entityClasses,
        List<String> converters,
        List<DtoModel> dtos,
        List<Finding> findings) {
    public EntityModel {
        entityClasses = List.copyOf(entityClasses);
        converters = List.copyOf(converters);
        dtos = List.copyOf(dtos);
        findings = List.copyOf(findings);
    }

    /** The same with another schema. */
    public EntityModel withSchema(Schema value) {
        return new EntityModel(value, index, hints, accepted, entityClasses, converters, dtos, findings);
    }
}
