package de.ombud.vermittlung;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How somebody of the Ombudsstelle came to the case or was kept from it. */
@Entity
@Table(name = "vermittlung_person")
class Beteiligung {

    enum Art {
        UNBEFANGEN,
        BEFANGEN,
        UEBERGEBEN,
        VERTRETEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;

    @Enumerated(EnumType.STRING)
    private Art art;

    private String person;
    private String wer;
    private String grund;
    private Instant am;

    protected Beteiligung() {}

    Beteiligung(int nr, Art art, String person, String wer, String grund, Instant am) {
        this.nr = nr;
        this.art = art;
        this.person = person;
        this.wer = wer;
        this.grund = grund;
        this.am = am;
    }

    boolean istBefangen(String wen) {
        return art == Art.BEFANGEN && person.equals(wen);
    }

    boolean vertrat(String wen) {
        return art == Art.VERTRETEN && person.equals(wen);
    }

    /** Whether this person led the mediation at some time, or took steps in place of whoever did. */
    boolean fuehrte(String wen) {
        return art != Art.BEFANGEN && person.equals(wen);
    }

    Verfahren.Beteiligung ansicht() {
        return new Verfahren.Beteiligung(art.name(), person, wer, grund, am);
    }
}
