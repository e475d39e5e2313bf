package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;

/**
 * A column whose type is the enum type that changes: it must follow when the type is made anew.
 *
 * @param table the column's table
 * @param column the column
 */
public record EnumUse(ObjectName table, Column column) {}
