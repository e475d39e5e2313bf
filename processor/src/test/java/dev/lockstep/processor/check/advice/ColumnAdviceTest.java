package dev.lockstep.processor.check.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnAdviceTest extends AdviceTestBase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a json                    | json-column
            a json[]                  | json-column
            a timestamp               | timestamp-without-zone
            a timestamp(6) not null   | timestamp-without-zone
            a timetz                  | timetz-column
            a timestamptz(0)          | rounded-time
            a time(0)                 | rounded-time
            a money                   | money-column
            a oid                     | large-object
            a char(2)                 | char-column
            price real                | float-money
            unit_price float8         | float-money
            unitprice double precision| float-money
            total_amount real not null| float-money
            "A" integer               | quoted-name
            order integer             | quoted-name
            naïve integer             | quoted-name
            """)
    void aColumnIsAdvisedOn(String column, String code) {
        String name = column(column).name();
        Table after = tasks(column);
        assertThat(advised(after)).containsExactly(code + " tasks." + name);
        assertThat(advised(schema(tasks()), schema(after))).containsExactly(code + " tasks." + name);
        assertThat(advised(schema(after), schema(tasks("other integer", column))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a jsonb",
                "a timestamptz",
                "a timestamptz(6) not null",
                "a timestamptz(3)",
                "a date",
                "a time",
                "a numeric(19,4)",
                "price numeric(19,4)",
                "a char",
                "a varchar(2)",
                "a bytea",
                "rate real",
                "speed double precision",
                "priceless real",
                "created_at timestamptz",
                "position integer",
                "value integer",
                "a1 integer"
            })
    void aColumnIsAsItShouldBe(String column) {
        assertThat(advised(tasks(column))).isEmpty();
    }

    @Test
    void anotherTypeIsAdvisedOnAndOtherwiseWhatStoodBeforeIsNot() {
        Schema before = schema(tasks("a timestamp", "b timestamptz"));
        assertThat(advised(before, schema(tasks("a timestamp not null", "b timestamp"))))
                .containsExactly("timestamp-without-zone tasks.b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integer  | NONE       | true
            integer  | BY_DEFAULT | true
            smallint | ALWAYS     | true
            smallint | NONE       | false
            bigint   | BY_DEFAULT | false
            uuid     | NONE       | false
            """)
    void aKeyThatCountsHasRoomToGrow(String type, Column.Identity identity, boolean advised) {
        Column key = column("id " + type + " not null").withIdentity(identity);
        Table table = tasks().withColumns(List.of(key));
        assertThat(advised(table)).isEqualTo(advised ? List.of("integer-key tasks.id") : List.of());
    }

    @Test
    void onlyAKeyOfOneColumnCounts() {
        Table table = table("steps", "no integer not null")
                .withMembers(List.of(new PrimaryKey("pk_steps", List.of("id", "no"))));
        assertThat(advised(table)).isEmpty();
    }

    @Test
    void aTableHasAKey() {
        assertThat(advised(table("task_labels"))).containsExactly("no-primary-key task_labels");
        assertThat(advised(schema(table("task_labels")), schema(table("task_labels", "label text"))))
                .isEmpty();
    }

    @Test
    void aTablesNameNeedsNoQuotes() {
        Table table = Table.of(
                new dev.lockstep.processor.schema.ObjectName(null, "Order"),
                List.of(column("id bigint not null")),
                new PrimaryKey("pk", List.of("id")));
        assertThat(advised(table)).containsExactly("quoted-name Order");
    }
}
