package de.ombud.vorgang;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What the person added, while the case runs or after its close. */
@Entity
class Nachtrag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;
    private String text;
    private String wer;
    private Instant am;
    private String sichtungsvermerk;
    private Instant gesichtetAm;

    protected Nachtrag() {}

    Nachtrag(int nr, String text, String wer, Instant am) {
        this.nr = nr;
        this.text = text;
        this.wer = wer;
        this.am = am;
    }

    void sichten(String vermerk, Instant wann) {
        if (gesichtetAm == null) {
            sichtungsvermerk = vermerk;
            gesichtetAm = wann;
        }
    }

    int nr() {
        return nr;
    }

    Akte.Nachtrag ansicht() {
        return new Akte.Nachtrag(nr, text, wer, am, sichtungsvermerk, gesichtetAm);
    }
}
