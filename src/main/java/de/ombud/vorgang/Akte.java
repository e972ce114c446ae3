package de.ombud.vorgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole case, read only. Fields that the viewer may not see are null, and {@code vollstaendig} is false
 * (need-to-know, § 35 SGB I; see {@link Einsichtnahme}).
 *
 * @param absender null where nobody asks us from outside
 * @param einsicht groups that may read the whole case beside those who always may
 * @param ausgeschlossene user names of those who never see the case
 */
public record Akte(
        Aktenzeichen aktenzeichen,
        KundenreaktionStatus status,
        Kanal kanal,
        Set<Kanal> weitereKanaele,
        Instant eingang,
        Adressat adressat,
        Reaktionsart reaktionsart,
        String dienststelle,
        String betreff,
        String text,
        Antwortweg antwortweg,
        String erfasserbemerkung,
        Kunde kunde,
        Einreicher einreicher,
        List<Vollmacht> vollmachten,
        Fristdaten fristen,
        AnfragendeStelle absender,
        String prozessinstanz,
        List<Anliegen> anliegen,
        List<Nachtrag> nachtraege,
        List<Rueckfrage> rueckfragen,
        Antwort antwort,
        Rueckmeldung rueckmeldung,
        Abschluss abschluss,
        String erfasstVon,
        Instant erfasstAm,
        Set<String> einsicht,
        Set<String> ausgeschlossene,
        boolean vollstaendig) {

    /** One matter. {@code gruppe} works on it; {@code ablehnungen} counts how often an area said that it is not competent. */
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
            List<Zustaendigkeitswechsel> wechsel) {

        /** What other areas may know: number, area and state. */
        Anliegen nurStand() {
            return new Anliegen(nr, null, null, bereich, null, null, false, status, null, null, null, 0, List.of());
        }
    }

    public record Zustaendigkeitswechsel(
            Bereich von, Bereich nach, boolean ablehnung, String grund, String wer, Instant am) {}

    public record Nachtrag(int nr, String text, String wer, Instant am, String sichtungsvermerk, Instant gesichtetAm) {}

    /** @param beendetAm null while we wait for the person */
    public record Rueckfrage(int nr, String frage, LocalDate bis, String wer, Instant gestelltAm, Instant beendetAm) {}

    /** The latest version of the joint answer; {@code freigegebenVon} null until released or where no release is needed. */
    public record Antwort(String text, int fassung, String verfasser, String freigegebenVon, String freigabehinweis) {}

    public record Rueckmeldung(Rueckmeldungswert wert, String text) {}

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

    /** The version that counts, if there ever was one. */
    public Optional<Vollmacht> vollmacht() {
        return vollmachten.isEmpty() ? Optional.empty() : Optional.of(vollmachten.get(vollmachten.size() - 1));
    }

    /** Whether letters about the whole case go to whoever handed it in, and why. */
    public Vertretungslage vertretung(LocalDate heute) {
        return Vertretungslage.von(this, anliegen.stream().map(Anliegen::nr).toList(), heute);
    }

    /** The same for what is written about one matter only. */
    public Vertretungslage vertretung(int nr, LocalDate heute) {
        return Vertretungslage.von(this, List.of(nr), heute);
    }

    /** The matter with this number, if there is one. */
    public Optional<Anliegen> anliegen(int nr) {
        return anliegen.stream().filter(a -> a.nr() == nr).findFirst();
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
        return antwortweg != Antwortweg.KEINE;
    }
}
