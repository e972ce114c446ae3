package de.ombud.vertretung;

import de.ombud.system.Aggregat;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** An absence that somebody entered: the aggregate. Its days are possible from the start, and it ends once. */
@Entity
@Table(name = "abwesenheit")
class Fehlzeit extends Aggregat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String person;
    private String vertretung;
    private LocalDate von;
    private LocalDate bis;
    private String eingetragenVon;
    private Instant eingetragenAm;
    private String beendetVon;
    private Instant beendetAm;

    protected Fehlzeit() {}

    /** @param wer user name of whoever enters it */
    Fehlzeit(NeueAbwesenheit neu, String wer, Instant jetzt) {
        this.person = neu.person();
        this.vertretung = neu.hatVertretung() ? neu.vertretung() : null;
        this.von = neu.von();
        this.bis = neu.bis();
        this.eingetragenVon = wer;
        this.eingetragenAm = jetzt;
    }

    /** @throws Eingabefehler where the days are over, too far away or too many */
    static void pruefeTage(NeueAbwesenheit neu, LocalDate heute, Period hoechstdauer) {
        if (neu.bis().isBefore(heute)) {
            throw new Eingabefehler("bis", "Der letzte Tag liegt in der Vergangenheit.");
        }
        if (neu.von().isAfter(heute.plus(hoechstdauer))) {
            throw new Eingabefehler("von", "Der erste Tag liegt zu weit in der Zukunft.");
        }
        if (neu.bis().isAfter(neu.von().plus(hoechstdauer))) {
            throw new Eingabefehler("bis", "So lange kann eine Abwesenheit nicht dauern.");
        }
    }

    /** Somebody is back earlier, or does not go. */
    void beenden(String wer, Instant am) {
        if (beendetAm != null) {
            throw new Konflikt("Diese Abwesenheit ist schon beendet.");
        }
        beendetVon = wer;
        beendetAm = am;
        melde(new AbwesenheitGeaendert(id));
    }

    /** It has its number. */
    void istGespeichert() {
        melde(new AbwesenheitGeaendert(id));
    }

    Long id() {
        return id;
    }
}
