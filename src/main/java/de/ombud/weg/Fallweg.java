package de.ombud.weg;

import de.ombud.system.Aggregat;
import de.ombud.vorgang.Aktenzeichen;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.ListIndexBase;

/** A way of a case as it is stored and changed; others read it as {@link Weg}. What was done on it is only ever added. */
@Entity
@Table(name = "weg")
class Fallweg extends Aggregat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String aktenzeichen;
    private int nr;

    @Enumerated(EnumType.STRING)
    private Wegart art;

    private Integer anliegen;
    private LocalDate termin;
    private String anlass;
    private Instant eroeffnetAm;
    private String eroeffnetVon;
    private String ausgang;
    private Instant beendetAm;

    @ElementCollection
    @CollectionTable(name = "weg_schritt", joinColumns = @JoinColumn(name = "weg_id"))
    @OrderColumn(name = "nr")
    @ListIndexBase(1)
    private List<Schritt> schritte = new ArrayList<>();

    /** @param angaben codes, parted by commas */
    @Embeddable
    record Schritt(String art, String angaben, String text, String wer, Instant am) {}

    protected Fallweg() {}

    /** @param wer user name */
    Fallweg(Aktenzeichen fall, int nr, NeuerWeg neu, String wer, Instant jetzt) {
        this.aktenzeichen = fall.wert();
        this.nr = nr;
        this.art = neu.art();
        this.anliegen = neu.anliegen();
        this.termin = neu.termin();
        this.anlass = neu.anlass();
        this.eroeffnetAm = jetzt;
        this.eroeffnetVon = wer;
        melde(new WegEroeffnet(fall, nr, art));
    }

    /** @param angaben codes, without commas */
    void vermerken(String schritt, List<String> angaben, String text, String wer, Instant jetzt) {
        schritte.add(new Schritt(schritt, String.join(Wegeverzeichnis.TRENNER, angaben), text, wer, jetzt));
    }

    /** A way that goes by the date of the one who asks gets it as long as it is open. */
    void richteNachDemAbsender(LocalDate frist) {
        if (art.richtetSichNachDemAbsender()) {
            verlegen(frist);
        }
    }

    void verlegen(LocalDate neu) {
        if (istOffen() && !Objects.equals(termin, neu)) {
            termin = neu;
            melde(new TerminVerlegt(new Aktenzeichen(aktenzeichen), nr));
        }
    }

    /** Changes nothing the second time: it ended as it ended first. */
    void beenden(String wie, Instant jetzt) {
        if (istOffen()) {
            ausgang = wie;
            beendetAm = jetzt;
        }
    }

    /** Ends before it is done, unless it outlives its case. */
    void abbrechen(String wie, Instant jetzt) {
        if (istOffen() && !art.ueberdauertDenFall()) {
            beenden(wie, jetzt);
            melde(new WegAbgebrochen(new Aktenzeichen(aktenzeichen), nr));
        }
    }

    private boolean istOffen() {
        return beendetAm == null;
    }
}
