package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.vorlage.Entwurf;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a letter to the person says beyond the case, laid down by the room that knows it, before the model calls {@code versand}. Who
 * gets it and how is decided by the case as for every letter. For offices: {@link Dienstpost}.
 */
@Component
@Transactional
public class Schreibvorgaben {

    private final Schreibauftraege auftraege;
    private final Adressierung adressierung;
    private final Vorlagen vorlagen;
    private final Akten akten;

    Schreibvorgaben(Schreibauftraege auftraege, Adressierung adressierung, Vorlagen vorlagen, Akten akten) {
        this.vorlagen = vorlagen;
        this.adressierung = adressierung;
        this.auftraege = auftraege;
        this.akten = akten;
    }

    /** Again, as long as the letter is not written, replaces what it says. */
    public void festlegen(Aktenzeichen az, Schreiben schreiben, int bezug, Briefinhalt inhalt) {
        if (schreiben.gehtAnStelle() || !schreiben.hatAuftrag()) {
            throw new IllegalArgumentException(schreiben + " takes no such content");
        }
        auftraege.schreiben(az, schreiben, bezug, new Schreibauftrag(null, inhalt));
    }

    /** The letter with what was laid down for it; nothing is written or sent. */
    @Transactional(readOnly = true)
    public Schreibprobe probe(Aktenzeichen az, Schreiben schreiben, int bezug) {
        Akte akte = akten.lies(az);
        Empfaenger empfaenger = adressierung.empfaenger(schreiben, bezug, akte);
        Entwurf entwurf = vorlagen.entwerfen(schreiben, bezug, akte, empfaenger);
        return new Schreibprobe(
                empfaenger.weg().name(),
                empfaenger.zielFuer(akte),
                empfaenger.grund().satz(),
                entwurf.betreff(),
                entwurf.text());
    }

    /** Whether such a letter would reach anybody as the case stands now. */
    @Transactional(readOnly = true)
    public boolean erreichtDiePerson(Aktenzeichen az, Schreiben schreiben) {
        return adressierung.erreichtJemanden(schreiben, akten.lies(az));
    }
}
