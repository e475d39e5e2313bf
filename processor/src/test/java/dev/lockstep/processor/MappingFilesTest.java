package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.TestProject.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where mapping files are found, what of them is refused, and where it is said. What they mean is the oracle's. */
class MappingFilesTest {
    private static final String ORM = "src/main/resources/META-INF/orm.xml";
    private static final String UNITS = "src/main/resources/META-INF/persistence.xml";
    private static final String SNAPSHOT = "TaskSchema/snapshot.json";

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void aProject() {
        project = new TestProject(directory.resolve("project"));
        project.root("@Migration(\"add what is mapped\")");
        project.source("Note", """
                public class Note {
                    private Long id;
                    private String text;

                    public Long getId() {
                        return id;
                    }

                    public void setId(Long id) {
                        this.id = id;
                    }
                }
                """);
    }

    private static String orm(String body) {
        return "<entity-mappings xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\" version=\"3.2\">\n" + body
                + "\n</entity-mappings>\n";
    }

    private static String note(String attributes) {
        return orm("<entity class=\"app.Note\" access=\"FIELD\" metadata-complete=\"true\">\n<attributes>\n"
                + "<id name=\"id\"/>\n" + attributes + "\n</attributes>\n</entity>");
    }

    private static String units(String... units) {
        return "<persistence xmlns=\"https://jakarta.ee/xml/ns/persistence\" version=\"3.2\">\n"
                + String.join("\n", units) + "\n</persistence>\n";
    }

    private String snapshot() {
        Result result = project.compile();
        assertThat(result.success()).as(result.text()).isTrue();
        return String.valueOf(project.committed().get(SNAPSHOT));
    }

    private void assertRefused(String code, String... texts) {
        Result result = project.compile();
        assertThat(result.errors()).extracting(TestProject.Said::code).contains(code);
        assertThat(result.text()).contains(texts);
        assertThat(project.committed()).isEmpty();
    }

    @Test
    void theProjectsResourcesAreRead() {
        project.file(ORM, note("<basic name=\"text\"><column name=\"body\"/></basic>"));
        assertThat(snapshot()).contains("\"app.Note\"").contains("\"body\"");
    }

    @Test
    void whatTheBuildCopiedBesideTheClassesComesFirst() {
        project.file(ORM, note("<basic name=\"text\"><column name=\"unfiltered\"/></basic>"));
        project.file(
                "target/classes/META-INF/orm.xml", note("<basic name=\"text\"><column name=\"filtered\"/></basic>"));
        assertThat(snapshot()).contains("\"filtered\"").doesNotContain("unfiltered");
    }

    @Test
    void compilationsOfTestsReadTheirOwnFiles() {
        project.file(ORM, note("<basic name=\"nowhere\"/>"));
        project.file("src/test/resources/META-INF/orm.xml", note(""));
        Result result = project.compile("target/test-classes", project.sources("src/main/java"));
        assertThat(result.success()).as(result.text()).isTrue();
        assertThat(project.path("src/test/lockstep/" + SNAPSHOT)).content().contains("\"app.Note\"");
    }

    @Test
    void aCompilationOfAPartGivesTheSame() {
        project.file(ORM, note(""));
        project.task();
        snapshot();
        SortedMap<String, String> whole = project.committed();
        Result part = project.compileOnly("TaskSchema");
        assertThat(part.success()).as(part.text()).isTrue();
        assertThat(project.committed()).isEqualTo(whole);
    }

    @Test
    void aChangeOfTheFileIsADrift() {
        project.file(ORM, note(""));
        snapshot();
        project.file(ORM, note("<basic name=\"text\"><column name=\"body\"/></basic>"));
        Result result = project.compile();
        assertThat(result.codes()).contains("lockstep:drift");
        assertThat(result.text()).contains("column note.body (varchar(255)) is not in the snapshot");
    }

    @Test
    void theOptionNamesFurtherFiles() {
        project.option("-Alockstep.mappingFiles=mapping/notes.xml");
        project.file("src/main/resources/mapping/notes.xml", note(""));
        assertThat(snapshot()).contains("\"app.Note\"");
    }

    @Test
    void aNamedFileThatIsNowhereIsMissed() {
        project.option("-Alockstep.mappingFiles=mapping/notes.xml");
        assertRefused("lockstep:configuration", "the mapping file mapping/notes.xml is named, and is neither");
    }

    @Test
    void theUnitsDefaultSchemaHolds() {
        project.file(
                ORM,
                note("").replace(
                                "<entity class",
                                "<persistence-unit-metadata><persistence-unit-defaults><schema>archive</schema>"
                                        + "</persistence-unit-defaults></persistence-unit-metadata><entity class"));
        assertThat(snapshot()).contains("\"archive\"");
    }

    @Test
    void thePropertyOfTheDefaultSchemaAndOfTheNamingHold() {
        project.source("Task", """
                @jakarta.persistence.Entity
                public class Task {
                    @jakarta.persistence.Id
                    Long taskNumber;
                }
                """);
        project.file(UNITS, units("""
                <persistence-unit name="shop">
                <properties>
                <property name="hibernate.default_schema" value="shop"/>
                <property name="hibernate.physical_naming_strategy"
                    value="org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"/>
                </properties>
                </persistence-unit>"""));
        assertThat(snapshot()).contains("\"shop\"").contains("\"task_number\"").contains("\"spring\"");
    }

    @Test
    void anUnknownNamingStrategyIsRefusedUnlessTheRootSays() {
        project.task();
        project.file(UNITS, units("""
                <persistence-unit name="shop"><properties>
                <property name="hibernate.physical_naming_strategy" value="app.Ours"/>
                </properties></persistence-unit>"""));
        assertRefused(
                "lockstep:configuration", "persistence.xml:2: Lockstep does not know the naming strategy app.Ours");
        project.source("TaskSchema", """
                import dev.lockstep.*;
                @SchemaHistory(naming = Naming.JPA, value = @Migration("add the tasks table"))
                public interface TaskSchema {}
                """);
        assertThat(snapshot()).contains("tasks");
    }

    @Test
    void aPropertyThatShapesTheSchemaIsRefused() {
        project.task();
        project.file(UNITS, units("""
                <persistence-unit name="shop"><properties>
                <property name="hibernate.type.preferred_uuid_jdbc_type" value="CHAR"/>
                </properties></persistence-unit>"""));
        assertRefused(
                "lockstep:unmappable",
                "persistence.xml:2: property hibernate.type.preferred_uuid_jdbc_type = \"CHAR\"");
    }

    @Test
    void ofSeveralUnitsOneMustBeMeant() {
        project.file(
                UNITS,
                units(
                        "<persistence-unit name=\"shop\"><mapping-file>shop.xml</mapping-file></persistence-unit>",
                        "<persistence-unit name=\"audit\"/>"));
        project.file("src/main/resources/shop.xml", note(""));
        assertRefused(
                "lockstep:configuration",
                "META-INF/persistence.xml holds several units: shop, audit.",
                "-Alockstep.persistenceUnit=shop");
        project.option("-Alockstep.persistenceUnit=shop");
        assertThat(snapshot()).contains("\"app.Note\"");
        project.option("-Alockstep.persistenceUnit=sohp");
        assertThat(project.compile().text()).contains("has no unit \"sohp\". It has: shop, audit");
    }

    @Test
    void whatAUnitExcludesIsLeftOutAndSaidSo() {
        project.task();
        project.file(
                UNITS,
                units("<persistence-unit name=\"shop\"><mapping-file>shop.xml</mapping-file>"
                        + "<exclude-unlisted-classes/></persistence-unit>"));
        project.file("src/main/resources/shop.xml", note(""));
        Result result = project.compile();
        assertThat(result.said())
                .as(result.text())
                .filteredOn(s -> s.kind() == Diagnostic.Kind.WARNING && s.code().equals("lockstep:configuration"))
                .singleElement()
                .satisfies(s -> assertThat(s.text()).contains("entity app.Task is left out"));
        project.file(
                UNITS,
                units("<persistence-unit name=\"shop\"><mapping-file>shop.xml</mapping-file>"
                        + "<class>app.Task</class><exclude-unlisted-classes/></persistence-unit>"));
        assertThat(snapshot()).contains("\"app.Note\"").contains("\"app.Task\"");
    }

    @Test
    void externalEntitiesAreRefusedAndNotRead() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "the secret");
        project.file(
                ORM,
                "<!DOCTYPE entity-mappings [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>\n"
                        + note("<basic name=\"text\"><column name=\"&secret;\"/></basic>"));
        assertRefused("lockstep:unreadable", "META-INF/orm.xml:1: the file cannot be read", "DOCTYPE");
        assertThat(project.compile().text()).doesNotContain("the secret");
    }

    @Test
    void aDocumentTypeOfAnotherPlaceIsRefused() {
        project.file(ORM, "<!DOCTYPE entity-mappings SYSTEM \"http://127.0.0.1:9/orm.dtd\">\n" + note(""));
        assertRefused("lockstep:unreadable", "META-INF/orm.xml:1: the file cannot be read", "DOCTYPE");
    }

    @Test
    void entitiesThatExpandWithoutEndAreRefused() {
        project.file(
                ORM,
                "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
                        + note("<basic name=\"text\"><column name=\"&b;\"/></basic>"));
        assertRefused("lockstep:unreadable", "DOCTYPE");
    }

    @Test
    void whatIsNotWellFormedIsRefusedAtItsLine() {
        project.file(ORM, note("<basic name=\"text\">"));
        assertRefused("lockstep:unreadable", "META-INF/orm.xml:6: the file cannot be read");
    }

    @Test
    void anEmptyFileIsRefused() {
        project.file(ORM, "");
        assertRefused("lockstep:unreadable", "META-INF/orm.xml:1: the file cannot be read");
    }

    @Test
    void misspeltElementsAndAttributesAreRefused() {
        project.file(ORM, note("<basic name=\"text\">\n<colum name=\"body\"/>\n<lob/></basic>"));
        assertRefused("lockstep:unreadable", "META-INF/orm.xml:6: <colum> is not understood in <basic>", "column,");
        project.file(ORM, note("<basic name=\"text\">\n<column nullabel=\"false\"/></basic>"));
        assertRefused("lockstep:unreadable", "META-INF/orm.xml:6: attribute nullabel is not understood on <column>");
    }

    @Test
    void wrongValuesAreRefused() {
        project.file(ORM, note("<basic name=\"text\">\n<column nullable=\"no\" length=\"long\"/></basic>"));
        assertRefused(
                "lockstep:unreadable",
                "META-INF/orm.xml:6: nullable is \"no\", and can only be true or false",
                "META-INF/orm.xml:6: length is \"long\", and can only be a whole number");
        project.file(ORM, note("<basic name=\"text\" access=\"SETTER\"/>"));
        assertRefused(
                "lockstep:unreadable", "META-INF/orm.xml:5: access is \"SETTER\", and can only be FIELD or PROPERTY");
    }

    @Test
    void classesAndAttributesMustExist() {
        project.file(ORM, orm("<entity class=\"app.Nowhere\"/>"));
        assertRefused("lockstep:mapping", "META-INF/orm.xml:2: there is no class app.Nowhere");
        project.file(ORM, note("<basic name=\"txet\"/>"));
        assertRefused("lockstep:mapping", "META-INF/orm.xml:5: class app.Note has no field for attribute txet");
        project.file(ORM, note("<basic name=\"text\" access=\"PROPERTY\"/>"));
        assertRefused("lockstep:mapping", "META-INF/orm.xml:5: class app.Note has no getter for attribute text");
    }

    @Test
    void aMappedSuperclassMustSayItsAccess() {
        project.file(
                ORM,
                orm(
                        "<mapped-superclass class=\"app.Note\"><attributes>\n<id name=\"id\"/></attributes></mapped-superclass>"));
        project.task();
        assertRefused("lockstep:mapping", "META-INF/orm.xml:3: nothing says whether fields or getters of app.Note");
    }

    @Test
    void hibernatesOwnFormatsAreRefused() {
        project.file(
                ORM,
                "<entity-mappings xmlns=\"http://www.hibernate.org/xsd/orm/mapping\" version=\"7.0\"></entity-mappings>");
        assertRefused(
                "lockstep:unmappable", "META-INF/orm.xml:1: http://www.hibernate.org/xsd/orm/mapping is Hibernate's");
        project.file(ORM, "<hibernate-mapping><class name=\"app.Note\"/></hibernate-mapping>");
        assertRefused("lockstep:unmappable", "META-INF/orm.xml:1: <hibernate-mapping> is Hibernate's own format");
        project.file(ORM, "<beans/>");
        assertRefused("lockstep:unreadable", "META-INF/orm.xml:1: <beans> is no format of Jakarta Persistence");
    }

    @Test
    void delimitedIdentifiersAreRefused() {
        project.file(
                ORM,
                note("").replace(
                                "<entity class",
                                "<persistence-unit-metadata><persistence-unit-defaults><delimited-identifiers/>"
                                        + "</persistence-unit-defaults></persistence-unit-metadata><entity class"));
        assertRefused("lockstep:unmappable", "META-INF/orm.xml:2: <delimited-identifiers> quotes every name");
    }

    @Test
    void theCommentsOfTheSpecificationAreElements() {
        project.file(
                ORM,
                note("<basic name=\"text\"><column><comment>what is noted</comment></column></basic>")
                        .replace("<attributes>", "<table><comment>all notes</comment></table><attributes>"));
        assertThat(snapshot()).contains("\"what is noted\"").contains("\"all notes\"");
    }
}
