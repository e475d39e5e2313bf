package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mapping that cannot be is one error, on its element. */
class EntityErrorsTest {
    private static final String JPA = "jakarta.persistence.";

    static Stream<Arguments> errors() {
        return Stream.of(
                error("@Entity class A { String name; }", MappingMessage.NO_IDENTIFIER, null, null),
                error("@Entity class A { @Id Long id; Thread x; }", MappingMessage.UNMAPPABLE_TYPE, "x", null),
                error(
                        "@Entity class A { @Id Long id; Map<String, String> x; }",
                        MappingMessage.UNMAPPABLE_TYPE,
                        "x",
                        null),
                error("@Entity class A { @Id Long id; String[][] x; }", MappingMessage.UNMAPPABLE_TYPE, "x", null),
                error(
                        "@Entity class A { @Id Long id; @OneToMany(mappedBy = \"none\") List<A> x; }",
                        MappingMessage.MAPPED_BY_NOTHING,
                        "x",
                        JPA + "OneToMany"),
                error(
                        "@Entity class A { @Id Long id; @ManyToOne String x; }",
                        MappingMessage.NOT_AN_ENTITY,
                        "x",
                        JPA + "ManyToOne"),
                error(
                        "@Entity class A { @Id Long id; @Embedded @AttributeOverride(name = \"none\", column = @Column) E x; }"
                                + "@Embeddable class E { String s; }",
                        MappingMessage.OVERRIDE_UNMATCHED,
                        "x",
                        JPA + "AttributeOverride"),
                error(
                        "@Entity class A { @Id Long id; @Embedded String x; }",
                        MappingMessage.NOT_EMBEDDABLE,
                        "x",
                        JPA + "Embedded"),
                error(
                        "@Entity class A { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = \"a\"),"
                                + " @JoinColumn(name = \"b\")}) A x; }",
                        MappingMessage.JOIN_COLUMN_COUNT,
                        "x",
                        null),
                error(
                        "@Entity class A { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = \"none\") A x; }",
                        MappingMessage.REFERENCED_COLUMN,
                        "x",
                        null),
                error(
                        "@Entity class A { @Id Long id; String a; @Column(name = \"a\") String x; }",
                        MappingMessage.DUPLICATE_COLUMN,
                        "x",
                        null),
                error(
                        "@Embeddable class E { String a; } @Entity class A { @Id Long id; @Embedded @Backfill(\"1\") E x; }",
                        MappingMessage.VALUE_OF_EMBEDDED,
                        "x",
                        "dev.lockstep.Backfill"),
                error(
                        "@Entity class A { @Id Long id; @OneToMany @ConvertUsing(\"1\") Set<A> x; }",
                        MappingMessage.VALUE_OF_NOTHING,
                        "x",
                        "dev.lockstep.ConvertUsing"),
                error(
                        "@Embeddable record K(Long a, Long b) {} @Entity class A { @EmbeddedId K id;"
                                + " @ManyToOne @Backfill(\"1\") A x; }",
                        MappingMessage.VALUE_OF_SEVERAL,
                        "x",
                        "dev.lockstep.Backfill"),
                error(
                        "@Entity class A { @Id Long id; @OnDelete(OnDelete.Action.CASCADE) String x; }",
                        MappingMessage.ON_DELETE_WITHOUT_KEY,
                        "x",
                        "dev.lockstep.OnDelete"),
                error(
                        "@Entity class A { @Id Long id; @ManyToOne A y;"
                                + " @OneToMany(mappedBy = \"y\") @OnDelete(OnDelete.Action.CASCADE) Set<A> x; }",
                        MappingMessage.ON_DELETE_WITHOUT_KEY,
                        "x",
                        "dev.lockstep.OnDelete"),
                error(
                        "@Embeddable class E { String a; } @Entity class A { @Id Long id;"
                                + " @Embedded @RenamedFrom(attribute = \"b\", value = \"c\") E x; }",
                        MappingMessage.OVERRIDE_UNMATCHED,
                        "x",
                        "dev.lockstep.RenamedFrom"),
                error(
                        "@Entity class A { @Id Long id; @RenamedFrom(attribute = \"b\", value = \"c\") String x; }",
                        MappingMessage.RENAMED_WITHIN_NOTHING,
                        "x",
                        "dev.lockstep.RenamedFrom"),
                error(
                        "@Entity class A { @Id Long id; @Convert String x; }",
                        MappingMessage.NO_CONVERTER,
                        "x",
                        JPA + "Convert"),
                error(
                        "@Entity class A { @Id Long id;"
                                + " @Version @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean x; }",
                        MappingMessage.CONVERTER_NOT_ALLOWED,
                        "x",
                        JPA + "Convert"),
                error(
                        "enum E { A } @Entity class A { @Id Long id; @Lob @Enumerated(EnumType.STRING) E[] x; }",
                        MappingMessage.UNMAPPABLE_TYPE,
                        "x",
                        null),
                error(
                        "@Entity class A { @Id Long id; @Enumerated String x; }",
                        MappingMessage.NOT_AN_ENUM,
                        "x",
                        JPA + "Enumerated"),
                error(
                        "@Entity class A { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(6000) String x; }",
                        MappingMessage.UNKNOWN_TYPE_CLASS,
                        "x",
                        null),
                error(
                        "@Entity class A { @Id Long id; @org.hibernate.annotations.Struct(name = \"s\") String x; }",
                        MappingMessage.UNSUPPORTED_MAPPING,
                        "x",
                        "org.hibernate.annotations.Struct"),
                error(
                        "@Entity class B { @Id Long id; } @Entity class A extends B {"
                                + " @org.hibernate.annotations.NaturalId String x; }",
                        MappingMessage.NATURAL_ID_BELOW,
                        "x",
                        "org.hibernate.annotations.NaturalId"),
                error(
                        "@Entity class A { @Id @GeneratedValue(generator = \"g\") @org.hibernate.annotations.GenericGenerator("
                                + "name = \"g\", strategy = \"com.acme.Own\") Long x; }",
                        MappingMessage.UNKNOWN_GENERATOR,
                        "x",
                        null),
                error(
                        "@Entity class A { @Id Long id; @Column(columnDefinition = \"text references b\") String x; }",
                        MappingMessage.COLUMN_DEFINITION,
                        "x",
                        null),
                error(
                        "@Entity class A { @Id Long id; @Column(precision = 30) double x; }",
                        MappingMessage.FLOAT_PRECISION,
                        "x",
                        JPA + "Column"),
                error("@Entity class A { @Id Long id; String order; }", MappingMessage.RESERVED_WORD, "order", null),
                error(
                        "@Entity @Table(name = \"user\") class A { @Id Long id; }",
                        MappingMessage.RESERVED_WORD,
                        null,
                        null),
                error(
                        "@Entity @Table(indexes = @Index(columnList = \"none\")) class A { @Id Long id; }",
                        MappingMessage.UNKNOWN_COLUMN,
                        null,
                        JPA + "Table"),
                error(
                        "@Entity @DatabaseIndex class A { @Id Long id; }",
                        MappingMessage.EMPTY_INDEX,
                        null,
                        "dev.lockstep.DatabaseIndex"),
                error(
                        "@Entity class A { @Id Long id; @ManyToOne @Column(name = \"y\") A x; }",
                        MappingMessage.COLUMN_ON_ASSOCIATION,
                        "x",
                        JPA + "Column"));
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @MethodSource("errors")
    void isOneErrorOnItsElement(String source, Message message, @Nullable String member, @Nullable String annotation) {
        List<Finding> findings = EntityCompiler.read(source).findings();
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.message()).isEqualTo(message);
        assertThat(finding.place()).isEqualTo(new Place.On(new ElementRef("model.A", member, annotation)));
        assertThat(finding.text()).startsWith("[lockstep:" + (isMapping(message) ? "mapping" : "unmappable") + "] ");
    }

    private static boolean isMapping(Message message) {
        return message.code() == Code.MAPPING;
    }

    private static Arguments error(
            String source, Message message, @Nullable String member, @Nullable String annotation) {
        return Arguments.of(source, message, member, annotation);
    }
}
