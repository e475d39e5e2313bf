package dev.lockstep.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.processor.entity.DtoModel;
import dev.lockstep.processor.entity.DtoModel.Field;
import dev.lockstep.processor.entity.DtoModel.Item;
import dev.lockstep.processor.entity.DtoModel.Value;
import dev.lockstep.processor.entity.TypeRef;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DtoWriterTest {
    private static final String TASK = """
            package demo;

            import java.util.List;
            import java.util.Map;
            import java.util.Set;

            public class Task {
                public Long id;
                public int priority;
                public boolean done;
                public Task parent;
                public Set<Task> blockers;
                public List<Task> subtasks;
                public String[] labels;
                public Map<String, ? extends Number> settings;

                public long getId() { return id; }
                public boolean isDone() { return done; }
                public Task getParent() { return parent; }
            }
            """;

    private static final TypeRef STRING = TypeRef.of("java.lang.String");
    private static final TypeRef LONG = TypeRef.of("java.lang.Long");
    private static final TypeRef TASK_TYPE = TypeRef.of("demo.Task");

    private static final DtoModel MODEL = new DtoModel(
            "demo",
            "TaskDto",
            TASK_TYPE,
            true,
            List.of(
                    new Field("id", LONG, path("getId()")),
                    new Field("blockerIds", TypeRef.of("java.util.Set", LONG), ids("blockers", true)),
                    new Field("done", TypeRef.of("boolean"), path("isDone()")),
                    new Field("labels", new TypeRef("java.lang.String", List.of(), 1), path("labels")),
                    new Field("parentId", LONG, path("getParent()", "getId()")),
                    new Field("priority", TypeRef.of("int"), path("priority")),
                    new Field(
                            "settings",
                            TypeRef.of(
                                    "java.util.Map",
                                    STRING,
                                    TypeRef.of(TypeRef.EXTENDS, TypeRef.of("java.lang.Number"))),
                            path("settings")),
                    new Field("subtaskIds", TypeRef.of("java.util.List", LONG), ids("subtasks", false))),
            List.of(),
            List.of());

    @Test
    void readsAsIfWrittenByHand() throws IOException {
        Golden.check(DtoWriter.write(MODEL));
    }

    @Test
    void everythingIsReadAndCopied() throws ReflectiveOperationException {
        Demo demo = new Demo(MODEL);
        Object parent = demo.task(1L);
        Object task = demo.task(2L);
        demo.set(task, "done", true);
        demo.set(task, "priority", 5);
        demo.set(task, "parent", parent);
        Set<Object> blockers = new HashSet<>(Set.of(parent));
        demo.set(task, "blockers", blockers);
        demo.set(task, "subtasks", List.of(task, parent));
        String[] labels = {"a"};
        demo.set(task, "labels", labels);
        demo.set(task, "settings", Map.of("a", 1));

        Object dto = demo.from(task);
        blockers.clear();
        labels[0] = "b";

        assertThat(demo.get(dto, "id")).isEqualTo(2L);
        assertThat(demo.get(dto, "done")).isEqualTo(true);
        assertThat(demo.get(dto, "priority")).isEqualTo(5);
        assertThat(demo.get(dto, "parentId")).isEqualTo(1L);
        assertThat(demo.get(dto, "blockerIds")).isEqualTo(Set.of(1L));
        assertThat(demo.get(dto, "subtaskIds")).isEqualTo(List.of(2L, 1L));
        assertThat(demo.get(dto, "settings")).isEqualTo(Map.of("a", 1));
        assertThat((Object[]) demo.get(dto, "labels")).containsExactly("a");
        assertThatThrownBy(() -> ((Set<?>) demo.get(dto, "blockerIds")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void absentAssociationsAndCollections() throws ReflectiveOperationException {
        Demo demo = new Demo(MODEL);
        Object dto = demo.from(demo.task(2L));
        assertThat(demo.get(dto, "parentId")).isNull();
        assertThat(demo.get(dto, "labels")).isNull();
        assertThat(demo.get(dto, "settings")).isNull();
        assertThat(demo.get(dto, "blockerIds")).isEqualTo(Set.of());
        assertThat(demo.get(dto, "subtaskIds")).isEqualTo(List.of());
    }

    @Test
    void longerPathsShareTheirReads() throws ReflectiveOperationException {
        DtoModel model = new DtoModel(
                "demo",
                "Deep",
                TASK_TYPE,
                true,
                List.of(
                        new Field("entity", LONG, path("getParent()", "getParent()", "getId()")),
                        new Field("parent", LONG, path("getParent()", "getId()")),
                        new Field("other", STRING, path("parent", "toString()")),
                        new Field("flags", new TypeRef("java.lang.String", List.of(), 1), path("parent", "labels"))),
                List.of(),
                List.of());
        Demo demo = new Demo(model);
        Object task = demo.task(1L);
        assertThat(demo.get(demo.from(task), "entity")).isNull();
        demo.set(task, "parent", demo.task(2L));
        assertThat(demo.get(demo.from(task), "entity")).isNull();
        assertThat(demo.get(demo.from(task), "parent")).isEqualTo(2L);
        demo.set(task, "parent", task);
        assertThat(demo.get(demo.from(task), "entity")).isEqualTo(1L);
        assertThat(demo.get(demo.from(task), "flags")).isNull();
    }

    @Test
    void aPackagePrivateEntityHasAPackagePrivateRecord() throws ReflectiveOperationException {
        DtoModel model = new DtoModel("demo", "TaskDto", TASK_TYPE, false, MODEL.fields(), List.of(), List.of());
        Class<?> dto = new Demo(model).dto;
        assertThat(Modifier.isPublic(dto.getModifiers())).isFalse();
        assertThat(Arrays.stream(dto.getDeclaredMethods())
                        .filter(m -> m.getName().equals("from")))
                .hasSize(1)
                .noneMatch(m -> Modifier.isPublic(m.getModifiers()));
    }

    @Test
    void aRecordWithoutComponents() throws ReflectiveOperationException {
        Demo demo = new Demo(new DtoModel("demo", "Nothing", TASK_TYPE, true, List.of(), List.of(), List.of()));
        assertThat(demo.from(demo.task(1L))).hasToString("Nothing[]");
    }

    private static Value path(String... path) {
        return new Value.Path(List.of(path), Optional.empty());
    }

    private static Value ids(String collection, boolean set) {
        return new Value.Ids(List.of(collection), new Item(Optional.empty(), List.of("getId()")), false, set);
    }

    /** The entity and its record, compiled. */
    private static final class Demo {
        private final Class<?> task;
        private final Class<?> dto;

        Demo(DtoModel model) throws ReflectiveOperationException {
            Compiled compiled =
                    Compiled.of(List.of(Compiled.source("demo.Task", TASK), Compiled.source(DtoWriter.write(model))));
            task = compiled.loadClass("demo.Task");
            dto = compiled.loadClass("demo." + model.name());
        }

        Object task(long id) throws ReflectiveOperationException {
            Object instance = task.getConstructor().newInstance();
            set(instance, "id", id);
            return instance;
        }

        void set(Object instance, String field, Object value) throws ReflectiveOperationException {
            task.getField(field).set(instance, value);
        }

        Object from(Object instance) throws ReflectiveOperationException {
            return dto.getMethod("from", task).invoke(null, instance);
        }

        Object get(Object record, String component) throws ReflectiveOperationException {
            return dto.getMethod(component).invoke(record);
        }
    }
}
