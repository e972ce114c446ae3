package de.ombud.vorgang.fall;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.fall.angabe.Anliegenfassung;
import de.ombud.vorgang.fall.angabe.Bewertung;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One matter of a Kundenreaktion with its own area, rating and remedy. Changed through {@link Kundenreaktion} only. */
@Entity
class Anliegen {

    private static final int ABLEHNUNGEN_BIS_KRM_ENTSCHEIDET = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;

    @Enumerated(EnumType.STRING)
    private Anliegenart art;

    private String thema;

    @Enumerated(EnumType.STRING)
    private Bereich bereich;

    private String gruppe;

    /** Null where the table says it. */
    private String bestimmteGruppe;

    private String beschreibung;
    private boolean notlage;

    @Enumerated(EnumType.STRING)
    private AnliegenStatus status;

    @Enumerated(EnumType.STRING)
    private Ergebnis ergebnis;

    @Enumerated(EnumType.STRING)
    private Abhilfe abhilfe;

    private boolean textFreigegeben;
    private String stellungnahme;
    private String bewertetVon;
    private Instant bewertetAm;
    private String wiederholungVon;
    private boolean alleinZurueckgezogen;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "anliegen_id", nullable = false)
    @OrderBy("nr")
    private List<Zustaendigkeitswechsel> wechsel = new ArrayList<>();

    protected Anliegen() {}

    Anliegen(int nr, NeuesAnliegen neu) {
        this.nr = nr;
        this.art = neu.art();
        this.thema = neu.thema();
        this.bereich = neu.bereich();
        this.gruppe = neu.gruppe();
        this.beschreibung = neu.beschreibung();
        this.notlage = neu.notlage();
        this.status = AnliegenStatus.OFFEN;
    }

    void gehoertZu(String gruppe) {
        this.gruppe = gruppe;
    }

    /** Goes to this group past the table of groups, because the ordinary one may not work on it. @return the former one */
    String verlegen(Bereich neu, String gruppe, String grund, String wer, Instant am) {
        nichtFertig("Das Anliegen");
        String bisher = this.gruppe;
        wechsleZu(neu, false, grund, wer, am);
        bestimmteGruppe = gruppe;
        gehoertZu(gruppe);
        return bisher;
    }

    /**
     * Lies before the group that works on it; a question to the person that is still open stays visible.
     *
     * @param vorgesehen the group that the table names; one that somebody chose goes before
     * @return the group that it is
     */
    String vorlegen(String vorgesehen) {
        gehoertZu(bestimmteGruppe == null ? vorgesehen : bestimmteGruppe);
        if (status == AnliegenStatus.OFFEN) {
            status = AnliegenStatus.IN_BEARBEITUNG;
        }
        return gruppe;
    }

    void bewerten(Bewertung bewertung, String wer, Instant am) {
        nichtFertig("Das Anliegen");
        if (art.istZuBewerten() && bewertung.ergebnis() == null) {
            throw new Eingabefehler("ergebnis", "Bitte das Ergebnis der Beschwerde angeben.");
        }
        if (art.istZuBewerten() && bewertung.abhilfe() == null) {
            throw new Eingabefehler("abhilfe", "Bitte angeben, ob und wie abgeholfen wurde.");
        }
        if (art == Anliegenart.LOB && bewertung.ergebnis() != null) {
            throw new Eingabefehler("ergebnis", "Ein Lob wird nicht bewertet; bitte das Ergebnis leer lassen.");
        }
        ergebnis = bewertung.ergebnis();
        abhilfe = bewertung.abhilfe();
        stellungnahme = bewertung.stellungnahme();
        bewertetVon = wer;
        bewertetAm = am;
        status = ergebnis == Ergebnis.ABGEGEBEN ? AnliegenStatus.ABGEGEBEN : AnliegenStatus.BEWERTET;
    }

    /** Somebody outside the complaint has it now. @param wohin to whom, in words */
    void abgeben(String wohin, String wer, Instant am) {
        ergebnis = Ergebnis.ABGEGEBEN;
        stellungnahme = wohin;
        bewertetVon = wer;
        bewertetAm = am;
        status = AnliegenStatus.ABGEGEBEN;
    }

    void lobWeitergeben(String anWen, String vermerk, String wer, Instant am) {
        if (art != Anliegenart.LOB) {
            throw new Konflikt("Nur ein Lob wird weitergegeben; dieses Anliegen ist zu bewerten.");
        }
        bewerten(new Bewertung(null, null, ("Weitergegeben an " + anWen + ".\n" + vermerk).strip()), wer, am);
    }

    /** The area says that it is not competent. Before KRM has to decide, its own proposal is followed. */
    void ablehnen(String grund, Bereich vorschlag, String wer, Instant am) {
        nichtFertig("Das Anliegen");
        boolean krmEntscheidet = ablehnungen() + 1 >= ABLEHNUNGEN_BIS_KRM_ENTSCHEIDET;
        if (!krmEntscheidet && (vorschlag == null || vorschlag == bereich)) {
            throw new Eingabefehler("neuerBereich", "Bitte einen anderen Bereich vorschlagen.");
        }
        wechsleZu(krmEntscheidet ? bereich : vorschlag, true, grund, wer, am);
    }

    void zuordnen(Bereich neu, String grund, String wer, Instant am) {
        nichtFertig("Das Anliegen");
        wechsleZu(neu, false, grund, wer, am);
    }

    /** The check confirms or changes the area that the table proposed. @return the former one */
    Bereich bereichFestlegen(Bereich neu, String gruppe, String grund, String wer, Instant am) {
        Bereich bisher = bereich;
        if (bisher != neu) {
            zuordnen(neu, grund, wer, am);
        }
        gehoertZu(gruppe);
        return bisher;
    }

    private void wechsleZu(Bereich neu, boolean ablehnung, String grund, String wer, Instant am) {
        wechsel.add(new Zustaendigkeitswechsel(wechsel.size() + 1, bereich, neu, ablehnung, grund, wer, am));
        bereich = neu;
        bestimmteGruppe = null;
    }

    void aufAntwortWarten() {
        if (!istFertig()) {
            status = AnliegenStatus.RUECKFRAGE;
        }
    }

    void weiterarbeiten() {
        if (status == AnliegenStatus.RUECKFRAGE) {
            status = AnliegenStatus.IN_BEARBEITUNG;
        }
    }

    /** The same was said before: rated there. A complaint is not ratable by itself, other kinds need no rating. */
    void mitDemFrueherenErledigen(Aktenzeichen frueher, String verweis, String wer, Instant am) {
        Ergebnis ergebnisDafuer = art.istZuBewerten() ? Ergebnis.NICHT_BEWERTBAR : null;
        bewerten(new Bewertung(ergebnisDafuer, art.istZuBewerten() ? Abhilfe.KEINE : null, verweis), wer, am);
        wiederholungVon = frueher.wert();
    }

    void wiederOeffnen(Aktenzeichen frueher) {
        if (frueher.wert().equals(wiederholungVon)) {
            neuBeginnen();
        }
    }

    /** @return the group whose task vanishes; empty where it was rated already or lay before nobody yet */
    Optional<String> zuruecknehmen() {
        if (istFertig()) {
            return Optional.empty();
        }
        boolean lagVor = status != AnliegenStatus.OFFEN;
        ergebnis = Ergebnis.ZURUECKGEZOGEN;
        status = AnliegenStatus.BEWERTET;
        return Optional.of(gruppe).filter(g -> lagVor);
    }

    /** The same while the case goes on: it stays so, whatever becomes of the case. */
    Optional<String> alleinZuruecknehmen() {
        alleinZurueckgezogen = true;
        return zuruecknehmen();
    }

    boolean istAlleinZurueckgezogen() {
        return alleinZurueckgezogen;
    }

    boolean istZurueckgezogen() {
        return ergebnis == Ergebnis.ZURUECKGEZOGEN;
    }

    /** The case begins anew: whoever works on it now rates it afresh. */
    void neuBeginnen() {
        wiederholungVon = null;
        alleinZurueckgezogen = false;
        ergebnis = null;
        abhilfe = null;
        stellungnahme = null;
        bewertetVon = null;
        bewertetAm = null;
        status = AnliegenStatus.OFFEN;
    }

    /** @return the former one */
    String beschreiben(String worte) {
        nichtFertig("Das Anliegen");
        String bisher = beschreibung;
        beschreibung = worte;
        return bisher;
    }

    /**
     * Where it is rated or given away, the rating stays and nobody gets it anew; only the figures count it elsewhere. A complaint that
     * nobody rated, because it counted as something else, has to be rated after all.
     *
     * @param verteilt whether areas still work on the case
     */
    void berichtigen(Anliegenfassung neu, boolean verteilt, String grund, String wer, Instant am) {
        art = neu.art();
        thema = neu.thema();
        beschreibung = neu.beschreibung();
        if (neu.bereich() != null && neu.bereich() != bereich) {
            wechsleZu(neu.bereich(), false, grund, wer, am);
        }
        if (neu.gruppe() != null && !istFertig() && bestimmteGruppe == null) {
            gehoertZu(neu.gruppe());
        }
        if (status == AnliegenStatus.BEWERTET && art.istZuBewerten() && ergebnis == null) {
            if (!verteilt) {
                throw new Konflikt("Anliegen " + nr + " ist ohne Bewertung abgeschlossen. Als Beschwerde wäre es zu"
                        + " bewerten; bitte als neue Kundenreaktion erfassen.");
            }
            bewertetVon = null;
            bewertetAm = null;
            status = AnliegenStatus.OFFEN;
        }
    }

    /** @return false where it is as wanted already */
    boolean textFreigeben(boolean ja) {
        boolean aendert = textFreigegeben != ja;
        textFreigegeben = ja;
        return aendert;
    }

    boolean hatWorte() {
        return textFreigegeben || !beschreibung.isBlank();
    }

    /** @param was how the sentence calls it */
    void nichtFertig(String was) {
        if (istFertig()) {
            throw new Konflikt(was + " ist schon " + stand() + "; dabei bleibt es.");
        }
    }

    /** How it stands once nobody works on it any more. */
    String stand() {
        if (istZurueckgezogen()) {
            return "zurückgezogen";
        }
        return status == AnliegenStatus.ABGEGEBEN ? "abgegeben" : "bewertet";
    }

    boolean istFertig() {
        return status == AnliegenStatus.BEWERTET || status == AnliegenStatus.ABGEGEBEN;
    }

    boolean raeumtFehlerEin() {
        return art != Anliegenart.LOB && ergebnis != null && ergebnis.raeumtFehlerEin();
    }

    int ablehnungen() {
        return (int)
                wechsel.stream().filter(Zustaendigkeitswechsel::istAblehnung).count();
    }

    int nr() {
        return nr;
    }

    String gruppe() {
        return gruppe;
    }

    Bereich bereich() {
        return bereich;
    }

    AnliegenStatus status() {
        return status;
    }

    /** @param text of the whole contact */
    Akte.Anliegen ansicht(String text) {
        return new Akte.Anliegen(
                nr,
                art,
                thema,
                bereich,
                gruppe,
                beschreibung,
                notlage,
                status,
                ergebnis,
                abhilfe,
                stellungnahme,
                ablehnungen(),
                wechsel.stream().map(Zustaendigkeitswechsel::ansicht).toList(),
                textFreigegeben && !text.isBlank() ? text : null);
    }
}
