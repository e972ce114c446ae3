package de.ombud.vorgang.fall;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Bereich;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One refusal or decision on which area owns an Anliegen, with its reason. */
@Entity
class Zustaendigkeitswechsel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;

    @Enumerated(EnumType.STRING)
    private Bereich von;

    @Enumerated(EnumType.STRING)
    private Bereich nach;

    private boolean ablehnung;
    private String grund;
    private String wer;
    private Instant am;

    protected Zustaendigkeitswechsel() {}

    Zustaendigkeitswechsel(int nr, Bereich von, Bereich nach, boolean ablehnung, String grund, String wer, Instant am) {
        this.nr = nr;
        this.von = von;
        this.nach = nach;
        this.ablehnung = ablehnung;
        this.grund = grund;
        this.wer = wer;
        this.am = am;
    }

    boolean istAblehnung() {
        return ablehnung;
    }

    Akte.Zustaendigkeitswechsel ansicht() {
        return new Akte.Zustaendigkeitswechsel(von, nach, ablehnung, grund, wer, am);
    }
}
