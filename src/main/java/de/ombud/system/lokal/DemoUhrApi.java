package de.ombud.system.lokal;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The demo clock for programs. {@code GET} tells what the application takes for the present time, {@code PUT} sets it forward, at
 * most two years at once, by members of camunda-admin only; times in Europe/Berlin. 403 for others, 400 with a field error on {@code jetzt} if the time cannot be read, lies in the past
 * or too far ahead. Timers that have become due fire soon after the answer, not before it.
 */
@RestController
@RequestMapping("/api/demo/uhr")
@Profile(BetriebsartErkennung.PROFIL)
class DemoUhrApi {

    private final DemoUhr uhr;

    DemoUhrApi(DemoUhr uhr) {
        this.uhr = uhr;
    }

    record Stellung(String jetzt) {}

    record Stand(OffsetDateTime jetzt, String versatz) {}

    @GetMapping
    Stand stand() {
        return stand(uhr, uhr.aktuell());
    }

    @PutMapping
    Stand stellen(Angemeldet person, @RequestBody Stellung stellung) {
        if (!person.istIn(Gruppe.ADMINISTRATION)) {
            throw new NichtErlaubt("Nur die Administration stellt die Uhr.");
        }
        uhr.stelleVor(Uhrzeit.lesen(stellung.jetzt()));
        return stand();
    }

    private static Stand stand(Clock uhr, Duration versatz) {
        Instant jetzt = uhr.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Stand(jetzt.atZone(Uhrzeit.ORTSZEIT).toOffsetDateTime(), versatz.toString());
    }
}
