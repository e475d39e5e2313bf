package dev.lockstep.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseTest {
    private static final Step ALTER = Step.statement(Impact.on("t", Lock.ACCESS_EXCLUSIVE, Work.CATALOG), "a");
    private static final Step COMMENT = Step.statement(Impact.on("t", Lock.SHARE_UPDATE_EXCLUSIVE, Work.CATALOG), "c");
    private static final Step SCAN = Step.guard(Impact.on("t", Lock.ACCESS_SHARE, Work.SCAN), "rows", "g");
    private static final Step OF_NEW_TABLE = Step.guard(Impact.on("t", Lock.NONE, Work.CATALOG), "rows", "g");
    private static final Step ALONE = Step.standalone(Impact.on("t", Lock.SHARE_UPDATE_EXCLUSIVE, Work.SCAN), "v");

    @Test
    void statementsAndGuardsShareATransaction() {
        assertThat(Phase.split(List.of(SCAN, ALTER, COMMENT, ALONE, ALTER, ALTER), 0))
                .containsExactly(new Phase(0, 3, true), new Phase(3, 4, false), new Phase(4, 6, true));
    }

    @Test
    void aScanIsNotMadeUnderALockForWhichOthersWait() {
        assertThat(Phase.split(List.of(ALTER, SCAN, SCAN, ALTER), 0))
                .containsExactly(new Phase(0, 1, true), new Phase(1, 4, true));
        assertThat(Phase.split(List.of(COMMENT, SCAN, ALTER, OF_NEW_TABLE), 0)).containsExactly(new Phase(0, 4, true));
    }

    @Test
    void goesOnWhereAProcessStopped() {
        assertThat(Phase.split(List.of(ALTER, SCAN, ALTER), 1)).containsExactly(new Phase(1, 3, true));
        assertThat(Phase.split(List.of(ALTER), 1)).isEmpty();
    }
}
