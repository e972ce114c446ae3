package de.ombud.vorgang.fall;

import de.ombud.system.Aggregat;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.Sichtkreis;
import de.ombud.vorgang.Vollmachtsstand;
import de.ombud.vorgang.ereignis.AnliegenAbgegeben;
import de.ombud.vorgang.ereignis.AnliegenErgaenzt;
import de.ombud.vorgang.ereignis.AnliegenVorgelegt;
import de.ombud.vorgang.ereignis.AntwortfristVerlegt;
import de.ombud.vorgang.ereignis.EmpfaengerGeaendert;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.ereignis.KundenreaktionWiedereroeffnet;
import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import de.ombud.vorgang.ereignis.PersonAusgeschlossen;
import de.ombud.vorgang.ereignis.PersonZugelassen;
import de.ombud.vorgang.ereignis.ReaktionsartGeaendert;
import de.ombud.vorgang.ereignis.RueckmeldungGegeben;
import de.ombud.vorgang.ereignis.VollmachtWarFalsch;
import de.ombud.vorgang.ereignis.ZustaendigkeitVerlegt;
import de.ombud.vorgang.fall.angabe.Korrektur;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One contact of one person with its Anliegen: the aggregate. Every change is a verb that refuses what the state does not allow. */
@Entity
class Kundenreaktion extends Aggregat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String aktenzeichen;

    private Kontakt kontakt;

    @ElementCollection
    @CollectionTable(name = "kundenreaktion_weiterer_kanal", joinColumns = @JoinColumn(name = "kundenreaktion_id"))
    @Column(name = "kanal")
    @Enumerated(EnumType.STRING)
    private Set<Kanal> weitereKanaele = EnumSet.noneOf(Kanal.class);

    private Schilderung schilderung;
    private Personenkreis personen;
    private Fristdaten fristen;

    private String erfasstVon;
    private Instant erfasstAm;
    private String prozessinstanz;

    private Anliegenliste anliegen = new Anliegenliste();
    private Nachtraege nachtraege = new Nachtraege();
    private Rueckfragen rueckfragen = new Rueckfragen();
    private Fallstand stand;
    private Zugangsliste zugang;

    protected Kundenreaktion() {}

    Kundenreaktion(Aktenzeichen aktenzeichen, NeueKundenreaktion neu, String erfasstVon, Instant jetzt) {
        this.aktenzeichen = aktenzeichen.wert();
        this.kontakt = neu.kontakt();
        this.weitereKanaele.addAll(neu.weitereKanaele());
        this.schilderung = neu.schilderung();
        this.personen = new Personenkreis(neu.beteiligte(), erfasstVon, jetzt);
        this.zugang = new Zugangsliste(neu.ausgeschlossene(), neu.vertraulich());
        this.stand = new Fallstand(neu.erledigungsvermerk());
        this.erfasstVon = erfasstVon;
        this.erfasstAm = jetzt;
        gelte(neu.fristen());
        for (NeuesAnliegen neues : neu.anliegen()) {
            Anliegen aufgenommen = anliegen.aufnehmen(neues);
            if (neu.istSofortErledigt()) {
                aufgenommen.bewerten(neues.bewertung(), erfasstVon, jetzt);
            }
        }
        melde(new KundenreaktionEingegangen(
                aktenzeichen, neu.istSofortErledigt(), kontakt.antwortweg() != Antwortweg.KEINE));
    }

    private void gelte(Fristdaten eigene) {
        fristen = eigene.fuer(personen.beteiligte().absender());
    }

    /** Its own clocks run from now on; a foreign date that has passed is the one of the first time. */
    void wiedereroeffnen(String grund, Fristdaten eigene, String wer, Instant am) {
        stand.wiedereroeffnen(grund, wer, am);
        anliegen.neuBeginnen();
        gelte(eigene);
        if (fristen.antwort().isBefore(eigene.eingangsbestaetigung())) {
            fristen = eigene;
        }
        melde(new KundenreaktionWiedereroeffnet(aktenzeichen(), kontakt.antwortweg() != Antwortweg.KEINE));
    }

    /** A further matter joins the case, simply among the others while it is checked; once the answer is out, it would be a new one. */
    Anliegen ergaenzen(NeuesAnliegen neu) {
        stand.nurVorDerAntwort();
        Anliegen neues = anliegen.aufnehmen(neu);
        if (stand.istVerteilt()) {
            melde(new AnliegenErgaenzt(aktenzeichen(), neues.nr()));
        }
        return neues;
    }

    /** @return the group before which it lies now */
    String vorlegen(int nr, String gruppe) {
        Anliegen betroffen = anliegen(nr);
        String bisher = betroffen.gruppe();
        String jetzige = betroffen.vorlegen(gruppe);
        if (!jetzige.equals(bisher)) {
            melde(new AnliegenVorgelegt(aktenzeichen(), nr));
        }
        return jetzige;
    }

    /** @return the group that had it until now */
    String verlegen(int nr, Bereich bereich, String gruppe, String grund, String wer, Instant am) {
        String bisher = anliegen(nr).verlegen(bereich, gruppe, grund, wer, am);
        if (!bisher.equals(gruppe)) {
            melde(new ZustaendigkeitVerlegt(aktenzeichen(), nr, gruppe));
        }
        return bisher;
    }

    /** The check confirms or changes the area that the table proposed. */
    Bereich bereichFestlegen(int nr, Bereich bereich, String gruppe, String grund, String wer, Instant am) {
        if (!stand.istInPruefung()) {
            throw new Konflikt("Der Bereich lässt sich nur ändern, solange der Eingang geprüft wird.");
        }
        return anliegen(nr).bereichFestlegen(bereich, gruppe, grund, wer, am);
    }

    void verteilen() {
        if (stand.istInPruefung()) {
            anliegen.pruefungAbschliessen();
            stand.verteilen();
        }
    }

    Anliegen anliegen(int nr) {
        return anliegen.mit(nr);
    }

    Schriftwechsel schriftwechsel() {
        return new Schriftwechsel(this, anliegen, nachtraege, rueckfragen, this::melde);
    }

    /** @return the former description */
    String beschreiben(int nr, String worte) {
        stand.nichtBeendet();
        return anliegen(nr).beschreiben(worte);
    }

    /** @return false where it is as wanted already */
    boolean textFreigeben(int nr, boolean ja) {
        stand.nichtBeendet();
        if (ja && !hatText()) {
            throw new Konflikt("Die Kundenreaktion hat keinen Text, der sich freigeben ließe.");
        }
        return anliegen(nr).textFreigeben(ja);
    }

    /** Matters of which their group would read no word of the person: neither described nor released, and it does not see the whole. */
    List<Integer> ohneWorte() {
        return anliegen.ohneWorte(akte());
    }

    boolean hatText() {
        return !schilderung.text().isBlank();
    }

    /** @return whether the answer needs a release by a second person */
    boolean antwortSchreiben(String antworttext, String verfasser, Instant am) {
        stand.antwortSchreiben(anliegen.sindAlleFertig(), antworttext, verfasser, am);
        return anliegen.brauchenFreigabe();
    }

    /** Nobody writes an answer: what the areas had to say is said, or is said on a special way. */
    void antwortEntfaellt(Instant am) {
        rueckfragen.alleBeenden(am);
    }

    /** Notes that the answer is out. Repeating it changes nothing, because a job may run twice. */
    void antwortVermerken(Instant am) {
        if (stand.istVerteilt()) {
            stand.antwortVermerken(am);
            rueckfragen.alleBeenden(am);
        }
    }

    void rueckmeldungAufnehmen(Rueckmeldungswert wert, String worte) {
        melde(new RueckmeldungGegeben(aktenzeichen(), wert, stand.rueckmeldungAufnehmen(wert, worte)));
    }

    void abschliessen(Instant am) {
        if (!stand.istAbgeschlossen()) {
            stand.abschliessen(anliegen, am);
            rueckfragen.alleBeenden(am);
        }
    }

    /** Nobody works on the matters any more; closed it is when nothing else is left to do ({@link #abschliessen}). */
    void zurueckziehen(String grund, Instant am) {
        stand.zurueckziehen(grund);
        rueckfragen.alleBeenden(am);
        melde(new KundenreaktionZurueckgezogen(aktenzeichen(), anliegen.zuruecknehmen()));
    }

    /** What was recorded wrongly is put right, in whatever state the case is; what follows from it says {@link Berichtigung}. */
    void berichtigen(Korrektur neu, String wer, Instant am) {
        Akte bisher = akte();
        Kontakt wahrer = neu.kontakt().ueber(kontakt);
        if (!wahrer.eingang().equals(bisher.eingang()) && wahrer.eingang().isAfter(erfasstAm)) {
            throw new Eingabefehler("eingang", "Der Eingang kann nicht nach der Erfassung liegen.");
        }
        kontakt = wahrer;
        if (neu.weitereKanaele() != null) {
            weitereKanaele.clear();
            weitereKanaele.addAll(neu.weitereKanaele());
        }
        weitereKanaele.remove(kontakt.kanal());
        schilderung = Objects.requireNonNullElse(neu.schilderung(), schilderung);
        personen.berichtigen(neu, wer, am);
        if (neu.vertraulich() != null) {
            zugang.vertraulich(neu.vertraulich());
        }
        anliegen.berichtigen(neu.anliegen(), stand.istVerteilt(), neu.grund(), wer, am);
        if (!stand.istWiedereroeffnet()) {
            gelte(Objects.requireNonNullElse(neu.fristen(), fristen));
        }
        Berichtigung.folgen(bisher, akte(), wer).forEach(this::melde);
    }

    void einsichtGewaehren(String gruppe) {
        zugang.einsichtGewaehren(gruppe);
    }

    /** @return false where the person is excluded already */
    boolean ausschliessen(String benutzer) {
        boolean neu = zugang.ausschliessen(benutzer);
        if (neu) {
            melde(new PersonAusgeschlossen(aktenzeichen(), benutzer));
        }
        return neu;
    }

    /** @return false where the person was not excluded */
    boolean zulassen(String benutzer) {
        boolean aufgehoben = zugang.zulassen(benutzer);
        if (aufgehoben) {
            melde(new PersonZugelassen(aktenzeichen(), benutzer));
        }
        return aufgehoben;
    }

    /** Other hands have it from here on; what is rated already stays as it is. @param nr null for all that are open */
    void abgeben(Integer nr, String wohin, String wer, Instant am) {
        anliegen.abgeben(nr, wohin, wer, am).forEach(n -> melde(new AnliegenAbgegeben(aktenzeichen(), n)));
    }

    boolean mitDemFrueherenErledigen(Aktenzeichen frueher, String verweis, String wer, Instant am) {
        if (!stand.istInPruefung()) {
            return false;
        }
        anliegen.mitDemFrueherenErledigen(frueher, verweis, wer, am);
        return true;
    }

    boolean wiederOeffnen(Aktenzeichen frueher) {
        if (!stand.istInPruefung()) {
            return false;
        }
        anliegen.wiederOeffnen(frueher);
        return true;
    }

    /** @param eigene the days that count without a date of theirs */
    void absenderFestlegen(AnfragendeStelle stelle, Fristdaten eigene) {
        stand.nurVorDerAntwort();
        LocalDate bisher = fristen.antwort();
        personen.absenderFestlegen(stelle);
        gelte(eigene);
        if (!bisher.equals(fristen.antwort())) {
            melde(new AntwortfristVerlegt(aktenzeichen()));
        }
    }

    void reaktionsartFestlegen(Reaktionsart neu, String wer) {
        melde(new ReaktionsartGeaendert(aktenzeichen(), kontakt.reaktionsart(), neu, wer));
        kontakt = kontakt.als(neu);
    }

    void vollmachtErteilen(NeueVollmacht neu, String wer, Instant am) {
        stand.nichtBeendet();
        personen.vollmachtErteilen(neu, anliegen, wer, am);
        melde(new EmpfaengerGeaendert(aktenzeichen()));
    }

    /** Also after the close: that a Vollmacht was false may show late. */
    void vollmachtBeenden(Vollmachtsstand wie, String grund, String wer, Instant am) {
        personen.vollmachtBeenden(wie, grund, wer, am);
        melde(new EmpfaengerGeaendert(aktenzeichen()));
    }

    /** @param offenbart whether the supposed proxy was told something beside letters */
    void vollmachtWarFalsch(String grund, boolean offenbart, String wer, Instant am) {
        vollmachtBeenden(Vollmachtsstand.FALSCH, grund, wer, am);
        melde(new VollmachtWarFalsch(aktenzeichen(), offenbart, wer));
    }

    void prozessZuordnen(String id) {
        prozessinstanz = id;
    }

    Long id() {
        return id;
    }

    Aktenzeichen aktenzeichen() {
        return new Aktenzeichen(aktenzeichen);
    }

    KundenreaktionStatus status() {
        return stand.status();
    }

    Fallstand stand() {
        return stand;
    }

    Anliegenliste anliegen() {
        return anliegen;
    }

    Akte akte() {
        return akte(Sichtkreis.Frueheres.KEINES);
    }

    Akte akte(Sichtkreis.Frueheres fruehere) {
        return new Akte(
                aktenzeichen(),
                status(),
                kontakt,
                Set.copyOf(weitereKanaele),
                schilderung,
                personen.beteiligte(),
                personen.vollmachten(),
                fristen,
                prozessinstanz,
                anliegen.ansicht(schilderung.text()),
                nachtraege.ansicht(),
                rueckfragen.ansicht(nachtraege),
                stand.antwort(),
                stand.rueckmeldung(),
                stand.erledigungsvermerk(),
                stand.abschluss(kontakt.antwortweg()),
                stand.wiedereroeffnungen(),
                erfasstVon,
                erfasstAm,
                zugang.ansicht(fruehere),
                true);
    }
}
