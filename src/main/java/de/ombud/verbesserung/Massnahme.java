package de.ombud.verbesserung;

import de.ombud.system.Aggregat;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ListIndexBase;

/** A Verbesserungsimpuls: the aggregate. Every change is a verb that refuses what the state does not allow, and leaves a line. */
@Entity
@Table(name = "verbesserungsimpuls")
class Massnahme extends Aggregat {

    private static final String VORGESCHLAGEN = "VORGESCHLAGEN";
    private static final String UMGESETZT = "UMGESETZT";
    private static final String VERZUG = "VERZUG";

    @Id
    private String nummer;

    @Enumerated(EnumType.STRING)
    private Impulsstand stand;

    private String titel;
    private String beschreibung;

    @Embedded
    private Anlass anlass;

    @Embedded
    @AttributeOverride(name = "gruppe", column = @Column(name = "verantwortliche_gruppe"))
    @AttributeOverride(name = "person", column = @Column(name = "verantwortliche_person"))
    private Verantwortung verantwortung;

    private LocalDate faelligBis;
    private LocalDate zurueckgestelltBis;
    private Instant umgesetztAm;

    @Enumerated(EnumType.STRING)
    private Wirksamkeit wirksamkeit;

    private String vorgeschlagenVon;
    private Instant vorgeschlagenAm;
    private Instant beendetAm;

    @ElementCollection
    @CollectionTable(name = "impuls_anliegen", joinColumns = @JoinColumn(name = "impuls"))
    private Set<Fallbezug> anliegen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "impuls_schritt", joinColumns = @JoinColumn(name = "impuls"))
    @OrderColumn(name = "nr")
    @ListIndexBase(1)
    private List<Massnahmenschritt> schritte = new ArrayList<>();

    /**
     * What it is drawn from beside single matters.
     *
     * @param thema code of the topic that came back at the site; all three empty where it is drawn from matters only
     * @param gruppe that usually works on it
     */
    @Embeddable
    record Anlass(String thema, String dienststelle, String gruppe) {

        static final Anlass EINZELNE_ANLIEGEN = new Anlass("", "", "");
    }

    @Embeddable
    record Fallbezug(
            String aktenzeichen, @Column(name = "anliegen") int nr) {}

    @Embeddable
    record Massnahmenschritt(String art, String text, String wer, Instant am) {}

    protected Massnahme() {}

    /** @param wer user name, "" where it proposes itself */
    Massnahme(
            Impulsnummer nummer,
            NeuerImpuls neu,
            Anlass anlass,
            Verantwortung verantwortung,
            String wer,
            Instant jetzt) {
        this.nummer = nummer.wert();
        this.stand = Impulsstand.VORGESCHLAGEN;
        this.titel = neu.titel();
        this.beschreibung = neu.beschreibung();
        this.anlass = anlass;
        this.verantwortung = verantwortung;
        this.faelligBis = neu.faelligBis();
        this.vorgeschlagenVon = wer;
        this.vorgeschlagenAm = jetzt;
        neu.anliegen().forEach(b -> anliegen.add(new Fallbezug(b.aktenzeichen().wert(), b.nr())));
        vermerke(VORGESCHLAGEN, "", wer, jetzt);
        melde(new ImpulsVorgeschlagen(nummer));
    }

    /**
     * Somebody will do it.
     *
     * @param wem {@link Verantwortung#OFFEN}: as proposed
     * @param bis null: as proposed
     */
    void annehmen(Verantwortung wem, LocalDate bis, Zeitfenster moeglich, String massnahme, String wer, Instant am) {
        nurVorDerEntscheidung();
        Verantwortung gewaehlt = wem.istOffen() ? verantwortung : wem;
        if (gewaehlt.istOffen()) {
            throw new Eingabefehler("verantwortlich", "Bitte angeben, wer die Maßnahme umsetzt.");
        }
        LocalDate tag = bis == null ? faelligBis : bis;
        if (tag == null) {
            throw new Eingabefehler("faelligBis", "Bitte angeben, bis wann die Maßnahme umgesetzt wird.");
        }
        moeglich.pruefe(tag, "faelligBis");
        stand = Impulsstand.ANGENOMMEN;
        verantwortung = gewaehlt;
        faelligBis = tag;
        zurueckgestelltBis = null;
        umgesetztAm = null;
        wirksamkeit = null;
        vermerke(Impulsentscheidung.ANNEHMEN.name(), massnahme, wer, am);
    }

    void ablehnen(String grund, String wer, Instant am) {
        nurVorDerEntscheidung();
        beende(Impulsstand.ABGELEHNT, am);
        vermerke(Impulsentscheidung.ABLEHNEN.name(), grund, wer, am);
    }

    void zurueckstellen(LocalDate bis, Zeitfenster moeglich, String grund, String wer, Instant am) {
        nurVorDerEntscheidung();
        moeglich.pruefe(bis, "zurueckgestelltBis");
        stand = Impulsstand.ZURUECKGESTELLT;
        zurueckgestelltBis = bis;
        vermerke(Impulsentscheidung.ZURUECKSTELLEN.name(), grund, wer, am);
    }

    /** It is late, and the leadership says what happens and until when. */
    void verzugKlaeren(LocalDate bis, Zeitfenster moeglich, String massnahme, String wer, Instant am) {
        nurIn(Set.of(Impulsstand.ANGENOMMEN));
        moeglich.pruefe(bis, "faelligBis");
        faelligBis = bis;
        vermerke(VERZUG, massnahme, wer, am);
    }

    void umsetzen(String vermerk, String wer, Instant am) {
        nurIn(Set.of(Impulsstand.ANGENOMMEN));
        stand = Impulsstand.UMGESETZT;
        umgesetztAm = am;
        vermerke(UMGESETZT, vermerk, wer, am);
    }

    /** A measure without effect goes back to those who decide. */
    void pruefen(Wirksamkeit wie, String befund, String wer, Instant am) {
        nurIn(Set.of(Impulsstand.UMGESETZT));
        wirksamkeit = wie;
        stand = Impulsstand.VORGESCHLAGEN;
        if (wie != Wirksamkeit.NICHT_WIRKSAM) {
            beende(Impulsstand.ABGESCHLOSSEN, am);
        }
        vermerke(wie.name(), befund, wer, am);
    }

    private void beende(Impulsstand wie, Instant am) {
        stand = wie;
        beendetAm = am;
    }

    private void vermerke(String art, String text, String wer, Instant am) {
        schritte.add(new Massnahmenschritt(art, text, wer, am));
    }

    private void nurVorDerEntscheidung() {
        nurIn(Set.of(Impulsstand.VORGESCHLAGEN, Impulsstand.ZURUECKGESTELLT));
    }

    private void nurIn(Set<Impulsstand> erlaubt) {
        if (!erlaubt.contains(stand)) {
            throw new Konflikt("Der Verbesserungsimpuls ist schon weiter.");
        }
    }

    Impulsstand stand() {
        return stand;
    }
}
