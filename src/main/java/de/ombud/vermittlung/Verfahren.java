package de.ombud.vermittlung;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A mediation, read only, as far as somebody may see it: what they may not see is null or empty (see {@link Vermittlungseinsicht}).
 * The notes are never part of it.
 *
 * @param wegNr number of the way that it belongs to
 * @param ergebnis null while it runs
 * @param ombudsperson user name, null until somebody has declared to be impartial
 */
public record Verfahren(
        Aktenzeichen aktenzeichen,
        int wegNr,
        Verfahrensstand stand,
        Vermittlungsergebnis ergebnis,
        String ombudsperson,
        String eignungsgrund,
        List<Beteiligung> beteiligungen,
        List<Einwilligung> einwilligungen,
        List<Gespraech> gespraeche,
        Vereinbarung vereinbarung,
        Nachschau nachschau,
        Instant eroeffnetAm,
        Instant beendetAm) {

    /** @param art UNBEFANGEN, BEFANGEN or UEBERGEBEN */
    public record Beteiligung(String art, String person, String wer, String grund, Instant am) {}

    /** @param form null for a refusal and a revocation */
    public record Einwilligung(
            int nr,
            Seite seite,
            Einwilligungsart art,
            String fassung,
            Einwilligungsform form,
            String vermerk,
            String wer,
            Instant am) {}

    public record Gespraech(Gespraechsart art, LocalDate tag) {}

    /** The latest version; {@code freigegebenVon} null until released. */
    public record Vereinbarung(
            int fassung,
            Vermittlungsergebnis umfang,
            String text,
            String verantwortlich,
            LocalDate bis,
            String verfasser,
            String freigegebenVon,
            String freigabehinweis) {}

    public record Nachschau(Nachschauwert wert, String vermerk, Instant am) {}

    boolean laeuft() {
        return stand != Verfahrensstand.BEENDET;
    }

    boolean fuehrt(String wer) {
        return wer.equals(ombudsperson);
    }
}
