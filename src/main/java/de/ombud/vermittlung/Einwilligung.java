package de.ombud.vermittlung;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One word of one side about its consent, with the version of the wording; never changed afterwards (the database refuses it). */
@Entity
@Table(name = "vermittlung_einwilligung")
class Einwilligung {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;

    @Enumerated(EnumType.STRING)
    private Seite seite;

    @Enumerated(EnumType.STRING)
    private Einwilligungsart art;

    private String fassung;

    @Enumerated(EnumType.STRING)
    private Einwilligungsform form;

    private String vermerk;
    private String wer;
    private Instant am;

    protected Einwilligung() {}

    Einwilligung(
            int nr,
            Seite seite,
            Einwilligungsart art,
            String fassung,
            Einwilligungsform form,
            String vermerk,
            String wer,
            Instant am) {
        this.nr = nr;
        this.seite = seite;
        this.art = art;
        this.fassung = fassung;
        this.form = form;
        this.vermerk = vermerk;
        this.wer = wer;
        this.am = am;
    }

    Seite seite() {
        return seite;
    }

    Einwilligungsart art() {
        return art;
    }

    Verfahren.Einwilligung ansicht() {
        return new Verfahren.Einwilligung(nr, seite, art, fassung, form, vermerk, wer, am);
    }
}
