package dev.lockstep.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaArbitraries;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaDifferLawsTest {
    private final SchemaDiffer differ = new SchemaDiffer(new PlainDialect());

    @Provide
    Arbitrary<Pair> pairs() {
        return SchemaArbitraries.pairs();
    }

    @Property
    void everyOperationIsUndoneByItsInverse(@ForAll("pairs") Pair pair) {
        Schema schema = pair.before();
        for (Operation operation : difference(pair).operations()) {
            Schema after = operation.apply(schema);
            assertThat(operation.inverse().apply(after)).isEqualTo(schema);
            assertThat(operation.inverse().inverse()).isEqualTo(operation);
            schema = after;
        }
    }

    @Property
    void upLeadsToAfterAndDownBackAndNothingIsLeft(@ForAll("pairs") Pair pair) {
        Difference difference = difference(pair);
        Schema up = Proofs.replay(pair.before(), difference.operations());
        assertThat(up).isEqualTo(difference.after());
        assertThat(Proofs.replay(up, Proofs.inverse(difference.operations()))).isEqualTo(pair.before());
        assertThat(differ.diff(up, pair.desired(), pair.hints()).operations()).isEmpty();
        assertThat(new Proofs(new PlainDialect())
                        .verify(pair.before(), difference.operations(), up, pair.desired(), pair.hints()))
                .isEmpty();
    }

    @Property
    void aSchemaDoesNotDifferFromItself(@ForAll("pairs") Pair pair) {
        assertThat(differ.diff(pair.desired(), pair.desired(), Hints.NONE))
                .isEqualTo(new Difference(java.util.List.of(), pair.desired(), java.util.List.of()));
    }

    @Property
    void theOrderOfTheInputMeansNothing(@ForAll("pairs") Pair pair, @ForAll long seed) {
        Schema before = SchemaArbitraries.shuffled(pair.before(), seed);
        Schema desired = SchemaArbitraries.shuffled(pair.desired(), seed);
        assertThat(differ.diff(before, desired, pair.hints()))
                .isEqualTo(differ.diff(pair.before(), pair.desired(), pair.hints()));
    }

    @Property
    void aDifferenceIsToldAndNamed(@ForAll("pairs") Pair pair) {
        Difference difference = difference(pair);
        String message = Wording.suggest(difference.operations(), n -> java.util.Optional.empty());
        assertThat(message.length()).isLessThanOrEqualTo(70);
        assertThat(Drift.findings(difference.operations()))
                .extracting(Finding::place)
                .doesNotHaveDuplicates();
        if (!pair.before().equals(difference.after())) {
            assertThat(Drift.findings(difference.operations())).isNotEmpty();
            assertThat(message).contains(" ");
        }
    }

    private Difference difference(Pair pair) {
        Difference difference = differ.diff(pair.before(), pair.desired(), pair.hints());
        Assume.that(difference.findings().isEmpty());
        return difference;
    }
}
