package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.Migrator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever may create objects in the schema of the application must not get the migrator to call them: CVE-2018-1058. A
 * name without its schema is looked for in {@code pg_catalog} first, but a function or an operator elsewhere that takes
 * exactly the types at hand is chosen over one that needs a cast (the manual's chapter 10).
 */
@Tag("postgres")
class ShadowTest {
    private static final List<String> TYPES = List.of(
            "text",
            "varchar",
            "name",
            "integer",
            "bigint",
            "numeric",
            "oid",
            "regclass",
            "timestamptz",
            "interval",
            "boolean",
            "text[]",
            "name[]");

    private static final List<String> OPERATORS =
            List.of("=", "<>", "<", ">=", "||", "+", "-", "*", "/", "&&", "~", "<<", "|");

    /** What our statements call; each with one argument and more, of each type. */
    private static final List<String> FUNCTIONS = List.of(
            "format",
            "concat",
            "concat_ws",
            "hashtextextended",
            "set_config",
            "current_setting",
            "now",
            "clock_timestamp",
            "transaction_timestamp",
            "pg_try_advisory_lock",
            "pg_try_advisory_xact_lock",
            "pg_advisory_unlock",
            "pg_advisory_xact_lock",
            "pg_backend_pid",
            "pg_is_in_recovery",
            "current_database",
            "to_regclass",
            "to_regnamespace",
            "quote_ident",
            "quote_literal",
            "parse_ident",
            "cardinality",
            "string_to_array",
            "to_char",
            "left",
            "pg_relation_size",
            "max",
            "count",
            "string_agg",
            "array_agg",
            "row_to_json",
            "to_json",
            "to_jsonb",
            "jsonb_build_object",
            "json_build_object",
            "pg_blocking_pids",
            "array_to_string",
            "unnest",
            "pg_sleep");

    private final Plan plan = Plan.callingNothing();

    @Test
    void nothingOfTheSchemaIsCalled() throws SQLException {
        Place place = Place.create();
        place.execute(
                "CREATE ROLE shadow_" + ProcessHandle.current().pid(),
                "GRANT CREATE, USAGE ON SCHEMA public TO PUBLIC",
                "SET ROLE shadow_" + ProcessHandle.current().pid() + "; " + shadows());
        Migrator migrator = Migrator.on(plan.history(), place.dataSource());

        assertThat(migrator.pending()).hasSize(plan.length());
        Migrator.on(plan.history(2), place.dataSource()).migrate();
        assertThat(migrator.migrate().applied()).hasSize(1);
        assertThat(migrator.migrate().applied()).isEmpty();
        migrator.validate();
        assertThat(migrator.current()).isPresent();
        blocked(place);
        migrator.downgradeTo("1");
        migrator.stamp("2");
        migrator.stamp("1");
        migrator.migrate();
        migrator.downgradeTo("base");
        assertThat(migrator.history()).isEmpty();
        // A sequence forgets nothing, not even what was rolled back.
        assertThat(place.ask("SELECT is_called FROM public.calls")).isEqualTo("f");
    }

    /** Those who hold locks are looked for as well. */
    private void blocked(Place place) throws SQLException {
        try (Connection blocker = place.dataSource().getConnection();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("LOCK TABLE account IN ACCESS EXCLUSIVE MODE");
            Migrator hasty = Migrator.builder(plan.history(), place.dataSource())
                    .lockTimeout(Duration.ofMillis(20))
                    .retries(0)
                    .build();
            assertThatThrownBy(() -> hasty.downgradeTo("2"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("Locks on account are held by process ");
        }
    }

    private static String shadows() {
        List<String> all = new ArrayList<>();
        all.add("CREATE SEQUENCE public.calls");
        all.add(
                "CREATE FUNCTION public.hostile(anyelement) RETURNS text LANGUAGE plpgsql AS"
                        + " $$BEGIN PERFORM pg_catalog.nextval('public.calls'::pg_catalog.regclass); RAISE EXCEPTION 'shadowed'; END$$");
        for (String left : TYPES) {
            for (String right : TYPES) {
                all.add("CREATE FUNCTION public.hostile(" + left + ", " + right
                        + ") RETURNS boolean LANGUAGE plpgsql AS"
                        + " $$BEGIN PERFORM pg_catalog.nextval('public.calls'::pg_catalog.regclass); RAISE EXCEPTION 'an operator of "
                        + left
                        + " and " + right + "'; END$$");
                for (String operator : OPERATORS) {
                    all.add("CREATE OPERATOR public." + operator + " (FUNCTION = public.hostile, LEFTARG = " + left
                            + ", RIGHTARG = " + right + ")");
                }
            }
        }
        for (String function : FUNCTIONS) {
            all.add(function(function, ""));
            for (String type : TYPES) {
                all.add(function(function, type));
                for (String second : List.of("text", "varchar", "name", "integer", "bigint", "boolean")) {
                    all.add(function(function, type + ", " + second));
                    all.add(function(function, type + ", " + second + ", " + second));
                }
                all.add(function(function, type + ", text, boolean"));
            }
        }
        return String.join(";\n", all);
    }

    private static String function(String name, String types) {
        return "CREATE OR REPLACE FUNCTION public." + name + "(" + types + ") RETURNS text LANGUAGE plpgsql AS"
                + " $$BEGIN PERFORM pg_catalog.nextval('public.calls'::pg_catalog.regclass); RAISE EXCEPTION 'shadowed: "
                + name + "(" + types.replace("\"", "") + ")'; END$$";
    }
}
