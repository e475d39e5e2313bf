package dev.lockstep.processor.history;

import com.google.gson.JsonObject;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;

/** Constraints and indexes as JSON, both ways. */
final class MemberJson {
    private static final String BTREE = "btree";

    private MemberJson() {}

    static JsonObject member(TableMember member) {
        Fields out = new Fields().text("name", member.name());
        // An instanceof chain stands for the switch that Java 17 lacks; the last cast fails for a new kind of member.
        if (member instanceof PrimaryKey key) {
            return out.texts("columns", key.columns()).json();
        }
        if (member instanceof UniqueConstraint unique) {
            return out.texts("columns", unique.columns())
                    .flag("nullsNotDistinct", unique.nullsNotDistinct())
                    .constant("deferral", unique.deferral(), Deferral.NOT_DEFERRABLE)
                    .json();
        }
        if (member instanceof CheckConstraint check) {
            return out.lines("expression", check.expression()).json();
        }
        return member instanceof ForeignKey key ? foreignKey(out, key) : index(out, (Index) member);
    }

    private static JsonObject foreignKey(Fields out, ForeignKey key) {
        return out.texts("columns", key.columns())
                .name("referencedTable", key.referencedTable())
                .texts("referencedColumns", key.referencedColumns())
                .constant("onDelete", key.onDelete(), ForeignKey.ReferentialAction.NO_ACTION)
                .constant("onUpdate", key.onUpdate(), ForeignKey.ReferentialAction.NO_ACTION)
                .constant("deferral", key.deferral(), Deferral.NOT_DEFERRABLE)
                .json();
    }

    private static JsonObject index(Fields out, Index index) {
        return out.flag("unique", index.unique())
                .text("method", index.method().equals(BTREE) ? null : index.method())
                .list("parts", index.parts(), MemberJson::part)
                .texts("include", index.include())
                .lines("predicate", index.predicate())
                .flag("nullsNotDistinct", index.nullsNotDistinct())
                .json();
    }

    private static JsonObject part(Index.Part part) {
        return new Fields()
                .text("column", part.column())
                .lines("expression", part.expression())
                .text("operatorClass", part.operatorClass())
                .flag("descending", part.descending())
                .flag("nullsFirst", part.nullsFirst())
                .json();
    }

    static TableMember readMember(SchemaPath.Kind kind, Node node) {
        return switch (kind) {
            case PRIMARY_KEY -> readPrimaryKey(node);
            case UNIQUE -> readUnique(node);
            case CHECK -> readCheck(node);
            case FOREIGN_KEY -> readForeignKey(node);
            case INDEX -> readIndex(node);
            default -> throw new UnreadableException(node.line(), "a " + kind.noun() + " is not a constraint or index");
        };
    }

    static PrimaryKey readPrimaryKey(Node node) {
        return ObjectReader.read(node, in -> new PrimaryKey(in.text("name"), in.texts("columns")));
    }

    static UniqueConstraint readUnique(Node node) {
        return ObjectReader.read(
                node,
                in -> new UniqueConstraint(
                        in.text("name"), in.texts("columns"), in.flag("nullsNotDistinct"), readDeferral(in)));
    }

    static CheckConstraint readCheck(Node node) {
        return ObjectReader.read(node, in -> new CheckConstraint(in.text("name"), in.lines("expression")));
    }

    static ForeignKey readForeignKey(Node node) {
        return ObjectReader.read(
                node,
                in -> new ForeignKey(
                        in.text("name"),
                        in.texts("columns"),
                        in.name("referencedTable"),
                        in.texts("referencedColumns"),
                        readAction(in, "onDelete"),
                        readAction(in, "onUpdate"),
                        readDeferral(in)));
    }

    private static ForeignKey.ReferentialAction readAction(ObjectReader in, String key) {
        return in.constant(key, ForeignKey.ReferentialAction.class, ForeignKey.ReferentialAction.NO_ACTION);
    }

    private static Deferral readDeferral(ObjectReader in) {
        return in.constant("deferral", Deferral.class, Deferral.NOT_DEFERRABLE);
    }

    static Index readIndex(Node node) {
        return ObjectReader.read(
                node,
                in -> new Index(
                        in.text("name"),
                        in.list("parts", MemberJson::readPart),
                        in.flag("unique"),
                        in.has("method") ? in.text("method") : BTREE,
                        in.optionalLines("predicate"),
                        in.texts("include"),
                        in.flag("nullsNotDistinct")));
    }

    private static Index.Part readPart(Node node) {
        return ObjectReader.read(
                node,
                in -> new Index.Part(
                        in.optionalText("column"),
                        in.optionalLines("expression"),
                        in.flag("descending"),
                        in.flag("nullsFirst"),
                        in.optionalText("operatorClass")));
    }
}
