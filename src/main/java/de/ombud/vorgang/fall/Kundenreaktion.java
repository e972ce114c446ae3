package de.ombud.vorgang.fall;

import de.ombud.system.Aggregat;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Beteiligte;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einsichtnahme;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.Sichtkreis;
import de.ombud.vorgang.Vollmachtsstand;
import de.ombud.vorgang.ereignis.AnliegenAbgegeben;
import de.ombud.vorgang.ereignis.AnliegenErgaenzt;
import de.ombud.vorgang.ereignis.AnliegenVorgelegt;
import de.ombud.vorgang.ereignis.AntwortfristVerlegt;
import de.ombud.vorgang.ereignis.EingangKorrigiert;
import de.ombud.vorgang.ereignis.EmpfaengerGeaendert;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.ereignis.NachtragGesichtet;
import de.ombud.vorgang.ereignis.NachtragWeitergegeben;
import de.ombud.vorgang.ereignis.NachtragZugeordnet;
import de.ombud.vorgang.ereignis.PersonAusgeschlossen;
import de.ombud.vorgang.ereignis.PersonZugelassen;
import de.ombud.vorgang.ereignis.RueckfrageBeantwortet;
import de.ombud.vorgang.ereignis.RueckfrageBeendet;
import de.ombud.vorgang.ereignis.RueckfrageGestellt;
import de.ombud.vorgang.ereignis.VollmachtWarFalsch;
import de.ombud.vorgang.ereignis.ZustaendigkeitVerlegt;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One contact of one person with its Anliegen: the aggregate. Every change is a verb that refuses what the state does not allow. */
@Entity
class Kundenreaktion extends Aggregat {

    static final int ABLEHNUNGEN_BIS_KRM_ENTSCHEIDET = 2;

    /** In place of the number of a question: it surely answers none. */
    static final int KEINE_ANTWORT = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String aktenzeichen;

    @Enumerated(EnumType.STRING)
    private KundenreaktionStatus status;

    private Kontakt kontakt;

    @ElementCollection
    @CollectionTable(name = "kundenreaktion_weiterer_kanal", joinColumns = @JoinColumn(name = "kundenreaktion_id"))
    @Column(name = "kanal")
    @Enumerated(EnumType.STRING)
    private Set<Kanal> weitereKanaele = EnumSet.noneOf(Kanal.class);

    private Schilderung schilderung;
    private Beteiligte beteiligte;
    private Fristdaten fristen;

    private String erfasstVon;
    private Instant erfasstAm;
    private String prozessinstanz;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Anliegen> anliegen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Nachtrag> nachtraege = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Rueckfrage> rueckfragen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Antwortfassung> antwortfassungen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "kundenreaktion_id", nullable = false)
    @OrderBy("nr")
    private List<Vollmachtfassung> vollmachten = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "kundenreaktion_einsicht", joinColumns = @JoinColumn(name = "kundenreaktion_id"))
    @Column(name = "gruppe")
    private Set<String> einsicht = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "kundenreaktion_ausschluss", joinColumns = @JoinColumn(name = "kundenreaktion_id"))
    @Column(name = "benutzer")
    private Set<String> ausgeschlossene = new HashSet<>();

    private String freigegebenVon;
    private Instant freigegebenAm;
    private String freigabehinweis;
    private Instant antwortAm;

    @Enumerated(EnumType.STRING)
    private Rueckmeldungswert rueckmeldung;

    private String rueckmeldungstext;
    private Instant abgeschlossenAm;
    private boolean sofort;
    private String erledigungsvermerk;
    private String rueckzugsgrund;

    protected Kundenreaktion() {}

    Kundenreaktion(Aktenzeichen aktenzeichen, NeueKundenreaktion neu, String erfasstVon, Instant jetzt) {
        this.aktenzeichen = aktenzeichen.wert();
        this.status = KundenreaktionStatus.ERFASST;
        this.kontakt = neu.kontakt();
        this.weitereKanaele.addAll(neu.weitereKanaele());
        this.schilderung = neu.schilderung();
        this.beteiligte = neu.beteiligte();
        this.ausgeschlossene.addAll(neu.ausgeschlossene());
        if (einreicher() != null && einreicher().istBevollmaechtigt()) {
            vollmachten.add(new Vollmachtfassung(1, NeueVollmacht.unbeschraenkt(), erfasstVon, jetzt));
        }
        this.erfasstVon = erfasstVon;
        this.erfasstAm = jetzt;
        this.sofort = neu.istSofortErledigt();
        this.erledigungsvermerk = neu.erledigungsvermerk();
        gelte(neu.fristen());
        for (NeuesAnliegen neues : neu.anliegen()) {
            Anliegen aufgenommen = aufnehmen(neues);
            if (sofort) {
                aufgenommen.bewerten(neues.bewertung(), erfasstVon, jetzt);
            }
        }
        melde(new KundenreaktionEingegangen(aktenzeichen, sofort, kontakt.antwortweg() != Antwortweg.KEINE));
    }

    private void gelte(Fristdaten eigene) {
        fristen = eigene.fuer(beteiligte().absender());
    }

    /** Where nobody is known, the database keeps nothing of it. */
    private Beteiligte beteiligte() {
        return beteiligte == null ? Beteiligte.NIEMAND : beteiligte;
    }

    private Einreicher einreicher() {
        return beteiligte().einreicher();
    }

    private Anliegen aufnehmen(NeuesAnliegen neu) {
        if (anliegen.size() >= NeueKundenreaktion.HOECHSTZAHL) {
            throw new Eingabefehler("anliegen", "Mehr als 100 Anliegen in einer Kundenreaktion sind nicht vorgesehen.");
        }
        Anliegen neues = new Anliegen(anliegen.size() + 1, neu);
        anliegen.add(neues);
        return neues;
    }

    /** A further matter joins the case, simply among the others while it is checked; once the answer is out, it would be a new one. */
    Anliegen ergaenzen(NeuesAnliegen neu) {
        nurVorDerAntwort();
        Anliegen neues = aufnehmen(neu);
        if (istVerteilt()) {
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
        Anliegen betroffen = anliegen(nr);
        String bisher = betroffen.gruppe();
        betroffen.verlegen(bereich, gruppe, grund, wer, am);
        if (!bisher.equals(gruppe)) {
            melde(new ZustaendigkeitVerlegt(aktenzeichen(), nr, gruppe));
        }
        return bisher;
    }

    /** The check confirms or changes the area that the table proposed. */
    Bereich bereichFestlegen(int nr, Bereich bereich, String gruppe, String grund, String wer, Instant am) {
        if (status != KundenreaktionStatus.ERFASST) {
            throw new Konflikt("Der Bereich lässt sich nur ändern, solange der Eingang geprüft wird.");
        }
        Anliegen betroffen = anliegen(nr);
        Bereich bisher = betroffen.bereich();
        if (bisher != bereich) {
            betroffen.zuordnen(bereich, grund, wer, am);
        }
        betroffen.gehoertZu(gruppe);
        return bisher;
    }

    void pruefungAbschliessen() {
        if (anliegen.isEmpty()) {
            throw new Eingabefehler("anliegen", "Bitte mindestens ein Anliegen erfassen, bevor die Prüfung endet.");
        }
    }

    void verteilen() {
        if (status == KundenreaktionStatus.ERFASST) {
            pruefungAbschliessen();
            status = KundenreaktionStatus.IN_BEARBEITUNG;
        }
    }

    boolean istVerteilt() {
        return status == KundenreaktionStatus.IN_BEARBEITUNG;
    }

    List<Integer> offeneAnliegen() {
        return anliegen.stream().filter(a -> !a.istFertig()).map(Anliegen::nr).toList();
    }

    Anliegen anliegen(int nr) {
        return anliegen.stream()
                .filter(a -> a.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Dieses Anliegen gibt es in der Kundenreaktion nicht."));
    }

    /**
     * Also after the close: what a person still writes is read, whatever became of the case.
     *
     * <p>Where exactly one question waits, what comes without a number is its answer; where several wait, nobody can know, and a person
     * decides who reads it.
     *
     * @param frage number of the question that it answers; null where it names none, {@link #KEINE_ANTWORT} where it surely answers none
     */
    Nachtrag nachtragen(String inhalt, Integer frage, String wer, Instant am) {
        Integer beantwortet = frage == null ? dieEinzigeOffene() : frage == KEINE_ANTWORT ? null : frage;
        if (beantwortet != null) {
            rueckfrage(beantwortet);
        }
        Nachtrag neuer = new Nachtrag(nachtraege.size() + 1, inhalt, beantwortet, wer, am);
        nachtraege.add(neuer);
        melde(new NachtragEingegangen(aktenzeichen(), neuer.nr()));
        beantwortetSein(beantwortet, am);
        return neuer;
    }

    /** An answer ends the waiting for its question, and only for that. @param frage null for none */
    private void beantwortetSein(Integer frage, Instant am) {
        if (frage != null && nichtMehrWartenAuf(frage, am)) {
            melde(new RueckfrageBeantwortet(aktenzeichen(), frage));
        }
    }

    private Integer dieEinzigeOffene() {
        List<Integer> offene = rueckfragen.stream()
                .filter(Rueckfrage::istOffen)
                .map(Rueckfrage::nr)
                .toList();
        return offene.size() == 1 ? offene.get(0) : null;
    }

    private Rueckfrage rueckfrage(int nr) {
        return rueckfragen.stream()
                .filter(r -> r.nr() == nr)
                .findFirst()
                .orElseThrow(
                        () -> new Eingabefehler("rueckfrage", "Diese Rückfrage gibt es in der Kundenreaktion nicht."));
    }

    private Nachtrag nachtrag(int nr) {
        return nachtraege.stream()
                .filter(n -> n.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Diesen Nachtrag gibt es in der Kundenreaktion nicht."));
    }

    void nachtragSichten(int nr, String vermerk, Instant am) {
        nachtrag(nr).sichten(vermerk, am);
        melde(new NachtragGesichtet(aktenzeichen(), nr));
    }

    /**
     * Whoever read it says which question it really answers.
     *
     * @param frage number; null for none
     */
    void nachtragZuordnen(int nr, Integer frage, Instant am) {
        if (frage != null) {
            rueckfrage(frage);
        }
        nachtrag(nr).zuordnen(frage);
        melde(new NachtragZugeordnet(aktenzeichen(), nr));
        beantwortetSein(frage, am);
    }

    /**
     * @param an numbers of matters whose group reads it from now on; empty for all that are open
     * @return those of them that are new to it
     */
    List<Integer> nachtragWeitergeben(int nr, List<Integer> an) {
        List<Integer> betroffene = an.isEmpty() ? offeneAnliegen() : an;
        List<Integer> bekannte = anliegen.stream().map(Anliegen::nr).toList();
        List<Integer> unbekannte =
                betroffene.stream().filter(a -> !bekannte.contains(a)).toList();
        if (!unbekannte.isEmpty()) {
            throw new Eingabefehler(
                    "anliegen", "Anliegen %d gibt es in der Kundenreaktion nicht.".formatted(unbekannte.get(0)));
        }
        Nachtrag nachtrag = nachtrag(nr);
        List<Integer> neue = betroffene.stream()
                .filter(a -> nachtrag.weitergeben(List.of(a)))
                .toList();
        if (!neue.isEmpty()) {
            melde(new NachtragWeitergegeben(aktenzeichen(), nr, neue));
        }
        return neue;
    }

    /** Asks the person; only the matters that it is about wait. */
    int rueckfragen(NeueRueckfrage neu, String wer, Instant am) {
        if (!istVerteilt()) {
            throw new Konflikt("Eine Rückfrage ist nur möglich, solange die Kundenreaktion in Bearbeitung ist.");
        }
        if (kontakt.antwortweg() == Antwortweg.KEINE) {
            throw new Konflikt("Eine Rückfrage ist nicht möglich: Die Person hat keinen Antwortweg genannt.");
        }
        List<Integer> betroffene = neu.anliegen().isEmpty() ? offeneAnliegen() : neu.anliegen();
        betroffene.forEach(a -> pruefeFrage(a, neu.gruppe()));
        int nr = rueckfragen.size() + 1;
        rueckfragen.add(new Rueckfrage(nr, neu, betroffene, wer, am));
        betroffene.forEach(a -> anliegen(a).aufAntwortWarten());
        melde(new RueckfrageGestellt(aktenzeichen(), nr));
        return nr;
    }

    /** An area asks about what lies before it; those who see the whole case ask about anything. */
    private void pruefeFrage(int nr, String gruppe) {
        Anliegen gefragt = anliegen.stream()
                .filter(a -> a.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new Eingabefehler(
                        "anliegen", "Anliegen %d gibt es in der Kundenreaktion nicht.".formatted(nr)));
        if (gefragt.istFertig()) {
            throw new Eingabefehler("anliegen", "Anliegen %d ist schon bewertet.".formatted(nr));
        }
        if (!gruppe.equals(gefragt.gruppe()) && !Einsichtnahme.siehtAlles(gruppe, akte())) {
            throw new Konflikt("Anliegen %d liegt inzwischen bei einer anderen Gruppe.".formatted(nr));
        }
    }

    /** The person answered or the day is over. */
    void rueckfrageBeenden(int nr, Instant am) {
        nichtMehrWartenAuf(nr, am);
        melde(new RueckfrageBeendet(aktenzeichen(), nr));
    }

    /** @return false where nobody waited for it any more */
    private boolean nichtMehrWartenAuf(int nr, Instant am) {
        boolean gewartet = rueckfragen.stream()
                .filter(r -> r.nr() == nr)
                .map(r -> r.beenden(am))
                .findFirst()
                .orElse(false);
        anliegen.stream()
                .filter(a -> rueckfragen.stream().noneMatch(r -> r.istOffen() && r.betrifft(a.nr())))
                .forEach(Anliegen::weiterarbeiten);
        return gewartet;
    }

    /** @return the former description */
    String beschreiben(int nr, String worte) {
        nichtBeendet();
        return anliegen(nr).beschreiben(worte);
    }

    /** @return false where it is as wanted already */
    boolean textFreigeben(int nr, boolean ja) {
        nichtBeendet();
        if (ja && !hatText()) {
            throw new Konflikt("Die Kundenreaktion hat keinen Text, der sich freigeben ließe.");
        }
        return anliegen(nr).textFreigeben(ja);
    }

    /** Matters of which their group would read no word of the person: neither described nor released, and it does not see the whole. */
    List<Integer> ohneWorte() {
        Akte akte = akte();
        return anliegen.stream()
                .filter(a -> !a.istFertig() && !a.hatWorte())
                .filter(a -> !Einsichtnahme.siehtAlles(a.gruppe(), akte))
                .map(Anliegen::nr)
                .toList();
    }

    boolean hatText() {
        return !schilderung.text().isBlank();
    }

    /** All that is not settled lies with one group: then the text says nothing that is not meant for it. */
    boolean liegtBeiEinerGruppe() {
        return anliegen.stream().map(Anliegen::gruppe).distinct().count() == 1;
    }

    /** @return whether the answer needs a release by a second person */
    boolean antwortSchreiben(String antworttext, String verfasser, Instant am) {
        if (!istVerteilt() || !offeneAnliegen().isEmpty()) {
            throw new Konflikt("Die gemeinsame Antwort ist erst möglich, wenn alle Anliegen bewertet sind.");
        }
        antwortfassungen.add(new Antwortfassung(antwortfassungen.size() + 1, antworttext, verfasser, am));
        freigegebenVon = null;
        freigegebenAm = null;
        return Freigabepflicht.besteht(anliegen);
    }

    void freigeben(String wer, Instant am) {
        nurMitAntwort();
        VierAugen.pruefen(antwortfassungen, wer).ifPresent(grund -> {
            throw new NichtErlaubt(grund);
        });
        freigegebenVon = wer;
        freigegebenAm = am;
        freigabehinweis = null;
    }

    private void nurMitAntwort() {
        if (!istVerteilt() || antwortfassungen.isEmpty()) {
            throw new Konflikt("Es gibt keine Antwort, über die zu entscheiden wäre.");
        }
    }

    void antwortZurueckgeben(String hinweis) {
        nurMitAntwort();
        freigabehinweis = hinweis;
    }

    /** Notes that the answer is out. Repeating it changes nothing, because a job may run twice. */
    void antwortVermerken(Instant am) {
        if (status == KundenreaktionStatus.IN_BEARBEITUNG) {
            antwortAm = am;
            nichtMehrWarten(am);
            status = KundenreaktionStatus.BEANTWORTET;
        }
    }

    /** Nobody waits for an answer to a question any more; a pause without an end would spoil the figures. */
    private void nichtMehrWarten(Instant am) {
        rueckfragen.forEach(r -> r.beenden(am));
    }

    void rueckmeldungAufnehmen(Rueckmeldungswert wert, String worte) {
        if (status != KundenreaktionStatus.BEANTWORTET) {
            throw new Konflikt("Eine Rückmeldung gibt es erst zu einer versandten Antwort.");
        }
        rueckmeldung = wert;
        rueckmeldungstext = worte;
    }

    void abschliessen(Instant am) {
        if (abgeschlossenAm != null) {
            return;
        }
        if (!offeneAnliegen().isEmpty()) {
            throw new Konflikt("Abschließen ist erst möglich, wenn alle Anliegen bewertet sind.");
        }
        abgeschlossenAm = am;
        nichtMehrWarten(am);
        if (status != KundenreaktionStatus.ZURUECKGEZOGEN) {
            status = istGanzAbgegeben() ? KundenreaktionStatus.ABGEGEBEN : KundenreaktionStatus.ABGESCHLOSSEN;
        }
    }

    /** Nobody works on the matters any more; closed it is when nothing else is left to do ({@link #abschliessen}). */
    void zurueckziehen(String grund, Instant am) {
        nurVorDerAntwort();
        rueckzugsgrund = grund;
        nichtMehrWarten(am);
        anliegen.forEach(Anliegen::zuruecknehmen);
        status = KundenreaktionStatus.ZURUECKGEZOGEN;
        melde(new KundenreaktionZurueckgezogen(aktenzeichen()));
    }

    void eingangBerichtigen(Instant wahrerEingang, Fristdaten fristen) {
        if (wahrerEingang.isAfter(erfasstAm)) {
            throw new Eingabefehler("eingang", "Der Eingang kann nicht nach der Erfassung liegen.");
        }
        kontakt = kontakt.eingegangen(wahrerEingang);
        gelte(fristen);
        if (!status.istBeendet()) {
            melde(new EingangKorrigiert(aktenzeichen()));
        }
    }

    void einsichtGewaehren(String gruppe) {
        einsicht.add(gruppe);
    }

    /** @return false where the person is excluded already */
    boolean ausschliessen(String benutzer) {
        boolean neu = ausgeschlossene.add(benutzer);
        if (neu) {
            melde(new PersonAusgeschlossen(aktenzeichen(), benutzer));
        }
        return neu;
    }

    /** @return false where the person was not excluded */
    boolean zulassen(String benutzer) {
        boolean aufgehoben = ausgeschlossene.remove(benutzer);
        if (aufgehoben) {
            melde(new PersonZugelassen(aktenzeichen(), benutzer));
        }
        return aufgehoben;
    }

    /**
     * Other hands have it from here on; matters that are rated already stay as they are.
     *
     * @param nr null for all that are open
     */
    void abgeben(Integer nr, String wohin, String wer, Instant am) {
        List<Anliegen> betroffen = anliegen.stream()
                .filter(a -> (nr == null || a.nr() == nr) && !a.istFertig())
                .toList();
        betroffen.forEach(a -> {
            a.abgeben(wohin, wer, am);
            melde(new AnliegenAbgegeben(aktenzeichen(), a.nr()));
        });
    }

    boolean mitDemFrueherenErledigen(Aktenzeichen frueher, String verweis, String wer, Instant am) {
        if (status != KundenreaktionStatus.ERFASST) {
            return false;
        }
        if (anliegen.isEmpty()) {
            throw new Konflikt(
                    "Bitte zuerst die Anliegen erfassen; sie werden dann mit der früheren Nachricht erledigt.");
        }
        anliegen.stream()
                .filter(a -> !a.istFertig())
                .forEach(a -> a.mitDemFrueherenErledigen(frueher, verweis, wer, am));
        return true;
    }

    boolean wiederOeffnen(Aktenzeichen frueher) {
        if (status != KundenreaktionStatus.ERFASST) {
            return false;
        }
        anliegen.forEach(a -> a.wiederOeffnen(frueher));
        return true;
    }

    private boolean istGanzAbgegeben() {
        return !anliegen.isEmpty() && anliegen.stream().allMatch(a -> a.status() == AnliegenStatus.ABGEGEBEN);
    }

    /** @param eigene the days that count without a date of theirs */
    void absenderFestlegen(AnfragendeStelle stelle, Fristdaten eigene) {
        nurVorDerAntwort();
        LocalDate bisher = fristen.antwort();
        beteiligte = beteiligte().mit(stelle);
        gelte(eigene);
        if (!bisher.equals(fristen.antwort())) {
            melde(new AntwortfristVerlegt(aktenzeichen()));
        }
    }

    void kanalBerichtigen(Kanal neu) {
        kontakt = kontakt.ueber(neu);
        weitereKanaele.remove(neu);
    }

    void kundeBerichtigen(Kunde neu) {
        beteiligte = beteiligte().mit(neu);
        melde(new EmpfaengerGeaendert(aktenzeichen()));
    }

    /** A Vollmacht that was recorded by mistake ends, one that was left out begins; what it says in detail is kept otherwise. */
    void einreicherBerichtigen(Einreicher neu, String grund, String wer, Instant am) {
        beteiligte = beteiligte().mit(neu);
        melde(new EmpfaengerGeaendert(aktenzeichen()));
        boolean bisher = hatNachgewieseneVollmacht();
        if (neu.istBevollmaechtigt() && !bisher) {
            vollmachten.add(new Vollmachtfassung(vollmachten.size() + 1, NeueVollmacht.unbeschraenkt(), wer, am));
        } else if (!neu.istBevollmaechtigt() && bisher) {
            vollmachten.add(letzteVollmacht().beendet(Vollmachtsstand.BERICHTIGT, grund, wer, am));
        }
    }

    void vollmachtErteilen(NeueVollmacht neu, String wer, Instant am) {
        nichtBeendet();
        if (einreicher() == null || !einreicher().istDritter()) {
            throw new Konflikt("Die Person spricht selbst; bitte zuerst berichtigen, wer für sie einreicht.");
        }
        if (!anliegen.stream().map(Anliegen::nr).toList().containsAll(neu.anliegen())) {
            throw new Eingabefehler("anliegen", "Dieses Anliegen gibt es in der Kundenreaktion nicht.");
        }
        vollmachten.add(new Vollmachtfassung(vollmachten.size() + 1, neu, wer, am));
        beteiligte = beteiligte().mit(einreicher().mitVollmacht(hatNachgewieseneVollmacht()));
        melde(new EmpfaengerGeaendert(aktenzeichen()));
    }

    /** Also after the close: that a Vollmacht was false may show late. */
    void vollmachtBeenden(Vollmachtsstand wie, String grund, String wer, Instant am) {
        Vollmachtsstand bisher = vollmachten.isEmpty()
                ? Vollmachtsstand.BERICHTIGT
                : letzteVollmacht().ansicht().stand();
        boolean stelltSichHeraus = wie == Vollmachtsstand.FALSCH && bisher == Vollmachtsstand.WIDERRUFEN;
        if (bisher != Vollmachtsstand.ERTEILT && !stelltSichHeraus) {
            throw new Konflikt("Es liegt keine Vollmacht vor, die enden könnte.");
        }
        vollmachten.add(letzteVollmacht().beendet(wie, grund, wer, am));
        beteiligte = beteiligte().mit(einreicher().mitVollmacht(false));
        melde(new EmpfaengerGeaendert(aktenzeichen()));
    }

    /** @param offenbart whether the supposed proxy was told something beside letters */
    void vollmachtWarFalsch(String grund, boolean offenbart, String wer, Instant am) {
        vollmachtBeenden(Vollmachtsstand.FALSCH, grund, wer, am);
        melde(new VollmachtWarFalsch(aktenzeichen(), offenbart, wer));
    }

    private Vollmachtfassung letzteVollmacht() {
        return vollmachten.get(vollmachten.size() - 1);
    }

    private boolean hatNachgewieseneVollmacht() {
        return !vollmachten.isEmpty() && letzteVollmacht().ansicht().istNachgewiesen();
    }

    void prozessZuordnen(String id) {
        prozessinstanz = id;
    }

    private void nichtBeendet() {
        if (status.istBeendet()) {
            throw new Konflikt("Die Kundenreaktion ist bereits abgeschlossen.");
        }
    }

    private void nurVorDerAntwort() {
        nichtBeendet();
        if (status == KundenreaktionStatus.BEANTWORTET) {
            throw new Konflikt("Die Antwort ist bereits versandt; bitte eine neue Kundenreaktion erfassen.");
        }
        if (sofort) {
            throw new Konflikt("Die Kundenreaktion ist bereits erledigt; bitte eine neue erfassen.");
        }
    }

    Long id() {
        return id;
    }

    Aktenzeichen aktenzeichen() {
        return new Aktenzeichen(aktenzeichen);
    }

    KundenreaktionStatus status() {
        return status;
    }

    Akte akte() {
        Antwortfassung letzte = antwortfassungen.isEmpty() ? null : antwortfassungen.get(antwortfassungen.size() - 1);
        return new Akte(
                aktenzeichen(),
                status,
                kontakt,
                Set.copyOf(weitereKanaele),
                schilderung,
                beteiligte(),
                vollmachten.stream().map(Vollmachtfassung::ansicht).toList(),
                fristen,
                prozessinstanz,
                anliegen.stream().map(a -> a.ansicht(schilderung.text())).toList(),
                nachtraege.stream().map(Nachtrag::ansicht).toList(),
                rueckfragen.stream()
                        .map(r -> r.ansicht(nachtraege.stream()
                                .filter(n -> n.beantwortet(r.nr()))
                                .map(Nachtrag::nr)
                                .toList()))
                        .toList(),
                letzte == null
                        ? null
                        : new Akte.Antwort(
                                letzte.text(),
                                antwortfassungen.size(),
                                letzte.verfasser(),
                                freigegebenVon,
                                freigabehinweis),
                rueckmeldung == null ? null : new Akte.Rueckmeldung(rueckmeldung, rueckmeldungstext),
                abgeschlossenAm == null
                        ? null
                        : new Akte.Abschluss(
                                abgeschlossenAm,
                                antwortAm,
                                kontakt.antwortweg(),
                                sofort,
                                erledigungsvermerk,
                                rueckzugsgrund),
                erfasstVon,
                erfasstAm,
                new Sichtkreis(einsicht, ausgeschlossene),
                true);
    }
}
