package dev.lockstep.processor.check.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexAdviceTest extends AdviceTestBase {
    private static final Table TASKS = tasks(
            "a bigint not null",
            "b bigint",
            "c bigint",
            "d bigint",
            "flag boolean",
            "doc jsonb",
            "body text",
            "title varchar(255)",
            "long varchar(3000)");

    private static Index index(String name, String... columns) {
        return Index.on(name, List.of(columns));
    }

    private static Index unique(String name, String... columns) {
        Index plain = index(name, columns);
        return new Index(name, plain.parts(), true, "btree", null, List.of(), false);
    }

    private static Index where(Index index, String predicate) {
        return new Index(index.name(), index.parts(), index.unique(), index.method(), predicate, List.of(), false);
    }

    private static Index by(Index index, String method) {
        return new Index(index.name(), index.parts(), false, method, null, List.of(), false);
    }

    private static List<String> onNewTable(dev.lockstep.processor.schema.TableMember... members) {
        return advised(with(TASKS, members));
    }

    @Test
    void anIndexIsNotMadeTwice() {
        assertThat(onNewTable(index("x", "a"), index("y", "a"))).containsExactly("duplicate-index tasks.y");
        assertThat(onNewTable(index("x", "a"), new UniqueConstraint("u", List.of("a"))))
                .containsExactly("duplicate-index tasks.x");
        assertThat(onNewTable(index("x", "id"))).containsExactly("duplicate-index tasks.x");
        assertThat(onNewTable(unique("x", "id"))).containsExactly("duplicate-index tasks.x");
        assertThat(onNewTable(index("x", "a"), where(index("y", "a"), "b > 0"))).isEmpty();
        assertThat(onNewTable(index("x", "a"), by(index("y", "a"), "hash"))).isEmpty();
    }

    @Test
    void theBeginningOfALongerIndexNeedsNone() {
        assertThat(onNewTable(index("x", "a"), index("y", "a", "b"))).containsExactly("redundant-index tasks.x");
        assertThat(onNewTable(index("x", "a"), new UniqueConstraint("u", List.of("a", "id"))))
                .containsExactly("redundant-index tasks.x");
        assertThat(onNewTable(unique("x", "a"), index("y", "a", "b"))).isEmpty();
        assertThat(onNewTable(index("x", "b"), index("y", "a", "b"))).isEmpty();
        assertThat(onNewTable(where(index("x", "a"), "b > 0"), index("y", "a", "b")))
                .isEmpty();
    }

    @Test
    void onlyANewIndexIsAdvisedOn() {
        Table before = with(TASKS, index("x", "a"), index("y", "a"));
        assertThat(advised(schema(before), schema(with(before, index("z", "c")))))
                .isEmpty();
        assertThat(advised(schema(with(TASKS, index("x", "a"))), schema(before)))
                .containsExactly("duplicate-index tasks.y");
    }

    @Test
    void fourColumnsSeldomHelpUnlessTheyAreUnique() {
        assertThat(onNewTable(index("x", "a", "b", "c", "d"))).containsExactly("many-column-index tasks.x");
        assertThat(onNewTable(index("x", "a", "b", "c"))).isEmpty();
        Table allThere = tasks("a bigint not null", "b bigint not null", "c bigint not null", "d bigint not null");
        assertThat(advised(with(allThere, unique("x", "a", "b", "c", "d")))).isEmpty();
    }

    @Test
    void aRowOfAnIndexFitsAThirdOfAPage() {
        assertThat(onNewTable(index("x", "body"))).containsExactly("wide-index tasks.x");
        assertThat(onNewTable(index("x", "long"))).containsExactly("wide-index tasks.x");
        assertThat(onNewTable(new UniqueConstraint("u", List.of("body")))).containsExactly("wide-index tasks.u");
        assertThat(onNewTable(index("x", "title", "a"))).isEmpty();
        assertThat(onNewTable(by(index("x", "body"), "hash"))).isEmpty();
        assertThat(findings(schema(TASKS), schema(with(TASKS, index("x", "title", "body")))))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("title varchar(255), body text"));
    }

    @Test
    void halfOfTheRowsAreNotLookedUp() {
        assertThat(onNewTable(index("x", "flag"))).containsExactly("boolean-index tasks.x");
        assertThat(onNewTable(where(index("x", "flag"), "flag"))).isEmpty();
        assertThat(onNewTable(index("x", "flag", "a"))).isEmpty();
    }

    @Test
    void documentsAreSearchedByGin() {
        assertThat(onNewTable(index("x", "doc"))).contains("jsonb-index tasks.x");
        assertThat(onNewTable(by(index("x", "doc"), "gin"))).isEmpty();
    }

    @Test
    void aNullLetsEqualRowsIn() {
        assertThat(onNewTable(new UniqueConstraint("u", List.of("a", "b")))).containsExactly("nullable-unique tasks.u");
        assertThat(onNewTable(unique("x", "a", "b"))).containsExactly("nullable-unique tasks.x");
        assertThat(onNewTable(new UniqueConstraint("u", List.of("b")))).isEmpty();
        assertThat(onNewTable(new UniqueConstraint("u", List.of("a", "b"), true, Deferral.NOT_DEFERRABLE)))
                .isEmpty();
        assertThat(onNewTable(where(unique("x", "a", "b"), "b is not null"))).isEmpty();
    }
}
