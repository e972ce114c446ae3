package de.ombud.system.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.grenze.ZuVieleAnmeldungen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** More people log in at once than passwords can be computed. */
class PruefplaetzeTests {

    @Test
    void whoGetsNoTurnIsToldToComeBackAndNotThatThePasswordIsWrong() throws Exception {
        Pruefplaetze plaetze = new Pruefplaetze();
        CountDownLatch fertig = new CountDownLatch(1);
        CountDownLatch rechnet = new CountDownLatch(1);
        ExecutorService viele = Executors.newCachedThreadPool();
        List<Future<Boolean>> laufende = new ArrayList<>();
        try {
            laufende.add(viele.submit(() -> plaetze.pruefe(false, () -> {
                rechnet.countDown();
                return warte(fertig);
            })));
            rechnet.await();
            // 20 may queue; whichever of the 21 comes last finds no place
            List<Future<Boolean>> anstehende = new ArrayList<>();
            for (int i = 0; i < 21; i++) {
                anstehende.add(viele.submit(() -> plaetze.pruefe(false, () -> true)));
            }
            Future<Boolean> abgewiesener = ersterFertige(anstehende);
            assertThatThrownBy(abgewiesener::get).hasCauseInstanceOf(ZuVieleAnmeldungen.class);
            assertThat(plaetze.pruefe(true, () -> true))
                    .as("people at their places")
                    .isTrue();
        } finally {
            fertig.countDown();
            viele.shutdown();
        }
        assertThat(laufende.get(0).get()).isTrue();
    }

    /** Nobody else can be ready while the only place for computing is taken. */
    private static Future<Boolean> ersterFertige(List<Future<Boolean>> anstehende) {
        while (true) {
            for (Future<Boolean> einer : anstehende) {
                if (einer.isDone()) {
                    return einer;
                }
            }
            Thread.onSpinWait();
        }
    }

    private static boolean warte(CountDownLatch bis) {
        try {
            bis.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
