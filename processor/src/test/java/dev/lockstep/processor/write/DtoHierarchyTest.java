package dev.lockstep.processor.write;

import static dev.lockstep.processor.write.DtoCompilation.demo;
import static dev.lockstep.processor.write.DtoCompilation.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.report.DtoMessage;
import dev.lockstep.processor.report.Finding;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Records of entities that extend entities, and that refer to such. */
class DtoHierarchyTest {
    private static final JavaFileObject PAYMENT = in("base", "Payment", """
            @Entity @Inheritance(strategy = InheritanceType.JOINED) public abstract class Payment {
                @Id private Long id;
                protected int cents;
                @DtoIgnore String secret;
                @ManyToOne private Payment corrects;
                public Long getId() { return id; }
                public int getCents() { return cents; }
                public Payment getCorrects() { return corrects; }
            }
            """);

    private static final JavaFileObject CARD = demo("Card", """
            @Entity public class Card extends base.Payment {
                String number;
            }
            """);

    @Test
    void attributesOfParentsAreThere() throws ReflectiveOperationException {
        DtoCompilation compilation = DtoCompilation.of(
                PAYMENT, CARD, demo("Debit", "@Dto(exclude = \"cents\") @Entity public class Debit extends Card {}"));

        assertThat(compilation.findings()).isEmpty();
        assertThat(compilation.components("base.PaymentDto"))
                .containsExactly("Long id", "int cents", "Long correctsId");
        assertThat(compilation.components("demo.CardDto"))
                .containsExactly("Long id", "int cents", "Long correctsId", "String number");
        assertThat(compilation.components("demo.DebitDto"))
                .containsExactly("Long id", "Long correctsId", "String number");

        Object card = compilation.load("demo.Card").getConstructor().newInstance();
        assertThat(compilation
                        .load("base.PaymentDto")
                        .getMethod("from", compilation.load("base.Payment"))
                        .invoke(null, card))
                .hasToString("PaymentDto[id=null, cents=0, correctsId=null]");
    }

    @Test
    void identifiersComeFromTheRoot() {
        DtoCompilation compilation = DtoCompilation.of(
                PAYMENT,
                CARD,
                demo(
                        "Wallet",
                        "@Entity public class Wallet { @Id Long id; @ManyToOne Card first; @ManyToMany Set<Card> cards; }"));

        assertThat(compilation.components("demo.WalletDto"))
                .containsExactly("Long id", "Set<Long> cardIds", "Long firstId");
    }

    @Test
    void genericEntities() {
        DtoCompilation compilation = DtoCompilation.of(
                demo("Node", """
                        @Entity public abstract class Node<T extends Node<T, V>, V extends Comparable<V>> {
                            @Id Long id;
                            @ManyToOne T parent;
                            V value;
                            @ElementCollection List<V> former;
                            @ElementCollection Map<String, ? extends List<V>> all;
                            public Long getId() { return id; }
                        }
                        """),
                demo("Leaf", "@Entity public class Leaf extends Node<Leaf, Integer> { @ManyToOne Node<?, ?> other; }"));

        assertThat(compilation.components("demo.NodeDto"))
                .containsExactly(
                        "Long id",
                        "Map<String, ? extends List<? extends Comparable<?>>> all",
                        "List<? extends Comparable<?>> former",
                        "Long parentId",
                        "Comparable<?> value");
        assertThat(compilation.components("demo.LeafDto"))
                .containsExactly(
                        "Long id",
                        "Map<String, ? extends List<Integer>> all",
                        "List<Integer> former",
                        "Long otherId",
                        "Long parentId",
                        "Integer value");
    }

    @Test
    void theEntityIsWhatTheAnnotationSays() throws ReflectiveOperationException {
        DtoCompilation compilation = DtoCompilation.of(
                demo("Named", "public interface Named { String name(); }"), demo("Tag", """
                        @Entity public class Tag implements Named {
                            @Id Long id = 3L;
                            @Override public String name() { return ""; }
                            public Long getId() { return id; }
                        }
                        """), demo("Task", """
                        @Entity @SuppressWarnings("rawtypes") public class Task {
                            @Id Long id;
                            @ManyToOne(targetEntity = Tag.class) Named main = new Tag();
                            @ManyToMany(targetEntity = Tag.class) Set<Named> tags = Set.of(main);
                            @OneToMany(targetEntity = Tag.class) List raw = Arrays.asList(main, null);
                            @ManyToMany(targetEntity = Tag.class) @MapKeyClass(String.class) Map byName = Map.of("a", main);
                            @OneToMany Tag[] ordered = {(Tag) main, null};
                            @ElementCollection @MapKeyClass(Tag.class) Map<Named, Integer> counts = Map.of(main, 1);
                            @ManyToMany Map<Tag, Tag> pairs;
                        }
                        """));

        assertThat(compilation.findings()).isEmpty();
        Class<?> task = compilation.load("demo.Task");
        assertThat(compilation
                        .load("demo.TaskDto")
                        .getMethod("from", task)
                        .invoke(null, task.getConstructor().newInstance()))
                .hasToString(
                        "TaskDto[id=null, byNameIds={a=3}, counts={3=1}, mainId=3, orderedIds=[3, null], pairIds={},"
                                + " rawIds=[3, null], tagIds=[3]]");
        assertThat(compilation.components("demo.TaskDto"))
                .containsExactly(
                        "Long id",
                        "Map<String, Long> byNameIds",
                        "Map<Long, Integer> counts",
                        "Long mainId",
                        "List<Long> orderedIds",
                        "Map<Long, Long> pairIds",
                        "List<Long> rawIds",
                        "Set<Long> tagIds");
    }

    @Test
    void derivedIdentitiesComeOnce() {
        DtoCompilation compilation = DtoCompilation.of(
                demo(
                        "User",
                        "@Entity @Table(name = \"users\") public class User { @Id Long id; public Long getId() { return id; } }"),
                demo(
                        "Profile",
                        "@Entity public class Profile { @Id Long id; @MapsId @OneToOne User user;"
                                + " public Long getId() { return id; } }"),
                demo(
                        "Badge",
                        "@Dto(include = {\"id\", \"user\"}) @Dto(name = \"BadgeUser\", exclude = \"id\")"
                                + " @Entity public class Badge { @Id Long id; @MapsId @OneToOne User user; }"),
                demo("Key", "public record Key(Long profile, int number) {}"),
                demo(
                        "Picture",
                        "@Entity @IdClass(Key.class) public class Picture { @Id @ManyToOne Profile profile; @Id int number;"
                                + " public Profile getProfile() { return profile; } public int getNumber() { return number; } }"),
                demo(
                        "Album",
                        "@Entity public class Album { @Id Long id; @OneToMany(mappedBy = \"album\") List<Shown> shown; public Long getId() { return id; } }"),
                demo(
                        "Shown",
                        "@Entity @IdClass(Shown.Key.class) public class Shown { @Id long page; @Id long row; @ManyToOne Album album;"
                                + " public record Key(long page, long row) {} }"),
                demo(
                        "Comment",
                        "@Entity public class Comment { @Id Long id; @ManyToOne Picture picture;"
                                + " @ManyToMany List<Picture> others; }"));

        assertThat(compilation.components("demo.ProfileDto")).containsExactly("Long id");
        assertThat(compilation.components("demo.BadgeDto")).containsExactly("Long id", "Long userId");
        assertThat(compilation.components("demo.BadgeUser")).containsExactly("Long userId");
        assertThat(compilation.components("demo.PictureDto")).containsExactly("int number", "Long profileId");
        assertThat(compilation.components("demo.CommentDto"))
                .containsExactly("Long id", "Integer pictureNumber", "Long pictureProfileId");
        // No single value identifies a picture; the inverse side would not have come in anyhow.
        assertThat(compilation.findings()).extracting(Finding::message).containsExactly(DtoMessage.DTO_UNIDENTIFIED);
    }

    @Test
    void namesThatJavaHasItself() throws ReflectiveOperationException {
        DtoCompilation compilation = DtoCompilation.of(
                demo(
                        "Long",
                        "@Entity public class Long { @Id java.lang.Long id; @OneToMany Map<String, Long> each, key;"
                                + " java.lang.Long value; public java.lang.Long getId() { return id; } }"),
                demo("Flags", """
                        @Entity public class Flags {
                            private Integer key = 1;
                            private boolean first = true;
                            @Id public Integer getKey() { return key; }
                            void setKey(Integer key) { this.key = key; }
                            public boolean isDefault() { return first; }
                            void setDefault(boolean first) { this.first = first; }
                            public int getFrom() throws java.io.IOException { return 1; }
                            void setFrom(int from) {}
                        }
                        """));

        assertThat(compilation.components("demo.LongDto"))
                .containsExactly("Long id", "Map<String, Long> eachIds", "Map<String, Long> keyIds", "Long value");
        Class<?> flags = compilation.load("demo.Flags");
        assertThat(compilation
                        .load("demo.FlagsDto")
                        .getMethod("from", flags)
                        .invoke(null, flags.getConstructor().newInstance()))
                .hasToString("FlagsDto[key=1, default_=true]");
        assertThat(compilation.load("demo.LongDto").getRecordComponents()[0].getType())
                .isEqualTo(Long.class);
    }
}
