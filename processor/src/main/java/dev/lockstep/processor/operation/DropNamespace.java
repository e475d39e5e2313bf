package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.TreeSet;

/** DROP SCHEMA: the last object of the model in it is gone. */
public record DropNamespace(String name) implements Operation {
    @Override
    public Operation inverse() {
        return new CreateNamespace(name);
    }

    @Override
    public Schema apply(Schema before) {
        TreeSet<String> names = new TreeSet<>(before.namespaces());
        Edit.require(names.remove(name), "there is no schema " + name);
        return before.withNamespaces(names);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.namespace(name);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropNamespace(this);
    }
}
