package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.TreeSet;

/** CREATE SCHEMA: a database schema in which tables of the model stand. */
public record CreateNamespace(String name) implements Operation {
    @Override
    public Operation inverse() {
        return new DropNamespace(name);
    }

    @Override
    public Schema apply(Schema before) {
        TreeSet<String> names = new TreeSet<>(before.namespaces());
        Edit.require(names.add(name), "there is already a schema " + name);
        return before.withNamespaces(names);
    }

    @Override
    public SchemaPath subject() {
        return SchemaPath.namespace(name);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.createNamespace(this);
    }
}
