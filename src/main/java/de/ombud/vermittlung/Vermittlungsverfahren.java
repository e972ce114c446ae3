package de.ombud.vermittlung;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The mediation of a case, from the request to the follow-up: every verb refuses what the state or the person does not allow. */
@Entity
@Table(name = "vermittlung")
class Vermittlungsverfahren {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String aktenzeichen;
    private int wegNr;

    @Enumerated(EnumType.STRING)
    private Verfahrensstand stand;

    @Enumerated(EnumType.STRING)
    private Vermittlungsergebnis ergebnis;

    private String eignungsgrund;
    private String ombudsperson;
    private String freigegebenVon;
    private Instant freigegebenAm;
    private String freigabehinweis;

    @Enumerated(EnumType.STRING)
    private Nachschauwert nachschau;

    private String nachschauvermerk;
    private String nachschauVon;
    private Instant nachschauAm;
    private Instant eroeffnetAm;
    private Instant beendetAm;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "vermittlung_id", nullable = false, updatable = false)
    @OrderBy("nr")
    private List<Beteiligung> beteiligungen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "vermittlung_id", nullable = false, updatable = false)
    @OrderBy("nr")
    private List<Einwilligung> einwilligungen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "vermittlung_id", nullable = false, updatable = false)
    @OrderBy("nr")
    private List<Gespraech> gespraeche = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "vermittlung_id", nullable = false, updatable = false)
    @OrderBy("nr")
    private List<Vereinbarung> vereinbarungen = new ArrayList<>();

    /** Who takes this step in place of the Ombudsperson; holds for this one reading only. */
    @Transient
    private String vertretung;

    protected Vermittlungsverfahren() {}

    Vermittlungsverfahren(Aktenzeichen aktenzeichen, int wegNr, Instant jetzt) {
        this.aktenzeichen = aktenzeichen.wert();
        this.wegNr = wegNr;
        this.stand = Verfahrensstand.ANGEFRAGT;
        this.eignungsgrund = "";
        this.eroeffnetAm = jetzt;
    }

    void eignungFeststellen(Eignungspruefung pruefung, Instant am) {
        nurIn(Verfahrensstand.ANGEFRAGT);
        eignungsgrund = pruefung.grund();
        if (pruefung.geeignet()) {
            stand = Verfahrensstand.GEEIGNET;
        } else {
            beenden(Vermittlungsergebnis.ABGELEHNT, am);
        }
    }

    /** Whoever declares to be impartial leads the mediation from here on. */
    void unbefangenErklaeren(String wer, Instant am) {
        nurIn(Verfahrensstand.GEEIGNET);
        nichtBefangen(wer);
        beteiligt(Beteiligung.Art.UNBEFANGEN, wer, wer, "", am);
        ombudsperson = wer;
        stand = Verfahrensstand.EINWILLIGUNG;
    }

    /** Nobody of the Ombudsstelle is neutral, and nobody else is named. */
    void absagen(Instant am) {
        nurIn(Verfahrensstand.GEEIGNET);
        beenden(Vermittlungsergebnis.ABGELEHNT, am);
    }

    /** §§ 16, 17 SGB X, and a matter of neutrality beyond them: somebody else of the Ombudsstelle takes it. */
    void befangenErklaeren(String grund, String wer, Instant am) {
        nurIn(Verfahrensstand.GEEIGNET);
        if (grund.isBlank()) {
            throw new Eingabefehler("befangenheitsgrund", "Bitte kurz angeben, was Ihrer Neutralität entgegensteht.");
        }
        nichtBefangen(wer);
        beteiligt(Beteiligung.Art.BEFANGEN, wer, wer, grund, am);
    }

    private void nichtBefangen(String wer) {
        if (istBefangen(wer)) {
            throw new NichtErlaubt("Wer sich befangen erklärt hat, führt diese Vermittlung nicht.");
        }
    }

    void uebergeben(String an, String grund, String wer, Instant am) {
        nurDieOmbudsperson(wer);
        nichtBefangen(an);
        if (an.equals(ombudsperson)) {
            throw new Konflikt("Die Vermittlung liegt schon bei dieser Ombudsperson.");
        }
        beteiligt(Beteiligung.Art.UEBERGEBEN, an, wer, grund, am);
        ombudsperson = an;
    }

    /** Whoever covers for the Ombudsperson takes steps in their place. It is noted, because it bars from the release. */
    void vertreten(String wer, Instant am) {
        nichtBefangen(wer);
        if (beteiligungen.stream().noneMatch(b -> b.vertrat(wer))) {
            beteiligt(Beteiligung.Art.VERTRETEN, wer, wer, "", am);
        }
        vertretung = wer;
    }

    boolean istBefangen(String wer) {
        return beteiligungen.stream().anyMatch(b -> b.istBefangen(wer));
    }

    private void beteiligt(Beteiligung.Art art, String person, String wer, String grund, Instant am) {
        beteiligungen.add(new Beteiligung(beteiligungen.size() + 1, art, person, wer, grund, am));
    }

    /** @param fassung version of the wording that the side heard or signed */
    void einwilligungErfassen(NeueEinwilligung neu, String fassung, String wer, Instant am) {
        nurIn(Verfahrensstand.EINWILLIGUNG);
        nurWerFuehrt(wer);
        sagt(neu.seite(), neu.art(), fassung, neu.form(), neu.vermerk(), wer, am);
    }

    /** @return whether both consented; otherwise the mediation is over */
    boolean einwilligungenAbschliessen(String wer, Instant am) {
        nurIn(Verfahrensstand.EINWILLIGUNG);
        nurWerFuehrt(wer);
        if (hatGesagt(Einwilligungsart.VERWEIGERT)) {
            beenden(Vermittlungsergebnis.ABGELEHNT, am);
            return false;
        }
        for (Seite seite : Seite.values()) {
            if (letzteVon(seite).isEmpty()) {
                throw new Eingabefehler(
                        seite == Seite.KUNDE ? "einwilligungKunde" : "einwilligungJobcenter",
                        "Bitte erst die Antwort beider Seiten erfassen.");
            }
        }
        stand = Verfahrensstand.EINZELGESPRAECHE;
        return true;
    }

    private boolean hatGesagt(Einwilligungsart art) {
        return Arrays.stream(Seite.values())
                .anyMatch(seite -> letzteVon(seite).filter(e -> e.art() == art).isPresent());
    }

    private Optional<Einwilligung> letzteVon(Seite seite) {
        return einwilligungen.stream().filter(e -> e.seite() == seite).reduce((frueher, spaeter) -> spaeter);
    }

    /** Either side may leave at any time, before it consented too. */
    void widerrufen(Seite seite, String grund, String fassung, String wer, Instant am) {
        nichtBeendet();
        sagt(seite, Einwilligungsart.WIDERRUFEN, fassung, null, grund, wer, am);
        beenden(Vermittlungsergebnis.ABGEBROCHEN, am);
    }

    private void sagt(
            Seite seite,
            Einwilligungsart art,
            String fassung,
            Einwilligungsform form,
            String vermerk,
            String wer,
            Instant am) {
        einwilligungen.add(new Einwilligung(einwilligungen.size() + 1, seite, art, fassung, form, vermerk, wer, am));
    }

    /** One of the sides may do without a talk of its own. */
    void einzelgespraecheFuehren(LocalDate mitKunde, LocalDate mitJobcenter, String wer, Instant am) {
        nurIn(Verfahrensstand.EINZELGESPRAECHE);
        nurWerFuehrt(wer);
        if (mitKunde == null && mitJobcenter == null) {
            throw new Eingabefehler("gespraechKunde", "Bitte mindestens ein Einzelgespräch mit seinem Tag angeben.");
        }
        gesprochen(Gespraechsart.EINZELGESPRAECH_KUNDE, mitKunde, wer, am);
        gesprochen(Gespraechsart.EINZELGESPRAECH_JOBCENTER, mitJobcenter, wer, am);
        stand = Verfahrensstand.VERMITTLUNGSGESPRAECH;
    }

    private void gesprochen(Gespraechsart art, LocalDate tag, String wer, Instant am) {
        if (tag != null) {
            gespraeche.add(new Gespraech(gespraeche.size() + 1, art, tag, wer, am));
        }
    }

    void ohneEinigung(LocalDate tag, String wer, Instant am) {
        nurIn(Verfahrensstand.VERMITTLUNGSGESPRAECH);
        nurWerFuehrt(wer);
        gesprochen(Gespraechsart.VERMITTLUNGSGESPRAECH, tag, wer, am);
        beenden(Vermittlungsergebnis.KEINE_EINIGUNG, am);
    }

    void vereinbaren(LocalDate tag, Vermittlungsergebnis umfang, Vereinbarungstext neu, String wer, Instant am) {
        nurIn(Verfahrensstand.VERMITTLUNGSGESPRAECH);
        nurWerFuehrt(wer);
        gesprochen(Gespraechsart.VERMITTLUNGSGESPRAECH, tag, wer, am);
        vereinbarungen.add(new Vereinbarung(1, umfang, neu, wer, am));
        stand = Verfahrensstand.FREIGABE;
    }

    void vereinbarungUeberarbeiten(Vereinbarungstext neu, String wer, Instant am) {
        nurIn(Verfahrensstand.FREIGABE);
        nurWerFuehrt(wer);
        if (freigabehinweis == null) {
            throw new Konflikt("Die Vereinbarung liegt zur Freigabe vor und ist nicht zurückgegeben.");
        }
        vereinbarungen.add(
                new Vereinbarung(vereinbarungen.size() + 1, letzteVereinbarung().umfang(), neu, wer, am));
        freigabehinweis = null;
    }

    /** Four eyes: neither whoever wrote a version of it nor whoever led the mediation at some time. */
    void freigeben(String wer, Instant am) {
        nurVorgelegt();
        boolean schrieb = vereinbarungen.stream().anyMatch(v -> v.schrieb(wer));
        if (schrieb || beteiligungen.stream().anyMatch(b -> b.fuehrte(wer))) {
            throw new NichtErlaubt(
                    "Vier-Augen-Prinzip: Wer vermittelt oder an der Vereinbarung geschrieben hat, gibt sie nicht"
                            + " frei.");
        }
        freigegebenVon = wer;
        freigegebenAm = am;
        beenden(letzteVereinbarung().umfang(), am);
    }

    void vereinbarungZurueckgeben(String hinweis) {
        nurVorgelegt();
        freigabehinweis = hinweis;
    }

    private void nurVorgelegt() {
        nurIn(Verfahrensstand.FREIGABE);
        if (freigabehinweis != null) {
            throw new Konflikt("Die Vereinbarung ist zur Überarbeitung zurückgegeben.");
        }
    }

    private Vereinbarung letzteVereinbarung() {
        return vereinbarungen.get(vereinbarungen.size() - 1);
    }

    /** Some weeks after the release. */
    void nachschauen(Nachschauwert wert, String vermerk, String wer, Instant am) {
        if (freigegebenAm == null || nachschau != null) {
            throw new Konflikt("Nachzuhalten ist nur eine freigegebene Vereinbarung, und nur einmal.");
        }
        nachschau = wert;
        nachschauvermerk = vermerk;
        nachschauVon = wer;
        nachschauAm = am;
    }

    /** The case was withdrawn or closed over it. */
    void mitDemFallEnden(Instant am) {
        if (stand != Verfahrensstand.BEENDET) {
            beenden(Vermittlungsergebnis.ABGEBROCHEN, am);
        }
    }

    private void beenden(Vermittlungsergebnis wie, Instant am) {
        ergebnis = wie;
        beendetAm = am;
        stand = Verfahrensstand.BEENDET;
    }

    private void nichtBeendet() {
        if (stand == Verfahrensstand.BEENDET) {
            throw new Konflikt("Die Vermittlung ist inzwischen beendet.");
        }
    }

    private void nurIn(Verfahrensstand erwartet) {
        nichtBeendet();
        if (stand != erwartet) {
            throw new Konflikt("Dieser Schritt passt nicht zum Stand der Vermittlung. Bitte neu laden.");
        }
    }

    private void nurWerFuehrt(String wer) {
        if (!wer.equals(vertretung)) {
            nurDieOmbudsperson(wer);
        }
    }

    /** For what stays with the Ombudsperson alone, whoever covers for them: the notes, and to whom the mediation goes. */
    void nurDieOmbudsperson(String wer) {
        if (!wer.equals(ombudsperson)) {
            throw new NichtErlaubt(
                    "Das steht nur der Ombudsperson dieser Vermittlung zu. Sie kann die Vermittlung übergeben.");
        }
    }

    Long id() {
        return id;
    }

    int wegNr() {
        return wegNr;
    }

    Vermittlungsergebnis ergebnis() {
        return ergebnis;
    }

    String ombudsperson() {
        return ombudsperson;
    }

    Instant freigegebenAm() {
        return freigegebenAm;
    }

    Verfahren ansicht() {
        return new Verfahren(
                new Aktenzeichen(aktenzeichen),
                wegNr,
                stand,
                ergebnis,
                ombudsperson,
                eignungsgrund,
                beteiligungen.stream().map(Beteiligung::ansicht).toList(),
                einwilligungen.stream().map(Einwilligung::ansicht).toList(),
                gespraeche.stream().map(Gespraech::ansicht).toList(),
                vereinbarungen.isEmpty() ? null : letzteVereinbarung().ansicht(freigegebenVon, freigabehinweis),
                nachschau == null ? null : new Verfahren.Nachschau(nachschau, nachschauvermerk, nachschauAm),
                eroeffnetAm,
                beendetAm);
    }
}
