package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** The objects of a schema beside its tables, which several attributes may share. */
final class SchemaObjects {
    private final Findings findings;
    private final Set<String> namespaces = new TreeSet<>();
    private final Map<ObjectName, Sequence> sequences = new TreeMap<>();
    private final Map<ObjectName, EnumType> enumTypes = new TreeMap<>();
    private final Map<ObjectName, TableDraft> generatorTables = new TreeMap<>();
    private final Map<SchemaPath, ElementRef> places = new HashMap<>();

    SchemaObjects(Findings findings) {
        this.findings = findings;
    }

    void namespace(String name) {
        namespaces.add(name);
    }

    void sequence(Sequence sequence, ElementRef place) {
        Sequence existing = sequences.putIfAbsent(sequence.name(), sequence);
        places.putIfAbsent(SchemaPath.sequence(sequence.name()), place);
        if (existing != null && !existing.equals(sequence)) {
            findings.report(MappingMessage.SEQUENCE_CONFLICT, place, sequence.name());
        }
    }

    void enumType(EnumType type, TypeElement enumClass, ElementRef place) {
        EnumType existing = enumTypes.putIfAbsent(type.name(), type);
        if (existing != null && !existing.equals(type)) {
            findings.report(MappingMessage.ENUM_TYPE_CONFLICT, place, type.name());
            return;
        }
        places.put(
                SchemaPath.enumType(type.name()),
                ElementRef.type(enumClass.getQualifiedName().toString()));
        for (String value : type.values()) {
            places.put(SchemaPath.enumValue(type.name(), value), EnumMapper.constant(enumClass, value));
        }
    }

    /** The table of that name, which generators share: the one that is there, or else this. */
    TableDraft generatorTable(TableDraft table) {
        TableDraft existing = generatorTables.putIfAbsent(table.name(), table);
        return existing == null ? table : existing;
    }

    Collection<TableDraft> generatorTables() {
        return generatorTables.values();
    }

    Set<String> namespaces() {
        return namespaces;
    }

    Collection<Sequence> sequences() {
        return sequences.values();
    }

    Collection<EnumType> enumTypes() {
        return enumTypes.values();
    }

    Map<SchemaPath, ElementRef> places() {
        return places;
    }
}
