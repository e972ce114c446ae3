package de.ombud.datenpanne;

import de.ombud.system.Eingabefehler;
import java.time.Instant;
import java.util.Objects;

/**
 * The report to the authority.
 *
 * @param meldezeichen the authority's reference or number of the report
 * @param aufsichtAm when the authority that supervises the office was told, too (§ 83a SGB X); null as long as it was not
 * @param verspaetungsgrund why it was late; empty where it was not
 */
public record Pannenmeldung(Instant gemeldetAm, String meldezeichen, Instant aufsichtAm, String verspaetungsgrund) {

    public Pannenmeldung {
        Objects.requireNonNull(gemeldetAm, "gemeldetAm");
        if (meldezeichen.isEmpty()) {
            throw new Eingabefehler("meldezeichen", "Bitte das Aktenzeichen der Behörde oder die Nummer angeben.");
        }
        if (meldezeichen.length() > 200) {
            throw new Eingabefehler("meldezeichen", "Das Zeichen ist zu lang: höchstens 200 Zeichen.");
        }
        if (verspaetungsgrund.length() > 4_000) {
            throw new Eingabefehler("verspaetungsgrund", "Der Text ist zu lang: höchstens 4.000 Zeichen.");
        }
    }

    /** Art. 33 (1) sentence 2 DSGVO: a report after the period says why. @param frist when the 72 hours were over */
    void begruendetVerspaetung(Instant frist) {
        if (gemeldetAm.isAfter(frist) && verspaetungsgrund.isEmpty()) {
            throw new Eingabefehler(
                    "verspaetungsgrund", "Die 72 Stunden waren um: Bitte angeben, warum später gemeldet wurde.");
        }
    }
}
