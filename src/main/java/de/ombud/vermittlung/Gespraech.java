package de.ombud.vermittlung;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a talk took place; what was said stands in the notes or nowhere. */
@Entity
@Table(name = "vermittlung_gespraech")
class Gespraech {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;

    @Enumerated(EnumType.STRING)
    private Gespraechsart art;

    private LocalDate tag;
    private String wer;
    private Instant am;

    protected Gespraech() {}

    Gespraech(int nr, Gespraechsart art, LocalDate tag, String wer, Instant am) {
        this.nr = nr;
        this.art = art;
        this.tag = tag;
        this.wer = wer;
        this.am = am;
    }

    Verfahren.Gespraech ansicht() {
        return new Verfahren.Gespraech(art, tag);
    }
}
