package de.ombud.vorgang;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A question to the person: a pause with reason and end that figures show, but that does not stop the clock (domain.md §3). */
@Entity
class Rueckfrage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;
    private String frage;
    private LocalDate bis;
    private String wer;
    private Instant gestelltAm;
    private Instant beendetAm;

    protected Rueckfrage() {}

    Rueckfrage(int nr, String frage, LocalDate bis, String wer, Instant gestelltAm) {
        this.nr = nr;
        this.frage = frage;
        this.bis = bis;
        this.wer = wer;
        this.gestelltAm = gestelltAm;
    }

    void beenden(Instant am) {
        if (beendetAm == null) {
            beendetAm = am;
        }
    }

    boolean istOffen() {
        return beendetAm == null;
    }

    int nr() {
        return nr;
    }

    Akte.Rueckfrage ansicht() {
        return new Akte.Rueckfrage(nr, frage, bis, wer, gestelltAm, beendetAm);
    }
}
