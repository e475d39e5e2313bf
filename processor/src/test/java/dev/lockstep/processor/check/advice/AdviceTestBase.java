package dev.lockstep.processor.check.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.check.Consent;
import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.Arrays;
import java.util.List;

/** Advice on what leads from one schema to another, through the real differ. */
abstract class AdviceTestBase {
    private static final Dialect DIALECT = new PostgreSqlDialect();

    static final PrimaryKey KEY = new PrimaryKey("pk_tasks", List.of("id"));

    /** What is advised of these tables when they are new: codes and places, {@code json-column tasks.a}. */
    static List<String> advised(Table... after) {
        return advised(Schema.EMPTY, schema(after));
    }

    static List<String> advised(Schema before, Schema after) {
        return findings(before, after).stream().map(AdviceTestBase::brief).toList();
    }

    static List<Finding> findings(Schema before, Schema after) {
        Difference difference = new SchemaDiffer(DIALECT).diff(before, after, Hints.NONE);
        assertThat(difference.findings()).isEmpty();
        List<Finding> findings = Advice.findings(new Planned(
                2,
                before,
                difference.after(),
                difference.operations(),
                DIALECT.render(difference.operations()),
                Consent.NONE,
                Hints.NONE));
        assertThat(findings)
                .allSatisfy(f -> assertThat(Code.advice()).contains(f.message().code()))
                .allSatisfy(f -> assertThat(f.text())
                        .contains(
                                "@AcceptAdvice(value = \"" + f.message().code().id() + "\", reason = "));
        return findings;
    }

    private static String brief(Finding finding) {
        String code = finding.message().code().id();
        return finding.place() instanceof Place.At at ? code + " " + at.path() : code;
    }

    static Schema schema(Table... tables) {
        return Schema.EMPTY.withTables(List.of(tables));
    }

    /** A table {@code tasks} with a key {@code id bigint} and these columns, {@code flag boolean not null}. */
    static Table tasks(String... columns) {
        return table("tasks", columns).withMembers(List.of(KEY));
    }

    /** A table without a key, with a column {@code id bigint}. */
    static Table table(String name, String... columns) {
        List<Column> all = new java.util.ArrayList<>(List.of(column("id bigint not null")));
        Arrays.stream(columns).map(AdviceTestBase::column).forEach(all::add);
        return Table.of(ObjectName.of(name), all, null);
    }

    static Column column(String text) {
        String[] nameAndRest = text.split(" ", 2);
        boolean nullable = !nameAndRest[1].endsWith(" not null");
        String type = nameAndRest[1].replace(" not null", "");
        return Column.of(nameAndRest[0], DIALECT.parseType(type), nullable);
    }

    /** The table with these members beside those it has. */
    static Table with(Table table, TableMember... members) {
        List<TableMember> all = new java.util.ArrayList<>(table.members());
        all.addAll(List.of(members));
        return table.withMembers(all);
    }
}
