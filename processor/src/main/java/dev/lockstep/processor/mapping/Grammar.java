package dev.lockstep.processor.mapping;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingFileMessage;
import dev.lockstep.processor.report.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which attributes and children an element may have, so that a misspelt one is never passed over in silence (the schema
 * {@code orm_3_2.xsd}, Jakarta Persistence 3.2, section 12.3; those before it are subsets).
 */
final class Grammar {
    // A line an element: its attributes in parentheses, and its children. What is listed without them is not looked
    // into.
    private static final String MAPPINGS = """
            entity-mappings(version): description persistence-unit-metadata package schema catalog access \
              sequence-generator table-generator named-query named-native-query named-stored-procedure-query \
              sql-result-set-mapping mapped-superclass entity embeddable converter
            persistence-unit-metadata(): description xml-mapping-metadata-complete persistence-unit-defaults
            persistence-unit-defaults(): description schema catalog delimited-identifiers access cascade-persist \
              entity-listeners
            entity(name class access cacheable metadata-complete): description table secondary-table \
              primary-key-join-column primary-key-foreign-key id-class inheritance discriminator-value \
              discriminator-column sequence-generator table-generator named-query named-native-query \
              named-stored-procedure-query sql-result-set-mapping exclude-default-listeners \
              exclude-superclass-listeners entity-listeners pre-persist post-persist pre-remove post-remove pre-update \
              post-update post-load attribute-override association-override convert named-entity-graph attributes
            mapped-superclass(class access metadata-complete): description id-class exclude-default-listeners \
              exclude-superclass-listeners entity-listeners pre-persist post-persist pre-remove post-remove pre-update \
              post-update post-load attributes
            embeddable(class access metadata-complete): description attributes
            attributes(): description id embedded-id basic version many-to-one one-to-many one-to-one many-to-many \
              element-collection embedded transient
            id(name access): column generated-value temporal table-generator sequence-generator
            embedded-id(name access): attribute-override
            basic(name fetch optional access): column lob temporal enumerated convert
            version(name access): column temporal
            many-to-one(name target-entity fetch optional access maps-id id): join-column foreign-key join-table cascade
            one-to-one(name target-entity fetch optional access mapped-by orphan-removal maps-id id): \
              primary-key-join-column primary-key-foreign-key join-column foreign-key join-table cascade
            one-to-many(name target-entity fetch access mapped-by orphan-removal): order-by order-column map-key \
              map-key-class map-key-temporal map-key-enumerated map-key-attribute-override map-key-convert \
              map-key-column map-key-join-column map-key-foreign-key join-table join-column foreign-key cascade
            many-to-many(name target-entity fetch access mapped-by): order-by order-column map-key map-key-class \
              map-key-temporal map-key-enumerated map-key-attribute-override map-key-convert map-key-column \
              map-key-join-column map-key-foreign-key join-table cascade
            element-collection(name target-class fetch access): order-by order-column map-key map-key-class \
              map-key-temporal map-key-enumerated map-key-attribute-override map-key-convert map-key-column \
              map-key-join-column map-key-foreign-key column temporal enumerated lob attribute-override \
              association-override convert collection-table
            embedded(name access): attribute-override association-override convert
            transient(name):
            table(name catalog schema options comment): comment unique-constraint index check-constraint
            secondary-table(name catalog schema options comment): comment primary-key-join-column primary-key-foreign-key \
              unique-constraint index foreign-key check-constraint
            join-table(name catalog schema options comment): comment join-column foreign-key inverse-join-column \
              inverse-foreign-key unique-constraint index check-constraint
            collection-table(name catalog schema options): join-column foreign-key unique-constraint index
            column(name unique nullable insertable updatable column-definition options table length precision scale \
              second-precision comment): comment check-constraint
            join-column(name referenced-column-name unique nullable insertable updatable column-definition options \
              table comment): comment foreign-key check-constraint
            inverse-join-column(name referenced-column-name unique nullable insertable updatable column-definition \
              options table comment): comment foreign-key check-constraint
            map-key-join-column(name referenced-column-name unique nullable insertable updatable column-definition \
              options table): foreign-key
            primary-key-join-column(name referenced-column-name column-definition options): foreign-key
            map-key-column(name unique nullable insertable updatable column-definition options table length precision \
              scale):
            order-column(name nullable insertable updatable column-definition options):
            discriminator-column(name discriminator-type column-definition options length):
            foreign-key(name constraint-mode foreign-key-definition options): description
            inverse-foreign-key(name constraint-mode foreign-key-definition options): description
            primary-key-foreign-key(name constraint-mode foreign-key-definition options): description
            map-key-foreign-key(name constraint-mode foreign-key-definition options): description
            unique-constraint(name options): column-name
            index(name column-list unique options): description
            check-constraint(name constraint options):
            sequence-generator(name sequence-name catalog schema initial-value allocation-size options): description
            table-generator(name table catalog schema pk-column-name value-column-name pk-column-value initial-value \
              allocation-size options): description unique-constraint index check-constraint
            generated-value(strategy generator):
            attribute-override(name): description column
            map-key-attribute-override(name): description column
            association-override(name): description join-column foreign-key join-table
            convert(converter attribute-name disable-conversion): description
            map-key-convert(converter attribute-name disable-conversion): description
            converter(class auto-apply): description
            id-class(class):
            inheritance(strategy):
            map-key(name):
            map-key-class(class):
            cascade(): cascade-all cascade-persist cascade-merge cascade-remove cascade-refresh cascade-detach
            """;
    private static final String UNITS = """
            persistence(version): persistence-unit
            persistence-unit(name transaction-type): description provider qualifier scope jta-data-source \
              non-jta-data-source mapping-file jar-file class exclude-unlisted-classes shared-cache-mode \
              validation-mode properties
            properties(): property
            property(name value):
            """;

    private final Map<String, Rule> rules = new HashMap<>();

    private Grammar(String text) {
        text.lines().forEach(line -> {
            int open = line.indexOf('(');
            int close = line.indexOf(')');
            rules.put(
                    line.substring(0, open),
                    new Rule(words(line.substring(open + 1, close)), words(line.substring(close + 2))));
        });
    }

    /** What one element may hold. */
    private record Rule(Set<String> attributes, Set<String> children) {}

    /** That of {@code orm.xml}. */
    static Grammar ofMappings() {
        return new Grammar(MAPPINGS);
    }

    /** That of {@code persistence.xml}. */
    static Grammar ofUnits() {
        return new Grammar(UNITS);
    }

    /** Reports what is not understood in an element. */
    void check(XmlElement element, List<Finding> findings) {
        Optional<Rule> rule = Optional.ofNullable(rules.get(element.name()));
        rule.ifPresent(r -> {
            for (String attribute : element.attributes().keySet()) {
                if (!r.attributes().contains(attribute)) {
                    findings.add(Finding.of(
                            MappingFileMessage.MAPPING_FILE_ATTRIBUTE,
                            new Place.Root(),
                            element.place(),
                            attribute,
                            element.name(),
                            String.join(", ", r.attributes())));
                }
            }
            for (XmlElement child : element.children()) {
                if (r.children().contains(child.name())) {
                    check(child, findings);
                } else {
                    findings.add(Finding.of(
                            MappingFileMessage.MAPPING_FILE_ELEMENT,
                            new Place.Root(),
                            child.place(),
                            child.name(),
                            element.name(),
                            String.join(", ", r.children())));
                }
            }
        });
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(
                Arrays.stream(text.split(" ", -1)).filter(w -> !w.isEmpty()).toList());
    }
}
