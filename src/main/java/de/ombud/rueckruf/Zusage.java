package de.ombud.rueckruf;

import de.ombud.system.Aggregat;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.ListIndexBase;

/** A promised call: the aggregate. Every change is a verb that refuses what the state does not allow. */
@Entity
@Table(name = "rueckruf")
class Zusage extends Aggregat {

    @Id
    private String nummer;

    @Enumerated(EnumType.STRING)
    private Rueckrufstand stand;

    private String aktenzeichen;
    private String beschwerde;

    /** Until {@link #beschwerdeWurde} in the same transaction; nobody outside ever sees that. */
    private boolean wirdBeschwerde;

    private String dienststelle;
    private String gruppe;

    @Embedded
    private Anrufziel ziel;

    private String worum;
    private Instant zugesagtAm;
    private Instant faelligAm;
    private Instant versaeumtAm;
    private Instant erledigtAm;
    private String erfasstVon;
    private Instant erfasstAm;

    @ElementCollection
    @CollectionTable(name = "rueckruf_versuch", joinColumns = @JoinColumn(name = "rueckruf"))
    @OrderColumn(name = "nr")
    @ListIndexBase(1)
    private List<Anrufversuch> versuche = new ArrayList<>();

    protected Zusage() {}

    private Zusage(Rueckrufnummer nummer, NeuerRueckruf neu, Instant faelligAm, String wer, Instant jetzt) {
        this.nummer = nummer.wert();
        this.stand = Rueckrufstand.OFFEN;
        this.aktenzeichen =
                neu.aktenzeichen() == null ? null : neu.aktenzeichen().wert();
        this.dienststelle = neu.dienststelle();
        this.gruppe = neu.gruppe();
        this.ziel = neu.ziel();
        this.worum = neu.worum();
        this.zugesagtAm = neu.zugesagtAm();
        this.faelligAm = faelligAm;
        this.erfasstVon = wer;
        this.erfasstAm = jetzt;
    }

    static Zusage gegeben(Rueckrufnummer nummer, NeuerRueckruf neu, Instant faelligAm, String wer, Instant jetzt) {
        Zusage zusage = new Zusage(nummer, neu, faelligAm, wer, jetzt);
        zusage.melde(new RueckrufZugesagt(nummer, neu.gruppe(), neu.aktenzeichen(), false));
        return zusage;
    }

    /** Nobody kept it: late from the start. */
    static Zusage nachzuholen(Rueckrufnummer nummer, NeuerRueckruf neu, String wer, Instant jetzt) {
        Zusage zusage = new Zusage(nummer, neu, jetzt, wer, jetzt);
        zusage.versaeumen(jetzt);
        zusage.melde(new RueckrufZugesagt(nummer, neu.gruppe(), neu.aktenzeichen(), true));
        return zusage;
    }

    /**
     * @param hoechstens after so many vain attempts it is given up
     * @param spaetestens the latest time that the person may be put off to
     */
    void versuchen(NeuerVersuch versuch, int hoechstens, Instant spaetestens, String wer, Instant jetzt) {
        if (stand.istErledigt()) {
            throw new Konflikt("Der Rückruf ist schon erledigt.");
        }
        pruefe(versuch, jetzt);
        pruefeAufschub(versuch, jetzt, spaetestens);
        versuche.add(new Anrufversuch(versuch.am(), versuch.ausgang(), versuch.erneutAm(), versuch.notiz(), wer));
        if (versuch.ausgang() == Versuchsausgang.SPAETER) {
            faelligAm = versuch.erneutAm();
        } else if (versuch.ausgang() == Versuchsausgang.ERREICHT) {
            schliessen(Rueckrufstand.ERREICHT, jetzt);
        } else if (ansicht().vergebliche() >= hoechstens) {
            schliessen(Rueckrufstand.NICHT_ERREICHT, jetzt);
        }
    }

    private void pruefe(NeuerVersuch versuch, Instant jetzt) {
        if (versuch.am().isAfter(jetzt) || versuch.am().isBefore(zugesagtAm)) {
            throw new Eingabefehler("am", "Der Versuch liegt nach der Zusage und nicht in der Zukunft.");
        }
        if (versuch.ausgang() == Versuchsausgang.ERREICHT && versuch.notiz().isBlank()) {
            throw new Eingabefehler("notiz", "Bitte kurz festhalten, was besprochen wurde.");
        }
        if (versuch.beschwerde() && versuch.ausgang().istVergeblich()) {
            throw new Eingabefehler("beschwerde", "Beschweren kann sich nur, wer erreicht wurde.");
        }
        if (versuch.beschwerde() && beschwerde != null) {
            throw new Eingabefehler("beschwerde", "Aus diesem Rückruf ist schon eine Beschwerde geworden.");
        }
    }

    private static void pruefeAufschub(NeuerVersuch versuch, Instant jetzt, Instant spaetestens) {
        boolean spaeter = versuch.ausgang() == Versuchsausgang.SPAETER;
        if (spaeter && versuch.erneutAm() == null) {
            throw new Eingabefehler("erneutAm", "Bitte angeben, bis wann die Person angerufen werden möchte.");
        }
        if (!spaeter && versuch.erneutAm() != null) {
            throw new Eingabefehler("erneutAm", "Ein neuer Zeitpunkt gehört nur zu einem späteren Anruf.");
        }
        if (spaeter && (!versuch.erneutAm().isAfter(jetzt) || versuch.erneutAm().isAfter(spaetestens))) {
            throw new Eingabefehler("erneutAm", "Der neue Zeitpunkt liegt in der Vergangenheit oder zu weit voraus.");
        }
    }

    private void schliessen(Rueckrufstand wie, Instant jetzt) {
        stand = wie;
        erledigtAm = jetzt;
    }

    /** Changes nothing the second time, or where somebody has called. */
    void versaeumen(Instant jetzt) {
        if (!stand.istErledigt()) {
            stand = Rueckrufstand.VERSAEUMT;
            versaeumtAm = versaeumtAm == null ? jetzt : versaeumtAm;
        }
    }

    /** A case complains that nobody called: due now, and about that case where it was about none. */
    void nachholen(Aktenzeichen fall, Instant jetzt) {
        if (aktenzeichen == null && beschwerde == null) {
            aktenzeichen = fall.wert();
        }
        if (stand == Rueckrufstand.OFFEN) {
            versaeumen(jetzt);
            melde(new RueckrufVermerkt(new Rueckrufnummer(nummer)));
        }
    }

    /** A complaint is being made of it. */
    void beschweren() {
        if (beschwerde != null) {
            throw new Konflikt("Aus diesem Rückruf ist schon eine Beschwerde geworden.");
        }
        wirdBeschwerde = true;
    }

    /** With the complaint the call is settled. */
    void erledigtSichMitDerBeschwerde(Instant jetzt) {
        schliessen(Rueckrufstand.BESCHWERDE, jetzt);
    }

    void beschwerdeWurde(Aktenzeichen fall) {
        beschwerde = fall.wert();
    }

    boolean istOffen() {
        return !stand.istErledigt();
    }

    Rueckruf ansicht() {
        return new Rueckruf(
                new Rueckrufnummer(nummer),
                stand,
                fall(aktenzeichen),
                fall(beschwerde),
                dienststelle,
                gruppe,
                ziel,
                worum,
                zugesagtAm,
                faelligAm,
                versaeumtAm,
                erledigtAm,
                erfasstVon,
                erfasstAm,
                IntStream.range(0, versuche.size())
                        .mapToObj(i -> versuche.get(i).ansicht(i + 1))
                        .toList());
    }

    private static Aktenzeichen fall(String wert) {
        return wert == null ? null : new Aktenzeichen(wert);
    }
}
