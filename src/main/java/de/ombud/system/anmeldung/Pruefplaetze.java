package de.ombud.system.anmeldung;

import de.ombud.system.grenze.ZuVieleAnmeldungen;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * A slow hash costs 19 MB and a tenth of a second of one core: so many are computed at a time and no more. People at their known places
 * have places of their own here, because a stranger can send as many wrong passwords as the line carries.
 */
@Component
class Pruefplaetze {

    private static final int WARTEZEIT_SEKUNDEN = 10;

    private final Platz bekannte = new Platz(2, 40);
    private final Platz fremde = new Platz(1, 20);

    /** @throws ZuVieleAnmeldungen where too many wait already, or the turn did not come in time */
    boolean pruefe(boolean bekannt, BooleanSupplier pruefung) {
        return (bekannt ? bekannte : fremde).pruefe(pruefung);
    }

    private static final class Platz {

        private final Semaphore rechnend;
        private final Semaphore anstehend;

        Platz(int rechnend, int anstehend) {
            this.rechnend = new Semaphore(rechnend, true);
            this.anstehend = new Semaphore(rechnend + anstehend);
        }

        boolean pruefe(BooleanSupplier pruefung) {
            if (!anstehend.tryAcquire()) {
                throw new ZuVieleAnmeldungen();
            }
            try {
                if (!rechnend.tryAcquire(WARTEZEIT_SEKUNDEN, TimeUnit.SECONDS)) {
                    throw new ZuVieleAnmeldungen();
                }
                return gerechnet(pruefung);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ZuVieleAnmeldungen();
            } finally {
                anstehend.release();
            }
        }

        private boolean gerechnet(BooleanSupplier pruefung) {
            try {
                return pruefung.getAsBoolean();
            } finally {
                rechnend.release();
            }
        }
    }
}
