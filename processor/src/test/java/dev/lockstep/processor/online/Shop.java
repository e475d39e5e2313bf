package dev.lockstep.processor.online;

import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Column.Identity;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The schema on which the recipes are measured: one long table, two short ones that it refers to or may refer to. */
final class Shop {
    static final ObjectName ORDERS = ObjectName.of("orders");
    static final ObjectName CUSTOMERS = ObjectName.of("customers");
    static final ObjectName PRODUCTS = ObjectName.of("products");
    static final ObjectName STATE = ObjectName.of("order_state");
    static final int REFERRED_ROWS = 10_000;

    private static final ColumnType BIGINT = ColumnType.of("bigint");
    private static final ColumnType TEXT = ColumnType.of("text");

    static final Schema SCHEMA = Schema.of(
            List.of(),
            List.of(
                    referred(CUSTOMERS),
                    referred(PRODUCTS),
                    Table.of(
                                    ORDERS,
                                    List.of(
                                            Column.of("id", BIGINT, false).withIdentity(Identity.BY_DEFAULT),
                                            Column.of("customer_id", BIGINT, false),
                                            Column.of("product_id", BIGINT, false),
                                            Column.of("status", ColumnType.of("varchar", 20), false),
                                            Column.of("state", ColumnType.ofEnum(STATE), false)
                                                    .withDefault("'OPEN'"),
                                            Column.of("quantity", ColumnType.of("integer"), false),
                                            Column.of("reference", ColumnType.of("varchar", 50), false),
                                            Column.of("email", ColumnType.of("varchar", 100), true),
                                            Column.of("note", TEXT, true),
                                            Column.of("label", TEXT, true).withDefault("'new'"),
                                            Column.of("legacy", TEXT, true),
                                            Column.of("created", ColumnType.of("timestamptz"), false)
                                                    .withDefault("now()")),
                                    null)
                            .withMembers(List.of(
                                    new PrimaryKey("pk_orders", List.of("id")),
                                    check("'OPEN', 'PAID', 'SENT'"),
                                    ofCustomer(ReferentialAction.NO_ACTION),
                                    Index.on("ix_orders_created", List.of("created"))))),
            List.of(),
            List.of(new EnumType(STATE, List.of("OPEN", "PAID", "SENT", "LOST"))));

    private Shop() {}

    /** The rows; every fifth order is without an e-mail address, every tenth is paid, none is lost. */
    static List<String> rows(int orders) {
        String referred = " SELECT g, 'name ' || g FROM generate_series(1, " + REFERRED_ROWS + ") g";
        return List.of(
                "INSERT INTO customers (id, name)" + referred,
                "INSERT INTO products (id, name)" + referred,
                "INSERT INTO orders (customer_id, product_id, status, quantity, reference, email, note, legacy)"
                        + " SELECT 1 + g % 10000, 1 + g % 10000, CASE WHEN g % 10 = 0 THEN 'PAID' ELSE 'OPEN' END, g % 100,"
                        + " 'ref-' || g, CASE WHEN g % 5 > 0 THEN 'mail' || g || '@example.org' END, 'a note', 'old'"
                        + " FROM generate_series(1, " + orders + ") g");
    }

    static CheckConstraint check(String values) {
        return new CheckConstraint("ck_orders_status", "status IN (" + values + ")");
    }

    static ForeignKey ofCustomer(ReferentialAction onDelete) {
        return new ForeignKey("fk_orders_customer", List.of("customer_id"), CUSTOMERS, List.of("id"), onDelete);
    }

    static Schema withOrders(UnaryOperator<Table> change) {
        return SCHEMA.withTables(SCHEMA.tables().values().stream()
                .map(t -> t.name().equals(ORDERS) ? change.apply(t) : t)
                .toList());
    }

    static Schema plus(Column column) {
        return withOrders(t -> t.withColumns(plus(t.columns(), column)));
    }

    static Schema plus(TableMember member) {
        return withOrders(t -> t.withMembers(plus(t.members(), member)));
    }

    static Schema minus(String member) {
        return withOrders(t -> t.withMembers(
                t.members().stream().filter(m -> !m.name().equals(member)).toList()));
    }

    /** One member in the place of that of the same name. */
    static Schema replacing(TableMember member) {
        return withOrders(t -> t.withMembers(t.members().stream()
                .map(m -> m.name().equals(member.name()) ? member : m)
                .toList()));
    }

    static Schema altering(String name, UnaryOperator<Column> change) {
        return withOrders(t -> t.withColumns(t.columns().stream()
                .map(c -> c.name().equals(name) ? change.apply(c) : c)
                .toList()));
    }

    static Schema minusColumn(String name) {
        return withOrders(t -> t.withColumns(
                t.columns().stream().filter(c -> !c.name().equals(name)).toList()));
    }

    private static Table referred(ObjectName name) {
        return Table.of(
                name,
                List.of(Column.of("id", BIGINT, false), Column.of("name", TEXT, false)),
                new PrimaryKey("pk_" + name.name(), List.of("id")));
    }

    private static <T> List<T> plus(List<? extends T> list, T one) {
        List<T> result = new ArrayList<>(list);
        result.add(one);
        return result;
    }
}
