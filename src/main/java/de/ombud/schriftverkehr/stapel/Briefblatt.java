package de.ombud.schriftverkehr.stapel;

import de.ombud.schriftverkehr.Sendungszeile;
import de.ombud.schriftverkehr.Versandbuch;
import de.ombud.schriftverkehr.Vorlagen;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Kunde;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One letter as it stands on paper. Never to be logged. */
public record Briefblatt(
        String aktenzeichen,
        List<String> anschrift,
        boolean grossdruck,
        String datum,
        String betreff,
        List<List<String>> absaetze) {

    private static final int VOLLSTAENDIGE_ANSCHRIFT = 3;

    public Briefblatt {
        anschrift = List.copyOf(anschrift);
        absaetze = List.copyOf(absaetze);
    }

    /** @param anschrift the lines that whoever prints it may see */
    public static Briefblatt von(Sendungszeile sendung, Akte akte, List<String> anschrift) {
        // the proxy reads with their own eyes
        boolean gross = !sendung.grund().meintVertretung()
                && Optional.ofNullable(akte.kunde())
                        .map(Kunde::beduerfnisse)
                        .filter(Beduerfnisse::grossdruck)
                        .isPresent();
        return new Briefblatt(
                sendung.aktenzeichen(),
                anschrift,
                gross,
                Vorlagen.datum(LocalDate.ofInstant(sendung.erstelltAm(), Versandbuch.ZONE)),
                sendung.betreff(),
                Vorlagen.absaetze(sendung.text()));
    }

    /** Whether the address is one that only the letter itself may show, as long as it is to be sent. */
    public static boolean istGeschuetzt(Sendungszeile sendung, Akte akte) {
        return sendung.weg() == Versandweg.BRIEF
                && akte.hatGeschuetzteAnschrift()
                && !sendung.schreiben().gehtAnStelle();
    }

    /** A letter that no postman could deliver as it is. */
    public static boolean anschriftFehlt(Sendungszeile sendung) {
        return sendung.weg() == Versandweg.BRIEF && sendung.empfaenger().lines().count() < VOLLSTAENDIGE_ANSCHRIFT;
    }

    @Override
    public String toString() {
        return "Briefblatt " + aktenzeichen;
    }
}
