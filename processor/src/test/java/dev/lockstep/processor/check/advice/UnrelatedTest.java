package dev.lockstep.processor.check.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnrelatedTest extends AdviceTestBase {
    private static final EnumType STATE = new EnumType(ObjectName.of("state"), List.of("ON"));

    private static Table keyed(String name, String... columns) {
        return table(name, columns).withMembers(List.of(new PrimaryKey("pk_" + name, List.of("id"))));
    }

    private static Table referring(Table table, String to) {
        return with(
                table,
                Index.on("ix_" + table.name().name(), List.of("ref")),
                new ForeignKey(
                        "fk_" + table.name().name(),
                        List.of("ref"),
                        ObjectName.of(to),
                        List.of("id"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION,
                        Deferral.NOT_DEFERRABLE));
    }

    private static List<String> notes(Schema before, Schema after) {
        return findings(before, after).stream().map(Finding::text).toList();
    }

    @Test
    void tablesWithoutAWayBetweenThemAreTold() {
        assertThat(notes(
                        schema(keyed("tasks"), keyed("notes"), keyed("invoices")),
                        schema(keyed("tasks", "a integer"), keyed("notes"), keyed("invoices", "b integer"))))
                .singleElement()
                .asString()
                .startsWith(
                        "[lockstep:unrelated] this migration changes tables that have nothing to do with each other:"
                                + " invoices / tasks.");
    }

    @Test
    void aWayOverOtherTablesRelates() {
        Table tasks = referring(keyed("tasks", "ref bigint"), "users");
        Table notes = referring(keyed("notes", "ref bigint"), "users");
        assertThat(notes(
                        schema(keyed("users"), tasks, notes),
                        schema(
                                keyed("users"),
                                referring(keyed("tasks", "ref bigint", "a integer"), "users"),
                                referring(keyed("notes", "ref bigint", "b integer"), "users"))))
                .isEmpty();
    }

    @Test
    void theSameColumnInAllIsOneChange() {
        assertThat(notes(
                        schema(keyed("tasks"), keyed("notes")),
                        schema(keyed("tasks", "created_at timestamptz"), keyed("notes", "created_at timestamptz"))))
                .isEmpty();
    }

    @Test
    void oneEnumTypeRelates() {
        assertThat(notes(
                        schema(of("tasks"), of("notes")).withEnumTypes(List.of(STATE)),
                        schema(of("tasks", "a integer"), of("notes", "b integer"))
                                .withEnumTypes(List.of(STATE))))
                .isEmpty();
    }

    private static Table of(String name, String... columns) {
        Table table = keyed(name, columns);
        List<Column> all = new ArrayList<>(table.columns());
        all.add(Column.of("state", ColumnType.ofEnum(STATE.name()), true));
        return table.withColumns(all);
    }

    @Test
    void oneTableAndNewTablesOnTheirOwnAreOneChangeEach() {
        assertThat(notes(schema(keyed("tasks")), schema(keyed("tasks", "a integer", "b integer"))))
                .isEmpty();
        assertThat(notes(schema(keyed("tasks")), schema(keyed("tasks"), keyed("notes"), keyed("invoices"))))
                .hasSize(1);
    }
}
