package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolatilityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gen_random_uuid()",
                "RANDOM ()",
                "nextval('s')",
                "clock_timestamp()",
                "now() + random() * '1 day'",
                "app.anything(1)",
                "(SELECT max(x) FROM t)"
            })
    void everyRowHasItsOwn(String expression) {
        assertThat(Volatility.isVolatile(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "'random()'",
                "now()",
                "CURRENT_TIMESTAMP",
                "current_timestamp(3)",
                "'x'::varchar(20)",
                "CAST('1' AS numeric(10,2))",
                "true",
                "(1 + 2)",
                "'{}'::jsonb"
            })
    void allRowsHaveTheSame(String expression) {
        assertThat(Volatility.isVolatile(expression)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "'x'", "-1.5", "now()", "true", "'x'::text", "'{}'::jsonb", "'a'::varchar(3)"})
    void mentionsNoColumn(String expression) {
        assertThat(Volatility.isConstant(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "lower(title)", "\"Title\"", "1 + amount", "gen_random_uuid()", "coalesce(a, 1)"})
    void mayMentionAColumn(String expression) {
        assertThat(Volatility.isConstant(expression)).isFalse();
    }
}
