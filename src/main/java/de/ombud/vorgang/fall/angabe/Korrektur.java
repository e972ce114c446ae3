package de.ombud.vorgang.fall.angabe;

import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Schilderung;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was recorded wrongly; null means unchanged.
 *
 * @param fristen the legal days that follow; given exactly where receipt or site are
 * @param kunde {@link Kunde#UNBEKANNT} where nobody is known after all
 * @param einreicher {@link Einreicher#SELBST} where the person speaks for themselves after all
 * @param anliegen those that are told differently now; empty for none
 * @param grund why, kept in the change log
 */
public record Korrektur(
        Kontaktkorrektur kontakt,
        Fristdaten fristen,
        Set<Kanal> weitereKanaele,
        Schilderung schilderung,
        Kunde kunde,
        Einreicher einreicher,
        Boolean vertraulich,
        List<Anliegenfassung> anliegen,
        String grund) {

    public Korrektur {
        anliegen = List.copyOf(anliegen);
        boolean nennt = !kontakt.sagtNichts()
                || !anliegen.isEmpty()
                || Stream.of(weitereKanaele, schilderung, kunde, einreicher, vertraulich)
                        .anyMatch(Objects::nonNull);
        if (!nennt) {
            throw new Eingabefehler("", "Bitte angeben, was berichtigt werden soll.");
        }
        if (grund == null || grund.isBlank()) {
            throw new Eingabefehler("grund", "Bitte den Grund der Berichtigung angeben.");
        }
        if (kontakt.verlegtFristen() != (fristen != null)) {
            throw new IllegalArgumentException("fristen must come with receipt or site");
        }
    }

    /** What is put right most often: receipt, channel and people. */
    public Korrektur(
            Instant eingang, Fristdaten fristen, Kanal kanal, Kunde kunde, Einreicher einreicher, String grund) {
        this(
                new Kontaktkorrektur(kanal, eingang, null, null, null, null),
                fristen,
                null,
                null,
                kunde,
                einreicher,
                null,
                List.of(),
                grund);
    }
}
