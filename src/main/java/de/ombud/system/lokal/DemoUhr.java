package de.ombud.system.lokal;

import de.ombud.system.Eingabefehler;
import de.ombud.system.UhrGestellt;
import de.ombud.system.Zeitversatz;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A clock that runs ahead of the real one, so that deadlines can be shown without waiting. It only goes forward: timers that fired
 * cannot be taken back. The offset is kept in a file and holds after a restart.
 */
class DemoUhr extends Clock implements Zeitversatz {

    private static final long HOECHSTENS_TAGE = 2 * 366;

    private final Clock echteUhr;
    private final Ablage ablage;
    private final ApplicationEventPublisher ereignisse;
    private volatile Duration versatz;

    DemoUhr(Clock echteUhr, Ablage ablage, ApplicationEventPublisher ereignisse) {
        this.echteUhr = echteUhr;
        this.ablage = ablage;
        this.ereignisse = ereignisse;
        this.versatz = ablage.lesen();
    }

    /** Keeps the offset between two runs. */
    interface Ablage {

        Duration lesen();

        void schreiben(Duration versatz);
    }

    /**
     * @throws Eingabefehler on field {@code jetzt}, if the time lies before what the clock shows or more than two years after it
     */
    synchronized void stelleVor(Instant jetzt) {
        Instant bisher = instant();
        if (jetzt.isBefore(bisher)) {
            throw new Eingabefehler("jetzt", "Die Uhr lässt sich nur vorstellen, nicht zurück.");
        }
        if (jetzt.isAfter(bisher.plus(HOECHSTENS_TAGE, ChronoUnit.DAYS))) {
            throw new Eingabefehler("jetzt", "Die Uhr lässt sich höchstens zwei Jahre auf einmal vorstellen.");
        }
        Duration neu = Duration.between(echteUhr.instant(), jetzt);
        ablage.schreiben(neu);
        versatz = neu;
        ereignisse.publishEvent(new UhrGestellt(jetzt, neu));
    }

    @Override
    public Duration aktuell() {
        return versatz;
    }

    @Override
    public Instant instant() {
        return echteUhr.instant().plus(versatz);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** The same clock seen in another zone: follows when the clock is set. */
    private static final class InZone extends Clock {

        private final DemoUhr uhr;
        private final ZoneId zone;

        private InZone(DemoUhr uhr, ZoneId zone) {
            this.uhr = uhr;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return uhr.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId andere) {
            return new InZone(uhr, andere);
        }
    }
}
