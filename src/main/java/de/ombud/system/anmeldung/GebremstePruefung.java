package de.ombud.system.anmeldung;

import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Kennwortpruefung;
import de.ombud.system.Kennwortstand;
import de.ombud.system.anmeldung.Anmeldebremse.Lage;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class GebremstePruefung implements Kennwortpruefung {

    private final Benutzerverzeichnis verzeichnis;
    private final Anmeldebremse bremse;
    private final Anmeldegedaechtnis gedaechtnis;
    private final Pruefplaetze plaetze;

    /** Accounts at places whose passwords are being computed: until it is known whether somebody guesses, nothing is remembered there. */
    private final Set<Anmeldeort> laufend = ConcurrentHashMap.newKeySet();

    /** The users lie in the engine, and the engine asks here. */
    GebremstePruefung(
            @Lazy Benutzerverzeichnis verzeichnis,
            Anmeldebremse bremse,
            Anmeldegedaechtnis gedaechtnis,
            Pruefplaetze plaetze) {
        this.verzeichnis = verzeichnis;
        this.bremse = bremse;
        this.gedaechtnis = gedaechtnis;
        this.plaetze = plaetze;
    }

    @Override
    public boolean stimmt(String name, String kennwort, String adresse) {
        Anmeldeort ort = Anmeldeort.von(name, adresse);
        Lage lage = bremse.lage(ort);
        if (lage.wartet()) {
            return false;
        }
        if (!laufend.contains(ort) && gedaechtnis.kennt(verzeichnis.kennwort(name), kennwort, ort)) {
            return true;
        }
        return plaetze.pruefe(lage.bekannt(), () -> {
            boolean allein = laufend.add(ort);
            try {
                return bremse.zaehle(ort, lage, () -> rechne(name, kennwort, ort));
            } finally {
                if (allein) {
                    laufend.remove(ort);
                }
            }
        });
    }

    private boolean rechne(String name, String kennwort, Anmeldeort ort) {
        Kennwortstand stand = verzeichnis.kennwort(name);
        // whoever waited for somebody with the same password need not compute it again
        if (gedaechtnis.kennt(stand, kennwort, ort)) {
            return true;
        }
        if (!verzeichnis.stimmt(stand, kennwort)) {
            return false;
        }
        gedaechtnis.merke(verzeichnis.erneuert(stand, kennwort), kennwort, ort);
        return true;
    }

    @Override
    public void entsperre(String name) {
        bremse.vergiss(name);
    }
}
