package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "price>0 | price  > 0",
                "(price > 0) | price > 0",
                "((a) AND (b)) | (a) and (b)",
                "NOW() | now ( )",
                "\"price\" > 0 | price > 0",
                "a != 1 | a <> 1",
                "'x'::text | 'x'",
                "'x' :: VARCHAR | 'x'",
                "status IN ('A','B') | status in ( 'A', 'B' )",
                "1.5E3 | 1.5e3",
            })
    void meansTheSame(String one, String other) {
        assertThat(CanonicalExpression.of(one)).isEqualTo(CanonicalExpression.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'A' | 'a'",
                "'a  b' | 'a b'",
                "\"Price\" > 0 | price > 0",
                "\"order\" | order",
                "(a) AND (b) | a) AND (b",
                "a > = b | a >= b",
                "'x'::integer | 'x'",
                "$$A$$ | $$a$$",
                "E'\\'A' | E'\\'a'",
                "a - -1 | a --1",
                "x = 'a' OR y | x = 'A' OR y",
            })
    void meansAnother(String one, String other) {
        assertThat(CanonicalExpression.of(one)).isNotEqualTo(CanonicalExpression.of(other));
    }
}
