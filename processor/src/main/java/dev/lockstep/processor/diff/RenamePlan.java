package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * The renames that come before everything else.
 *
 * @param operations in order
 * @param renamed the old schema after them
 * @param formerTables the former name of each table that gets another one, by the new name
 * @param findings former names that cannot be followed
 */
record RenamePlan(
        List<Operation> operations, Schema renamed, Map<ObjectName, ObjectName> formerTables, List<Finding> findings) {}
