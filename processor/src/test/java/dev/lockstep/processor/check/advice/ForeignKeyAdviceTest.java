package dev.lockstep.processor.check.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignKeyAdviceTest extends AdviceTestBase {
    private static final Table TASKS = tasks();
    private static final PrimaryKey NOTE_KEY = new PrimaryKey("pk_notes", List.of("id"));
    private static final Index INDEX = Index.on("ix", List.of("task_id"));

    private static Table notes(String column) {
        return table("notes", column, "other bigint not null").withMembers(List.of(NOTE_KEY));
    }

    private static ForeignKey key(ReferentialAction onDelete) {
        return new ForeignKey(
                "fk",
                List.of("task_id"),
                ObjectName.of("tasks"),
                List.of("id"),
                onDelete,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    private static final ForeignKey KEY_TO_TASKS = key(ReferentialAction.NO_ACTION);

    @Test
    void whatRefersIsIndexed() {
        Table notes = notes("task_id bigint");
        assertThat(advised(TASKS, with(notes, KEY_TO_TASKS))).containsExactly("foreign-key-without-index notes.fk");
        assertThat(advised(schema(TASKS, notes), schema(TASKS, with(notes, KEY_TO_TASKS))))
                .containsExactly("foreign-key-without-index notes.fk");
        assertThat(advised(TASKS, with(notes, KEY_TO_TASKS, INDEX))).isEmpty();
        assertThat(advised(TASKS, with(notes, KEY_TO_TASKS, Index.on("ix", List.of("task_id", "other")))))
                .isEmpty();
        assertThat(advised(TASKS, with(notes, KEY_TO_TASKS, Index.on("ix", List.of("other", "task_id")))))
                .containsExactly("foreign-key-without-index notes.fk");
        assertThat(advised(
                        TASKS,
                        with(
                                notes("task_id bigint not null"),
                                KEY_TO_TASKS,
                                new UniqueConstraint("u", List.of("task_id", "other")))))
                .isEmpty();
    }

    @Test
    void anIndexOverSomeRowsOrOverAnExpressionIsNone() {
        Table notes = with(notes("task_id bigint"), KEY_TO_TASKS);
        Index partial = new Index("ix", INDEX.parts(), false, "btree", "other > 0", List.of(), false);
        Index expression = new Index(
                "ix",
                List.of(new Index.Part(null, "other + 1", false, false, null), Index.Part.column("task_id")),
                false,
                "btree",
                null,
                List.of(),
                false);
        assertThat(advised(TASKS, with(notes, partial))).containsExactly("foreign-key-without-index notes.fk");
        assertThat(advised(TASKS, with(notes, expression))).containsExactly("foreign-key-without-index notes.fk");
    }

    @Test
    void bothSidesHaveOneType() {
        assertThat(advised(TASKS, with(notes("task_id integer"), KEY_TO_TASKS, INDEX)))
                .containsExactly("foreign-key-type notes.task_id");
    }

    @Test
    void whatIsSetToNullMayBeNull() {
        ForeignKey key = key(ReferentialAction.SET_NULL);
        assertThat(advised(TASKS, with(notes("task_id bigint not null"), key, INDEX)))
                .containsExactly("set-null-not-null notes.fk");
        assertThat(advised(TASKS, with(notes("task_id bigint"), key, INDEX))).isEmpty();
        assertThat(advised(TASKS, with(notes("task_id bigint not null"), key(ReferentialAction.CASCADE), INDEX)))
                .isEmpty();
    }
}
