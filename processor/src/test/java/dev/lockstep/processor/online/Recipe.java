package dev.lockstep.processor.online;

import static dev.lockstep.processor.online.Shop.ORDERS;

import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Column.Identity;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A change of the long table.
 *
 * @param name what it is, for the report
 * @param after the schema that it leads to
 * @param hints what the entities would say of it
 * @param rewrites whether PostgreSQL has no way but a rewrite under ACCESS EXCLUSIVE
 * @param naive what one writes by hand, a transaction each
 */
record Recipe(String name, Schema after, Hints hints, boolean rewrites, List<String> naive) {
    private static final String ALTER = "ALTER TABLE orders ";
    private static final String CHECK_DROP = "DROP CONSTRAINT ck_orders_status";

    static List<Recipe> all() {
        return List.of(
                online(
                        "NOT NULL",
                        Shop.altering("note", c -> c.withNullable(false)),
                        ALTER + "ALTER COLUMN note SET NOT NULL"),
                online(
                                "NOT NULL with a backfill of every fifth row",
                                Shop.altering("email", c -> c.withNullable(false)),
                                "UPDATE orders SET email = lower(reference) WHERE email IS NULL",
                                ALTER + "ALTER COLUMN email SET NOT NULL")
                        .backfilling("email", "lower(reference)"),
                online(
                        "foreign key",
                        Shop.plus(new ForeignKey(
                                "fk_orders_product",
                                List.of("product_id"),
                                Shop.PRODUCTS,
                                List.of("id"),
                                ReferentialAction.NO_ACTION)),
                        ALTER + "ADD FOREIGN KEY (product_id) REFERENCES products (id)"),
                online(
                        "foreign key with another rule",
                        Shop.replacing(Shop.ofCustomer(ReferentialAction.CASCADE)),
                        ALTER + "DROP CONSTRAINT fk_orders_customer, ADD CONSTRAINT fk_orders_customer"
                                + " FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE"),
                online(
                        "check",
                        Shop.plus(new CheckConstraint("ck_quantity", "quantity >= 0")),
                        ALTER + "ADD CHECK (quantity >= 0)"),
                online(
                        "check with one more value",
                        Shop.replacing(Shop.check("'OPEN', 'PAID', 'SENT', 'BACK'")),
                        ALTER + CHECK_DROP + ", ADD CONSTRAINT ck_orders_status"
                                + " CHECK (status IN ('OPEN', 'PAID', 'SENT', 'BACK'))"),
                online(
                                "stored enum value renamed, in every tenth row",
                                Shop.replacing(Shop.check("'OPEN', 'SETTLED', 'SENT'")),
                                ALTER + CHECK_DROP,
                                "UPDATE orders SET status = 'SETTLED' WHERE status = 'PAID'",
                                ALTER + "ADD CONSTRAINT ck_orders_status"
                                        + " CHECK (status IN ('OPEN', 'SETTLED', 'SENT'))")
                        .storing(Map.of("SETTLED", "PAID")),
                online(
                        "unique constraint",
                        Shop.plus(new UniqueConstraint("uq_reference", List.of("reference"))),
                        ALTER + "ADD UNIQUE (reference)"),
                online(
                        "primary key of other columns",
                        Shop.replacing(new PrimaryKey("pk_orders", List.of("customer_id", "id"))),
                        ALTER + "DROP CONSTRAINT pk_orders, ADD CONSTRAINT pk_orders PRIMARY KEY (customer_id, id)"),
                online(
                        "index created",
                        Shop.plus(Index.on("ix_orders_product", List.of("product_id"))),
                        "CREATE INDEX ON orders (product_id)"),
                online("index dropped", Shop.minus("ix_orders_created"), "DROP INDEX ix_orders_created"),
                online(
                        "column added",
                        Shop.plus(Column.of("extra", ColumnType.of("text"), true)),
                        ALTER + "ADD COLUMN extra text"),
                online(
                        "column with a constant default",
                        Shop.plus(Column.of("extra", ColumnType.of("integer"), false)
                                .withDefault("0")),
                        ALTER + "ADD COLUMN extra integer NOT NULL DEFAULT 0"),
                online(
                        "column with a volatile default",
                        Shop.plus(
                                Column.of("extra", ColumnType.of("uuid"), false).withDefault("gen_random_uuid()")),
                        ALTER + "ADD COLUMN extra uuid NOT NULL DEFAULT gen_random_uuid()"),
                online(
                                "column with a backfill of every row",
                                Shop.plus(Column.of("extra", ColumnType.of("text"), true)),
                                ALTER + "ADD COLUMN extra text",
                                "UPDATE orders SET extra = lower(reference)")
                        .backfilling("extra", "lower(reference)"),
                online("column dropped", Shop.minusColumn("legacy"), ALTER + "DROP COLUMN legacy"),
                online(
                                "column renamed",
                                Shop.altering("legacy", c -> c.withName("former")),
                                ALTER + "RENAME COLUMN legacy TO former")
                        .renaming("former", "legacy"),
                online(
                                "column renamed and NOT NULL at once",
                                Shop.altering("label", c -> c.withName("remark").withNullable(false)),
                                ALTER + "RENAME COLUMN label TO remark",
                                ALTER + "ALTER COLUMN remark SET NOT NULL")
                        .renaming("remark", "label"),
                online(
                        "varchar(50) to varchar(100)",
                        Shop.altering("reference", c -> c.withType(ColumnType.of("varchar", 100))),
                        ALTER + "ALTER COLUMN reference TYPE varchar(100)"),
                online(
                        "value added to an enum type",
                        Shop.SCHEMA.withEnumTypes(
                                List.of(new EnumType(Shop.STATE, List.of("OPEN", "PAID", "SENT", "LOST", "BACK")))),
                        "ALTER TYPE order_state ADD VALUE 'BACK'"),
                rewriting(
                        "value removed from an enum type",
                        Shop.SCHEMA.withEnumTypes(List.of(new EnumType(Shop.STATE, List.of("OPEN", "PAID", "SENT")))),
                        "ALTER TYPE order_state RENAME TO order_state_old;"
                                + " CREATE TYPE order_state AS ENUM ('OPEN', 'PAID', 'SENT'); "
                                + ALTER
                                + "ALTER COLUMN state DROP DEFAULT,"
                                + " ALTER COLUMN state TYPE order_state USING state::text::order_state,"
                                + " ALTER COLUMN state SET DEFAULT 'OPEN'; DROP TYPE order_state_old"),
                rewriting(
                        "integer to bigint",
                        Shop.altering("quantity", c -> c.withType(ColumnType.of("bigint"))),
                        ALTER + "ALTER COLUMN quantity TYPE bigint"),
                online(
                        "identity column added",
                        Shop.plus(Column.of("extra", ColumnType.of("bigint"), false)
                                .withIdentity(Identity.BY_DEFAULT)),
                        ALTER + "ADD COLUMN extra bigint GENERATED BY DEFAULT AS IDENTITY"),
                rewriting(
                        "generated column added",
                        Shop.plus(Column.of("extra", ColumnType.of("integer"), true)
                                .withGenerated("quantity * 2")),
                        ALTER + "ADD COLUMN extra integer GENERATED ALWAYS AS (quantity * 2) STORED"));
    }

    private static Recipe online(String name, Schema after, String... naive) {
        return new Recipe(name, after, Hints.NONE, false, List.of(naive));
    }

    private static Recipe rewriting(String name, Schema after, String... naive) {
        return new Recipe(name, after, Hints.NONE, true, List.of(naive));
    }

    private Recipe backfilling(String column, String expression) {
        return hinted(new Hints(
                Map.of(), Map.of(), Map.of(SchemaPath.column(ORDERS, column), expression), Map.of(), Set.of()));
    }

    private Recipe renaming(String column, String former) {
        return hinted(new Hints(
                Map.of(SchemaPath.column(ORDERS, column), List.of(former)), Map.of(), Map.of(), Map.of(), Set.of()));
    }

    private Recipe storing(Map<String, String> renamed) {
        return hinted(new Hints(
                Map.of(), Map.of(SchemaPath.column(ORDERS, "status"), renamed), Map.of(), Map.of(), Set.of()));
    }

    private Recipe hinted(Hints value) {
        return new Recipe(name, after, value, rewrites, naive);
    }
}
