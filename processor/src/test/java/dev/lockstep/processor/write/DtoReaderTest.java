package dev.lockstep.processor.write;

import static dev.lockstep.processor.write.DtoCompilation.demo;
import static dev.lockstep.processor.write.DtoCompilation.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lockstep.processor.report.DtoMessage;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class DtoReaderTest {
    private static final JavaFileObject TAG = demo("Tag", """
            @Entity public class Tag {
                @Id private String code;
                @ManyToMany(mappedBy = "tags") Set<Task> tasks;
                public String getCode() { return code; }
            }
            """);

    private static final JavaFileObject TASK = demo("Task", """
            @Entity public class Task {
                @Id private Long id;
                private String title;
                private boolean done;
                boolean isUrgent;
                protected int priority;
                @ManyToOne private Task parent;
                @OneToMany(mappedBy = "parent") private List<Task> subtasks;
                @ManyToMany Set<Tag> tags = new LinkedHashSet<>();
                public Long getId() { return id; }
                public void setId(Long id) { this.id = id; }
                public String title() { return title; }
                public boolean isDone() { return done; }
                public Task getParent() { return parent; }
                public void setParent(Task parent) { this.parent = parent; }
                public List<Task> getSubtasks() { return subtasks; }
            }
            """);

    @Test
    void attributesAndAssociations() throws ReflectiveOperationException {
        DtoCompilation compilation = DtoCompilation.of(TASK, TAG);

        assertThat(compilation.components("demo.TaskDto"))
                .containsExactly(
                        "Long id",
                        "boolean done",
                        "boolean isUrgent",
                        "Long parentId",
                        "int priority",
                        "Set<String> tagIds",
                        "String title");
        assertThat(compilation.components("demo.TagDto")).containsExactly("String code");
        assertThat(compilation.findings()).isEmpty();

        Class<?> task = compilation.load("demo.Task");
        Object parent = task.getConstructor().newInstance();
        task.getMethod("setId", Long.class).invoke(parent, 7L);
        Object child = task.getConstructor().newInstance();
        task.getMethod("setParent", task).invoke(child, parent);
        assertThat(compilation.load("demo.TaskDto").getMethod("from", task).invoke(null, child))
                .hasToString(
                        "TaskDto[id=null, done=false, isUrgent=false, parentId=7, priority=0, tagIds=[], title=null]");
    }

    @Test
    void whatCannotBeSeenIsLeftOutAndSaid() {
        DtoCompilation compilation = DtoCompilation.of(demo("Account", """
                        @Entity public class Account {
                            @Id public long id;
                            private String secret;
                            @DtoIgnore private String hash;
                            @Enumerated Kind kind;
                            @ManyToOne Account manager;
                            private enum Kind { A }
                        }
                        """));

        assertThat(compilation.components("demo.AccountDto")).containsExactly("long id");
        // The manager may be a proxy, whose field is empty: the identifier of an association needs a getter.
        assertThat(compilation.findings())
                .containsExactly(
                        Finding.of(
                                DtoMessage.DTO_LEFT_OUT,
                                new Place.On(ElementRef.type("demo.Account")),
                                "AccountDto",
                                "kind, secret"),
                        Finding.of(
                                DtoMessage.DTO_UNIDENTIFIED,
                                new Place.On(ElementRef.type("demo.Account")),
                                "AccountDto",
                                "manager"));
    }

    @Test
    void severalRecordsOfOneEntity() {
        DtoCompilation compilation = DtoCompilation.of(demo("Account", """
                        @Dto(exclude = "hash")
                        @Dto(name = "AccountSummary", include = {"id", "reports"})
                        @Dto(name = "AccountFlags", include = {"id", "active"}, exclude = "id")
                        @Entity public class Account {
                            @Id Long id;
                            String hash;
                            boolean active;
                            @ManyToOne Account manager;
                            @OneToMany(mappedBy = "manager") Collection<Account> reports;
                            public Long getId() { return id; }
                        }
                        """));

        assertThat(compilation.findings()).isEmpty();
        assertThat(compilation.components("demo.AccountDto"))
                .containsExactly("Long id", "boolean active", "Long managerId");
        assertThat(compilation.components("demo.AccountSummary")).containsExactly("Long id", "List<Long> reportIds");
        assertThat(compilation.components("demo.AccountFlags")).containsExactly("boolean active");
    }

    @Test
    void noneUnlessAskedFor() {
        JavaFileObject asking = demo("A", "@Dto @Entity public class A { @Id public long id; }");
        JavaFileObject silent = demo("B", "@Entity public class B { @Id public long id; }");
        JavaFileObject refusing = demo("C", "@DtoIgnore @Entity public class C { @Id public long id; }");

        assertThat(DtoCompilation.onlyAskedFor(asking, silent, refusing).records())
                .containsExactly("ADto");
        assertThat(DtoCompilation.of(asking, silent, refusing).records()).containsExactly("ADto", "BDto");
    }

    @Test
    void namesThatAreNoAttributes() {
        assertThat(error("@Dto(include = {\"id\", \"titel\"})", "String title;"))
                .isEqualTo("[lockstep:configuration] @Dto names \"titel\", which is no attribute of Task that a record"
                        + " can take. Those are: id, title");
        assertThat(error("@Dto(exclude = \"nothing\")", "")).contains("@Dto names \"nothing\"");
        assertThat(error("@Dto(include = \"hash\")", "@DtoIgnore String hash;")).contains("@Dto names \"hash\"");
        assertThat(error("@Dto(name = \"1st\")", "")).contains("cannot be called \"1st\"");
        assertThat(error("@Dto(name = \"record\")", "")).contains("cannot be called \"record\"");
        assertThat(error("@Dto @DtoIgnore", "")).contains("for a DTO record and against it");
    }

    @Test
    void namesThatAreTaken() {
        assertThat(error("@Dto(name = \"Task\")", ""))
                .isEqualTo("[lockstep:duplicate-name] the DTO record Task of entity Task would have the name of class"
                        + " demo.Task. Give it another name: @Dto(name = \"TaskData\"), or have none: @DtoIgnore on the"
                        + " entity");
        assertThat(error("@Dto(name = \"A\") @Dto(name = \"A\")", "")).contains("that of entity demo.Task");

        DtoCompilation taken = DtoCompilation.of(
                demo("A", "@Entity public class A { @Id public long id; }"),
                demo("ADto", "public class ADto { public ADto() {} }"));
        assertThat(taken.records()).isEmpty();
        assertThat(taken.findings())
                .extracting(Finding::message, Finding::place)
                .containsExactly(tuple(DtoMessage.DTO_NAME_TAKEN, new Place.On(ElementRef.type("demo.A"))));
    }

    @Test
    void embeddablesComeWhole() {
        DtoCompilation compilation = DtoCompilation.of(
                demo("Money", "@Embeddable public record Money(java.math.BigDecimal amount, String currency) {}"),
                demo("Key", "@Embeddable public record Key(long tenant, long number) {}"),
                demo(
                        "Invoice",
                        "@Entity public class Invoice { @EmbeddedId Key key; Money total;"
                                + " public Key getKey() { return key; } }"),
                demo("Line", "@Entity public class Line { @Id Long id; @ManyToOne Invoice invoice; Long invoiceId; }"),
                demo("Note", "@Entity public class Note { @Id Long id; @ManyToOne Invoice invoice; }"));

        assertThat(compilation.components("demo.InvoiceDto")).containsExactly("Key key", "Money total");
        assertThat(compilation.components("demo.NoteDto")).containsExactly("Long id", "Key invoiceId");
        // A column mapped twice comes once, as the attribute of that name.
        assertThat(compilation.components("demo.LineDto")).containsExactly("Long id", "Long invoiceId");
    }

    @Test
    void identifiersOfSeveralParts() {
        DtoCompilation compilation = DtoCompilation.of(
                demo(
                        "Invoice",
                        "@Entity @IdClass(InvoiceKey.class) public class Invoice { @Id Long tenant; @Id int number;"
                                + " public Long getTenant() { return tenant; } public int getNumber() { return number; } }"),
                demo("InvoiceKey", "public record InvoiceKey(Long tenant, int number) {}"),
                demo(
                        "Line",
                        "@Entity public class Line { @Id Long id; @ManyToOne Invoice invoice; @ManyToMany"
                                + " Set<Invoice> others; }"));

        assertThat(compilation.components("demo.InvoiceDto")).containsExactly("int number", "Long tenant");
        assertThat(compilation.components("demo.LineDto"))
                .containsExactly("Long id", "Integer invoiceNumber", "Long invoiceTenant");
    }

    @Test
    void inheritedAndGenericAttributesOfOtherPackages() {
        DtoCompilation compilation = DtoCompilation.of(
                in("base", "Base", """
                        @MappedSuperclass public abstract class Base<K, V extends Comparable<V>> {
                            @Id K id;
                            protected V rank;
                            String hidden;
                            @DtoIgnore String ignored;
                            public K getId() { return id; }
                            public V getRank() { return rank; }
                            public String getIgnored() { return ignored; }
                        }
                        """),
                demo(
                        "Item",
                        "@Entity class Item extends base.Base<UUID, Integer> { List<? extends Number> numbers; Map<String,"
                                + " int[]> map; String[][] grid; @ManyToOne(fetch = FetchType.LAZY) Item next; }"));

        assertThat(compilation.components("demo.ItemDto"))
                .containsExactly(
                        "UUID id",
                        "String[][] grid",
                        "Map<String, int[]> map",
                        "UUID nextId",
                        "List<? extends Number> numbers",
                        "Integer rank");
    }

    @Test
    void nestedEntitiesAndOddNames() {
        DtoCompilation compilation = DtoCompilation.of(demo("Outer", """
                        public class Outer {
                            private Outer() {}
                            @Entity public static class Inner {
                                @Id public long id;
                                public Status status;
                                public String wait;
                                public String entity;
                                public enum Status { A }
                            }
                            @Entity private static class Hidden { @Id long id; }
                        }
                        """));

        assertThat(compilation.records()).containsExactly("InnerDto");
        assertThat(compilation.components("demo.InnerDto"))
                .containsExactly("long id", "String entity", "Outer.Inner.Status status", "String wait_");
    }

    @Test
    void deprecatedAndRawAttributesWarnNobody() {
        DtoCompilation compilation = DtoCompilation.of(demo("Old", """
                        @Deprecated @Entity @SuppressWarnings("rawtypes") public class Old {
                            @Id public long id;
                            @Deprecated public String name;
                            @Deprecated(forRemoval = true) public String nick;
                            public List names;
                        }
                        """));

        assertThat(compilation.components("demo.OldDto"))
                .containsExactly("long id", "String name", "List names", "String nick");
    }

    @Test
    void aGetterCarriesTheMappingOrTheIgnore() {
        DtoCompilation compilation = DtoCompilation.of(demo("Thing", """
                        @Entity public class Thing {
                            private Long key;
                            private String secret;
                            @Id public Long getKey() { return key; }
                            void setKey(Long key) { this.key = key; }
                            @DtoIgnore String getSecret() { return secret; }
                            void setSecret(String secret) { this.secret = secret; }
                            String getURL() { return ""; }
                            void setURL(String url) {}
                        }
                        """));

        assertThat(compilation.components("demo.ThingDto")).containsExactly("Long key", "String URL");
    }

    @Test
    void singularOfCollections() {
        DtoCompilation compilation = DtoCompilation.of(
                TAG,
                TASK,
                demo(
                        "Many",
                        "@Entity public class Many { @Id long id; @ManyToMany List<Tag> children, categories, boxes,"
                                + " addresses; @ManyToMany Map<String, Tag> byName; }"));

        assertThat(Set.copyOf(compilation.components("demo.ManyDto")))
                .contains(
                        "List<String> childrenIds",
                        "List<String> categoryIds",
                        "List<String> boxIds",
                        "List<String> addressIds",
                        "Map<String, String> byNameIds");
    }

    private static String error(String annotations, String attributes) {
        DtoCompilation compilation = DtoCompilation.of(
                demo("Task", annotations + " @Entity public class Task { @Id long id; " + attributes + " }"));
        List<Finding> errors =
                compilation.findings().stream().filter(Finding::isError).toList();
        assertThat(errors).hasSize(1);
        return errors.get(0).text();
    }
}
