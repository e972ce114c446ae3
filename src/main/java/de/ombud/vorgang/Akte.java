package de.ombud.vorgang;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole case, read only. Fields that the viewer may not see are null, and {@code vollstaendig} is false
 * (need-to-know, § 35 SGB I; see {@link Einsichtnahme}).
 *
 * @param weitereKanaele by which it came too
 * @param wiedereroeffnungen the times that it was closed and began anew
 * @param erledigungsvermerk how it was settled in the first contact, as the recorder noted it; null where it was not
 */
public record Akte(
        Aktenzeichen aktenzeichen,
        KundenreaktionStatus status,
        Kontakt kontakt,
        Set<Kanal> weitereKanaele,
        Schilderung schilderung,
        Beteiligte beteiligte,
        List<Vollmacht> vollmachten,
        Fristdaten fristen,
        String prozessinstanz,
        List<Anliegen> anliegen,
        List<Nachtrag> nachtraege,
        List<Rueckfrage> rueckfragen,
        Antwort antwort,
        Rueckmeldung rueckmeldung,
        String erledigungsvermerk,
        Abschluss abschluss,
        List<Wiedereroeffnung> wiedereroeffnungen,
        String erfasstVon,
        Instant erfasstAm,
        Sichtkreis sichtkreis,
        boolean vollstaendig) {

    /**
     * One matter. {@code gruppe} works on it; {@code ablehnungen} counts how often an area said that it is not competent.
     *
     * @param wortlaut text of the whole contact, where it was released to whoever works on this matter; else null
     */
    public record Anliegen(
            int nr,
            Anliegenart art,
            String thema,
            Bereich bereich,
            String gruppe,
            String beschreibung,
            boolean notlage,
            AnliegenStatus status,
            Ergebnis ergebnis,
            Abhilfe abhilfe,
            String stellungnahme,
            int ablehnungen,
            List<Zustaendigkeitswechsel> wechsel,
            String wortlaut) {

        /** What other areas may know: number, area and state. */
        public Anliegen nurStand() {
            return new Anliegen(
                    nr, null, null, bereich, null, null, false, status, null, null, null, 0, List.of(), null);
        }

        /** What was asked, and how it stands: for those who answer it and must not know what else is thought of it. */
        Anliegen nurWorte() {
            return nurStand().mitBeschreibung(mitWorten().beschreibung());
        }

        /** For those who do not read the whole: where nobody described it, what was released says what it is about. */
        Anliegen mitWorten() {
            return hatBeschreibung() || wortlaut == null ? this : mitBeschreibung(wortlaut);
        }

        boolean hatBeschreibung() {
            return beschreibung != null && !beschreibung.isBlank();
        }

        private Anliegen mitBeschreibung(String worte) {
            return new Anliegen(
                    nr,
                    art,
                    thema,
                    bereich,
                    gruppe,
                    worte,
                    notlage,
                    status,
                    ergebnis,
                    abhilfe,
                    stellungnahme,
                    ablehnungen,
                    wechsel,
                    wortlaut);
        }
    }

    public record Zustaendigkeitswechsel(
            Bereich von, Bereich nach, boolean ablehnung, String grund, String wer, Instant am) {}

    /**
     * @param am when somebody took it in
     * @param eingang when it reached the house; of an earlier day only the day is known
     * @param rueckfrage number of the question that it answers; null for none
     * @param weitergabe numbers of the matters whose group reads it too
     */
    public record Nachtrag(
            int nr,
            String text,
            String wer,
            Instant am,
            Instant eingang,
            Kanal kanal,
            Integer rueckfrage,
            List<Integer> weitergabe,
            String sichtungsvermerk,
            Instant gesichtetAm) {

        /** For a group that it was passed on to: not what the reader noted for themselves, nor who else reads it. */
        Nachtrag weitergegebenAn(Collection<Integer> eigene) {
            return new Nachtrag(
                    nr,
                    text,
                    wer,
                    am,
                    eingang,
                    kanal,
                    null,
                    weitergabe.stream().filter(eigene::contains).toList(),
                    null,
                    gesichtetAm);
        }
    }

    /**
     * @param anliegen numbers of the matters that wait for the answer
     * @param gruppe asked, and reads the answer
     * @param wer user name
     * @param beendetAm null while we wait for the person
     * @param antworten numbers of the additions that answer it
     */
    public record Rueckfrage(
            int nr,
            List<Integer> anliegen,
            String frage,
            LocalDate bis,
            String gruppe,
            String wer,
            Instant gestelltAm,
            Instant beendetAm,
            List<Integer> antworten) {

        public boolean istOffen() {
            return beendetAm == null;
        }

        public Rueckfragestand stand() {
            if (!antworten.isEmpty()) {
                return Rueckfragestand.BEANTWORTET;
            }
            return istOffen() ? Rueckfragestand.OFFEN : Rueckfragestand.UNBEANTWORTET;
        }
    }

    /** The latest version of the joint answer; {@code freigegebenVon} null until released or where no release is needed. */
    public record Antwort(String text, int fassung, String verfasser, String freigegebenVon, String freigabehinweis) {}

    public record Rueckmeldung(Rueckmeldungswert wert, String text) {}

    /**
     * A closed case begins anew; what had been reached until then stays here.
     *
     * @param wer user name
     * @param am from here on its days count
     * @param bisher how it had ended
     * @param fassungen how many versions of the answer belong to the time before
     * @param freigegebenVon user name of the second pair of eyes on its last version; null where none was needed
     * @param rueckmeldung what the person said about the answer of that time, also where it comes late; null where nothing
     */
    @Embeddable
    public record Wiedereroeffnung(
            int nr,
            String grund,
            String wer,
            Instant am,
            @Enumerated(EnumType.STRING) KundenreaktionStatus bisher,
            Instant abgeschlossenAm,
            Instant antwortAm,
            int fassungen,
            String freigegebenVon,
            @Enumerated(EnumType.STRING) Rueckmeldungswert rueckmeldung,
            String rueckmeldungstext) {

        public Wiedereroeffnung mit(Rueckmeldungswert wert, String text) {
            return new Wiedereroeffnung(
                    nr, grund, wer, am, bisher, abgeschlossenAm, antwortAm, fassungen, freigegebenVon, wert, text);
        }
    }

    /** @param antwortAm null where no answer went out */
    public record Abschluss(
            Instant am,
            Instant antwortAm,
            Antwortweg antwortweg,
            boolean sofort,
            String erledigungsvermerk,
            String rueckzugsgrund) {

        Abschluss nurStand() {
            return new Abschluss(am, antwortAm, antwortweg, sofort, null, null);
        }
    }

    public Kanal kanal() {
        return kontakt.kanal();
    }

    public Instant eingang() {
        return kontakt.eingang();
    }

    /** From when the days of the case count: its receipt, or the moment at which it was opened again. */
    public Instant fristbeginn() {
        return istWiedereroeffnet() ? letzteWiedereroeffnung().am() : eingang();
    }

    public boolean istWiedereroeffnet() {
        return !wiedereroeffnungen.isEmpty();
    }

    private Wiedereroeffnung letzteWiedereroeffnung() {
        return wiedereroeffnungen.get(wiedereroeffnungen.size() - 1);
    }

    public Adressat adressat() {
        return kontakt.adressat();
    }

    public Reaktionsart reaktionsart() {
        return kontakt.reaktionsart();
    }

    public String dienststelle() {
        return kontakt.dienststelle();
    }

    public Antwortweg antwortweg() {
        return kontakt.antwortweg();
    }

    public String betreff() {
        return schilderung.betreff();
    }

    public String text() {
        return schilderung.text();
    }

    public String erfasserbemerkung() {
        return schilderung.erfasserbemerkung();
    }

    public Kunde kunde() {
        return beteiligte.kunde();
    }

    public Einreicher einreicher() {
        return beteiligte.einreicher();
    }

    public AnfragendeStelle absender() {
        return beteiligte.absender();
    }

    public Set<String> einsicht() {
        return sichtkreis.einsicht();
    }

    /** Whoever sees a part only does not learn who the person is. */
    public boolean istVertraulich() {
        return sichtkreis.vertraulich();
    }

    public Set<String> ausgeschlossene() {
        return sichtkreis.ausgeschlossene();
    }

    /** Where the person lives is known on the letter to them and nowhere else (§ 51 BMG, shelters). */
    public boolean hatGeschuetzteAnschrift() {
        return beteiligte.sindGeschuetzt();
    }

    /** As people see it: a protected address is nobody's, whatever else they may see, also where somebody wrote it into a text. */
    public Akte ohneGeschuetzteAnschrift() {
        return hatGeschuetzteAnschrift() ? Verdeckung.ohneAnschrift(this) : this;
    }

    /** Whether its words name the protected address: seen in what {@link #ohneGeschuetzteAnschrift} leaves of them. */
    public boolean nenntGeschuetzteAnschrift() {
        return hatGeschuetzteAnschrift() && Verdeckung.hatVerdeckt(this);
    }

    /** The version that counts, if there ever was one. */
    public Optional<Vollmacht> vollmacht() {
        return vollmachten.isEmpty() ? Optional.empty() : Optional.of(vollmachten.get(vollmachten.size() - 1));
    }

    /** Whether letters about the whole case go to whoever handed it in, and why. */
    public Vertretungslage vertretung(LocalDate heute) {
        return Vertretungslage.von(this, anliegen.stream().map(Anliegen::nr).toList(), heute);
    }

    /** The same for what is written about some matters only. */
    public Vertretungslage vertretung(List<Integer> nummern, LocalDate heute) {
        return Vertretungslage.von(this, nummern, heute);
    }

    /** The same for what is written about one matter only. */
    public Vertretungslage vertretung(int nr, LocalDate heute) {
        return Vertretungslage.von(this, List.of(nr), heute);
    }

    /** The matter with this number, if there is one. */
    public Optional<Anliegen> anliegen(int nr) {
        return anliegen.stream().filter(a -> a.nr() == nr).findFirst();
    }

    /** Whether this matter waits for an answer of the person. */
    public boolean wartetAufDiePerson(int nr) {
        return rueckfragen.stream().anyMatch(r -> r.istOffen() && r.anliegen().contains(nr));
    }

    /** Matters that somebody works on of whom nobody knows whether they read a word of the person: neither described nor released. */
    public Set<Integer> unbeschriebene() {
        return anliegen.stream()
                .filter(a -> a.gruppe() != null && !Einsichtnahme.siehtAlles(a.gruppe(), this))
                .filter(a -> a.status() != AnliegenStatus.BEWERTET && a.status() != AnliegenStatus.ABGEGEBEN)
                .filter(a -> !a.hatBeschreibung() && a.wortlaut() == null)
                .map(Anliegen::nr)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How long this matter has waited for the person; where two questions were open at once, that time counts once.
     *
     * @param jetzt end of what is still open
     */
    public Duration wartezeit(int nr, Instant jetzt) {
        Duration summe = Duration.ZERO;
        Instant bis = Instant.MIN;
        for (Rueckfrage frage : rueckfragen.stream()
                .filter(r -> r.anliegen().contains(nr))
                .sorted(Comparator.comparing(Rueckfrage::gestelltAm))
                .toList()) {
            Instant von = frage.gestelltAm().isBefore(bis) ? bis : frage.gestelltAm();
            Instant ende = frage.istOffen() ? jetzt : frage.beendetAm();
            if (ende.isAfter(von)) {
                summe = summe.plus(Duration.between(von, ende));
                bis = ende;
            }
        }
        return summe;
    }

    /** The addition with this number, if there is one. */
    public Optional<Nachtrag> nachtrag(int nr) {
        return nachtraege.stream().filter(n -> n.nr() == nr).findFirst();
    }

    /** Additions that nobody has read, in their order. */
    public List<Nachtrag> ungelesene() {
        return nachtraege.stream().filter(n -> n.gesichtetAm() == null).toList();
    }

    /** The question with this number, if there is one. */
    public Optional<Rueckfrage> rueckfrage(int nr) {
        return rueckfragen.stream().filter(r -> r.nr() == nr).findFirst();
    }

    /** Nothing of the case is left with us. */
    public boolean istGanzAbgegeben() {
        return !anliegen.isEmpty() && anliegen.stream().allMatch(a -> a.status() == AnliegenStatus.ABGEGEBEN);
    }

    /** Nobody can or wants to be answered: no acknowledgement, interim notice or answer goes out. */
    public boolean wirdBeantwortet() {
        return antwortweg() != Antwortweg.KEINE;
    }
}
