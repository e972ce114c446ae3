package de.ombud.rechtsbehelf;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How remedies that were handed over ended. What was recorded before stays, the latest counts. */
@Component
class Widerspruchsausgaenge {

    private static final String UEBERGELEITET = "UEBERGELEITET";

    private final Rechtsbehelfe rechtsbehelfe;
    private final JdbcClient jdbc;
    private final Clock uhr;

    Widerspruchsausgaenge(Rechtsbehelfe rechtsbehelfe, JdbcClient jdbc, Clock uhr) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    record Entschieden(Widerspruchsausgang ausgang, LocalDate am, String wer) {}

    Optional<Entschieden> zu(Aktenzeichen az, int nr) {
        return jdbc.sql("""
            select ausgang, entschieden_am, coalesce(wer, '') as wer from widerspruchsausgang
            where aktenzeichen = :az and weg = :nr order by id desc limit 1
            """)
                .param("az", az.wert())
                .param("nr", nr)
                .query((satz, n) -> new Entschieden(
                        Widerspruchsausgang.valueOf(satz.getString("ausgang")),
                        satz.getObject("entschieden_am", LocalDate.class),
                        satz.getString("wer")))
                .optional();
    }

    /**
     * @throws Konflikt where it was never handed over
     * @throws Eingabefehler field {@code entschiedenAm}, where it lies before the receipt or ahead
     */
    @Transactional
    void halteFest(Aktenzeichen az, int nr, Widerspruchsausgang ausgang, LocalDate entschiedenAm, String wer) {
        Rechtsbehelf rechtsbehelf = rechtsbehelfe.lies(az, nr);
        if (!UEBERGELEITET.equals(rechtsbehelf.ausgang())) {
            throw new Konflikt("Entschieden wird über einen Widerspruch erst, wenn er übergeleitet ist.");
        }
        if (entschiedenAm.isAfter(Ortszeit.tag(uhr.instant()))
                || entschiedenAm.isBefore(Ortszeit.tag(rechtsbehelf.eingang()))) {
            throw new Eingabefehler(
                    "entschiedenAm",
                    "Der Widerspruch kann nur zwischen seinem Eingang und heute entschieden worden sein.");
        }
        jdbc.sql("""
            insert into widerspruchsausgang (aktenzeichen, weg, ausgang, entschieden_am, wer, am)
            values (:az, :nr, :ausgang, :entschiedenAm, :wer, :am)
            """)
                .param("az", az.wert())
                .param("nr", nr)
                .param("ausgang", ausgang.name())
                .param("entschiedenAm", entschiedenAm)
                .param("wer", wer)
                .param("am", Timestamp.from(uhr.instant()))
                .update();
    }
}
