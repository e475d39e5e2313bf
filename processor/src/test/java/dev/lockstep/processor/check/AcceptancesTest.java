package dev.lockstep.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcceptancesTest {
    private static final ObjectName TASKS = ObjectName.of("tasks");
    private static final SchemaPath DOC = SchemaPath.column(TASKS, "doc");
    private static final Finding JSON = Finding.of(AdviceMessage.JSON_COLUMN, new Place.At(DOC), DOC);

    private static Acceptances at(SchemaPath path, Code code) {
        return new Acceptances(Set.of(), Map.of(path, Set.of(code)));
    }

    @Test
    void adviceIsAcceptedWhereItStandsOnItsTableOrEverywhere() {
        assertThat(at(DOC, Code.JSON_COLUMN).cover(JSON)).isTrue();
        assertThat(at(SchemaPath.table(TASKS), Code.JSON_COLUMN).cover(JSON)).isTrue();
        assertThat(Acceptances.NONE.with(Set.of(Code.JSON_COLUMN)).cover(JSON)).isTrue();
    }

    @Test
    void otherAdviceAndOtherPlacesAreNot() {
        assertThat(Acceptances.NONE.cover(JSON)).isFalse();
        assertThat(at(DOC, Code.JSONB_INDEX).cover(JSON)).isFalse();
        assertThat(at(SchemaPath.column(TASKS, "other"), Code.JSON_COLUMN).cover(JSON))
                .isFalse();
    }

    @Test
    void aNameIsKnownAndAReasonGiven() {
        Place root = new Place.Root();
        assertThat(Acceptances.fault("json-column", "read whole", root)).isEmpty();
        assertThat(Acceptances.fault("json-column", " ", root))
                .get()
                .extracting(Finding::text)
                .asString()
                .contains("gives no reason");
        assertThat(Acceptances.fault("json", "read whole", root))
                .get()
                .extracting(Finding::text)
                .asString()
                .contains("which is no advice. There are: boolean-index, char-column,", "wide-index");
        assertThat(Acceptances.fault("data-loss", "never mind", root)).isPresent();
    }
}
