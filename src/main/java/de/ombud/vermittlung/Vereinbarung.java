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

/** One version of the agreement. All are kept, because whoever wrote one of them may not release the last. */
@Entity
@Table(name = "vermittlung_vereinbarung")
class Vereinbarung {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;

    @Enumerated(EnumType.STRING)
    private Vermittlungsergebnis umfang;

    private String text;
    private String verantwortlich;
    private LocalDate bis;
    private String verfasser;
    private Instant am;

    protected Vereinbarung() {}

    Vereinbarung(int nr, Vermittlungsergebnis umfang, Vereinbarungstext neu, String verfasser, Instant am) {
        this.nr = nr;
        this.umfang = umfang;
        this.text = neu.text();
        this.verantwortlich = neu.verantwortlich();
        this.bis = neu.bis();
        this.verfasser = verfasser;
        this.am = am;
    }

    Vermittlungsergebnis umfang() {
        return umfang;
    }

    boolean schrieb(String wer) {
        return verfasser.equals(wer);
    }

    Verfahren.Vereinbarung ansicht(String freigegebenVon, String hinweis) {
        return new Verfahren.Vereinbarung(nr, umfang, text, verantwortlich, bis, verfasser, freigegebenVon, hinweis);
    }
}
