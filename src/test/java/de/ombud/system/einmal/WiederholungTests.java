package de.ombud.system.einmal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Konflikt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

class WiederholungTests {

    private final AtomicInteger versuche = new AtomicInteger();

    private int verliert(int mal) {
        if (versuche.incrementAndGet() <= mal) {
            throw new OptimisticLockingFailureException("a job was faster");
        }
        return versuche.get();
    }

    @Test
    void whoLosesAgainstAJobTriesAgain() {
        assertThat(Wiederholung.beiGleichzeitigkeit(() -> verliert(2))).isEqualTo(3);
    }

    @Test
    void whoWasChosenToGiveWayInADeadlockTriesAgain() {
        assertThat(Wiederholung.beiGleichzeitigkeit(() -> {
                    if (versuche.incrementAndGet() == 1) {
                        throw new CannotAcquireLockException("two cases of one person, from both ends");
                    }
                    return versuche.get();
                }))
                .isEqualTo(2);
    }

    @Test
    void whoAlwaysLosesHasToLookAgain() {
        assertThatThrownBy(() -> Wiederholung.beiGleichzeitigkeit(() -> verliert(99)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(versuche.get()).isEqualTo(5);
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        assertThatThrownBy(() -> Wiederholung.beiGleichzeitigkeit(() -> {
                    versuche.incrementAndGet();
                    throw new Konflikt("Die Kundenreaktion ist bereits abgeschlossen.");
                }))
                .isInstanceOf(Konflikt.class);
        assertThat(versuche.get()).isEqualTo(1);
    }
}
