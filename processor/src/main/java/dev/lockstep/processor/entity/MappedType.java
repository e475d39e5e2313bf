package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The type of a basic attribute's column, with what an enum adds to it.
 *
 * @param type the column's type
 * @param check what the column's values must satisfy, to be put after its name, {@code in ('A', 'B')}; or null
 * @param enumClass the enum whose constants' names the column or the type holds, or null
 * @param enumType the database enum type to create, or null
 */
record MappedType(
        ColumnType type,
        @Nullable String check,
        @Nullable TypeElement enumClass,
        @Nullable EnumType enumType) {
    static MappedType plain(ColumnType type) {
        return new MappedType(type, null, null, null);
    }

    /** An array of these; Hibernate checks no element. */
    MappedType array() {
        return new MappedType(type.array(), null, enumClass, enumType);
    }

    MappedType withType(ColumnType value) {
        return new MappedType(value, check, enumClass, enumType);
    }

    MappedType withCheck(@Nullable String value) {
        return new MappedType(type, value, enumClass, enumType);
    }
}
