package dev.lockstep.processor.entity;

import java.util.List;
import java.util.stream.Stream;

/**
 * Entities before and after a rename.
 *
 * @param name what is renamed
 * @param naming the strategy
 * @param before the entities
 * @param after the entities, with what they say of their former names
 * @param rows of the tables before
 * @param operations the words of each that is expected, those of constraints and indexes left out
 * @param query on the tables after
 * @param answer its first column
 */
record RenameCase(
        String name,
        NamingKind naming,
        String before,
        String after,
        String rows,
        List<String> operations,
        String query,
        String answer) {

    static Stream<RenameCase> all() {
        return Stream.of(
                spring(
                        "an entity with all that is named after it",
                        EVERYTHING.formatted("", "Task"),
                        EVERYTHING.formatted("@RenamedFrom(\"Task\")", "Job"),
                        ROWS_OF_EVERYTHING,
                        List.of(
                                "rename sequence task_seq to job_seq",
                                "rename table task to job",
                                "rename table task_labels to job_labels",
                                "rename table task_tags to job_tags",
                                "rename column task_id to job_id of job_labels",
                                "rename column task_id to job_id of job_tags",
                                "add index ix_job_tags_tags_id of job_tags (tags_id)",
                                "drop index ix_task_tags_task_id of job_tags (job_id)"),
                        "SELECT concat_ws(' ', j.id, l.labels, t.tags_id) FROM job j JOIN job_labels l ON l.job_id = j.id"
                                + " JOIN job_tags t ON t.job_id = j.id",
                        "7 red 3"),
                jpa(
                        "an entity with all that is named after it, names as Hibernate makes them",
                        EVERYTHING.formatted("", "Task"),
                        EVERYTHING.formatted("@RenamedFrom(\"Task\")", "Job"),
                        ROWS_OF_EVERYTHING.replace("task_tags", "task_tag"),
                        List.of(
                                "rename sequence task_seq to job_seq",
                                "rename table task to job",
                                "rename table task_labels to job_labels",
                                "rename table task_tag to job_tag",
                                "rename column task_id to job_id of job_labels",
                                "rename column task_id to job_id of job_tag"),
                        "SELECT concat_ws(' ', j.id, l.labels, t.tags_id) FROM job j JOIN job_labels l ON l.job_id = j.id"
                                + " JOIN job_tag t ON t.job_id = j.id",
                        "7 red 3"),
                spring(
                        "an entity found by the name of its table",
                        EVERYTHING.formatted("", "SmallTask"),
                        EVERYTHING.formatted("@RenamedFrom(\"small_task\")", "Job"),
                        ROWS_OF_EVERYTHING.replace("task", "small_task"),
                        List.of(
                                "rename sequence small_task_seq to job_seq",
                                "rename table small_task to job",
                                "rename table small_task_labels to job_labels",
                                "rename table small_task_tags to job_tags",
                                "rename column small_task_id to job_id of job_labels",
                                "rename column small_task_id to job_id of job_tags"),
                        "SELECT concat_ws(' ', j.id, l.labels, t.tags_id) FROM job j JOIN job_labels l ON l.job_id = j.id"
                                + " JOIN job_tags t ON t.job_id = j.id",
                        "7 red 3"),
                spring(
                        "both entities of a join table",
                        "@Entity class A { @Id Long id; @ManyToMany Set<B> bs; } @Entity class B { @Id Long id; }",
                        """
                        @Entity @RenamedFrom("A") class C { @Id Long id; @ManyToMany Set<D> bs; }
                        @Entity @RenamedFrom("B") class D { @Id Long id; }""",
                        "INSERT INTO a VALUES (1); INSERT INTO b VALUES (2); INSERT INTO a_bs VALUES (1, 2)",
                        List.of(
                                "rename table a to c",
                                "rename table a_bs to c_bs",
                                "rename table b to d",
                                "rename column a_id to c_id of c_bs",
                                "add index ix_c_bs_c_id of c_bs (c_id)",
                                "drop index ix_a_bs_bs_id of c_bs (bs_id)"),
                        "SELECT c_id || ' ' || bs_id FROM c_bs",
                        "1 2"),
                spring(
                        "the identifier, after which join columns are named",
                        "@Entity class Space { @Id Long id; } @Entity class Note { @Id Long id; @ManyToOne Space space; }",
                        """
                        @Entity class Space { @Id @RenamedFrom("id") Long number; }
                        @Entity class Note { @Id Long id; @ManyToOne Space space; }""",
                        "INSERT INTO space VALUES (7); INSERT INTO note (id, space_id) VALUES (1, 7)",
                        List.of(
                                "rename column space_id to space_number of note",
                                "rename column id to number of space"),
                        "SELECT space_number FROM note",
                        "7"),
                spring(
                        "an association of several columns",
                        COMPOSITE + "@Entity class Stop { @Id Long id; @ManyToOne Town town; }",
                        COMPOSITE + "@Entity class Stop { @Id Long id; @ManyToOne @RenamedFrom(\"town\") Town place; }",
                        "INSERT INTO town VALUES ('b', 'a'); INSERT INTO stop (id, town_land, town_name) VALUES (1, 'b', 'a')",
                        List.of(
                                "rename column town_land to place_land of stop",
                                "rename column town_name to place_name of stop"),
                        "SELECT place_land || place_name FROM stop",
                        "ba"),
                spring(
                        "collections: of values, ordered, and by key",
                        """
                        @Entity class Box { @Id Long id; @ElementCollection @OrderColumn List<String> things;
                            @ElementCollection Map<String, String> marks; }""",
                        """
                        @Entity class Box { @Id Long id; @ElementCollection @OrderColumn @RenamedFrom("things") List<String> items;
                            @ElementCollection @RenamedFrom("marks") Map<String, String> signs; }""",
                        "INSERT INTO box VALUES (1); INSERT INTO box_things (box_id, things_order, things) VALUES (1, 0, 'pen');"
                                + " INSERT INTO box_marks (box_id, marks_key, marks) VALUES (1, 'k', 'v')",
                        List.of(
                                "rename table box_things to box_items",
                                "rename table box_marks to box_signs",
                                "rename column things to items of box_items",
                                "rename column things_order to items_order of box_items",
                                "rename column marks to signs of box_signs",
                                "rename column marks_key to signs_key of box_signs"),
                        "SELECT items_order || items || signs_key || signs FROM box_items JOIN box_signs USING (box_id)",
                        "0penkv"),
                spring(
                        "an attribute of an embeddable, wherever it is embedded",
                        """
                        @Embeddable class Address { String town; }
                        @Entity class A { @Id Long id; @Embedded Address home; }
                        @Entity class B { @Id Long id; @Embedded Address home; }""",
                        """
                        @Embeddable class Address { @RenamedFrom("town") String city; }
                        @Entity class A { @Id Long id; @Embedded Address home; }
                        @Entity class B { @Id Long id; @Embedded Address home; }""",
                        "INSERT INTO a VALUES (1, 'x'); INSERT INTO b VALUES (1, 'y')",
                        List.of("rename column town to city of a", "rename column town to city of b"),
                        "SELECT a.city || b.city FROM a, b",
                        "xy"),
                spring(
                        "a column that an override names",
                        """
                        @Embeddable class Address { String city; }
                        @Entity class A { @Id Long id; @Embedded Address home;
                            @AttributeOverride(name = "city", column = @Column(name = "billing_town")) @Embedded Address billing; }""",
                        """
                        @Embeddable class Address { String city; }
                        @Entity class A { @Id Long id; @Embedded Address home;
                            @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
                            @RenamedFrom(attribute = "city", value = "billing_town") @Embedded Address billing; }""",
                        "INSERT INTO a (id, city, billing_town) VALUES (1, 'x', 'y')",
                        List.of("rename column billing_town to billing_city of a"),
                        "SELECT city || billing_city FROM a",
                        "xy"),
                spring(
                        "a column of a mapped superclass that an override names",
                        """
                        @MappedSuperclass class Base { @Id Long id; String made; }
                        @AttributeOverride(name = "made", column = @Column(name = "born")) @Entity class A extends Base {}""",
                        """
                        @MappedSuperclass class Base { @Id Long id; String made; }
                        @AttributeOverride(name = "made", column = @Column(name = "created"))
                        @RenamedFrom(attribute = "made", value = "born") @Entity class A extends Base {}""",
                        "INSERT INTO a (id, born) VALUES (1, 'x')",
                        List.of("rename column born to created of a"),
                        "SELECT created FROM a",
                        "x"),
                spring(
                        "embedded attributes after which columns are named",
                        """
                        @Embeddable class Address { String city; }
                        @Entity class A { @Id Long id;
                            @org.hibernate.annotations.EmbeddedColumnNaming @Embedded Address home; }""",
                        """
                        @Embeddable class Address { String city; }
                        @Entity class A { @Id Long id;
                            @org.hibernate.annotations.EmbeddedColumnNaming @RenamedFrom("home") @Embedded Address seat; }""",
                        "INSERT INTO a (id, home_city) VALUES (1, 'x')",
                        List.of("rename column home_city to seat_city of a"),
                        "SELECT seat_city FROM a",
                        "x"),
                spring(
                        "entities that a discriminator tells apart",
                        """
                        @Entity class Animal { @Id Long id; } @Entity class Cat extends Animal { }
                        @Entity class Dog extends Animal { String name; }""",
                        """
                        @Entity class Animal { @Id Long id; } @Entity @RenamedFrom("Cat") class Lion extends Animal { }
                        @Entity class Dog extends Animal { String name; }""",
                        "INSERT INTO animal (id, dtype) VALUES (1, 'Cat'), (2, 'Dog'), (3, 'Animal')",
                        List.of("replace 'Cat' by 'Lion' in column animal.dtype"),
                        "SELECT dtype FROM animal ORDER BY id",
                        "Lion, Dog, Animal"),
                spring(
                        "the root of a hierarchy",
                        "@Entity class Animal { @Id Long id; } @Entity class Cat extends Animal { }",
                        "@Entity @RenamedFrom(\"Animal\") class Being { @Id Long id; } @Entity class Cat extends Being { }",
                        "INSERT INTO animal (id, dtype) VALUES (1, 'Cat'), (3, 'Animal')",
                        List.of("rename table animal to being", "replace 'Animal' by 'Being' in column being.dtype"),
                        "SELECT dtype FROM being ORDER BY id",
                        "Cat, Being"),
                spring(
                        "entities that numbers tell apart",
                        """
                        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) class Animal { @Id Long id; }
                        @Entity class Cat extends Animal { }""",
                        """
                        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) class Animal { @Id Long id; }
                        @Entity @RenamedFrom("Cat") class Lion extends Animal { }""",
                        "INSERT INTO animal (id, dtype) VALUES (1, " + "Cat".hashCode() + ")",
                        List.of("replace '67510' by '2368572' in column animal.dtype"),
                        "SELECT dtype FROM animal",
                        String.valueOf("Lion".hashCode())),
                spring(
                        "a database enum type, named after its class, and a value of it",
                        "@NativeEnum enum Mood { GOOD, BAD } @Entity class A { @Id Long id; Mood mood; }",
                        """
                        @NativeEnum @RenamedFrom("Mood") enum Temper { GOOD, @RenamedFrom("BAD") FOUL }
                        @Entity class A { @Id Long id; Temper mood; }""",
                        "INSERT INTO a VALUES (1, 'BAD')",
                        List.of("rename enum type mood to temper", "rename enum value BAD to FOUL of temper"),
                        "SELECT mood FROM a",
                        "FOUL"),
                spring(
                        "a value that rows hold as text, in a column, a collection and a key",
                        """
                        enum Mood { GOOD, BAD } @Entity class A { @Id Long id; @Enumerated(EnumType.STRING) Mood mood;
                            @ElementCollection @Enumerated(EnumType.STRING) Set<Mood> moods;
                            @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Mood, String> reasons; }""",
                        """
                        enum Mood { GOOD, @RenamedFrom("BAD") FOUL } @Entity class A { @Id Long id;
                            @Enumerated(EnumType.STRING) Mood mood;
                            @ElementCollection @Enumerated(EnumType.STRING) Set<Mood> moods;
                            @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Mood, String> reasons; }""",
                        "INSERT INTO a VALUES (1, 'BAD'); INSERT INTO a_moods VALUES (1, 'BAD');"
                                + " INSERT INTO a_reasons (a_id, reasons_key, reasons) VALUES (1, 'BAD', 'x')",
                        List.of(
                                "replace 'BAD' by 'FOUL' in column a.mood",
                                "replace 'BAD' by 'FOUL' in column a_moods.moods",
                                "replace 'BAD' by 'FOUL' in column a_reasons.reasons_key"),
                        "SELECT mood || moods || reasons_key FROM a, a_moods, a_reasons",
                        "FOULFOULFOUL"),
                spring(
                        "one of two hints, the other long done",
                        "@Entity class B { @Id Long id; @ManyToMany Set<B> xs; }",
                        "@Entity @RenamedFrom(\"A\") class B { @Id Long id; @ManyToMany @RenamedFrom(\"xs\") Set<B> ys; }",
                        "INSERT INTO b VALUES (1); INSERT INTO b_xs VALUES (1, 1)",
                        List.of("rename table b_xs to b_ys", "rename column xs_id to ys_id of b_ys"),
                        "SELECT b_id || ' ' || ys_id FROM b_ys",
                        "1 1"));
    }

    private static final String EVERYTHING = """
            @Entity %s class %s { @Id @GeneratedValue Long id;
                @ElementCollection Set<String> labels;
                @ManyToMany Set<Tag> tags;
                @OneToMany @JoinColumn Set<Step> steps; }
            @Entity class Tag { @Id Long id; }
            @Entity class Step { @Id Long id; }""";
    private static final String ROWS_OF_EVERYTHING = """
            INSERT INTO task (id) VALUES (7);
            INSERT INTO tag VALUES (3);
            INSERT INTO task_labels (task_id, labels) VALUES (7, 'red');
            INSERT INTO task_tags (task_id, tags_id) VALUES (7, 3)""";
    private static final String COMPOSITE = """
            @Embeddable record Key(String land, String name) {}
            @Entity class Town { @EmbeddedId Key key; }
            """;

    private static RenameCase spring(
            String name,
            String before,
            String after,
            String rows,
            List<String> operations,
            String query,
            String answer) {
        return new RenameCase(name, NamingKind.SPRING, before, after, rows, operations, query, answer);
    }

    private static RenameCase jpa(
            String name,
            String before,
            String after,
            String rows,
            List<String> operations,
            String query,
            String answer) {
        return new RenameCase(name, NamingKind.JPA, before, after, rows, operations, query, answer);
    }

    @Override
    public String toString() {
        return name;
    }
}
