package de.ombud.prozess.waechter;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.waechter.Befund;
import de.ombud.waechter.Wachbuch;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what stands still and has Cockpit show it. Each step may be repeated: the second time finds nothing to do. */
@ImModell("waechterschritte")
public class Waechterschritte {

    private static final Logger LOG = LoggerFactory.getLogger(Waechterschritte.class);

    private final Rundgang rundgang;
    private final Wachbuch buch;
    private final Vorfallabgleich vorfaelle;
    private final Gruppenersatz ersatz;
    private final Betriebsruhe ruhe;
    private final WaechterEinstellungen einstellungen;
    private final OhneRechtepruefung haus;

    Waechterschritte(
            Rundgang rundgang,
            Wachbuch buch,
            Vorfallabgleich vorfaelle,
            Gruppenersatz ersatz,
            Betriebsruhe ruhe,
            WaechterEinstellungen einstellungen,
            OhneRechtepruefung haus) {
        this.rundgang = rundgang;
        this.buch = buch;
        this.vorfaelle = vorfaelle;
        this.ersatz = ersatz;
        this.ruhe = ruhe;
        this.einstellungen = einstellungen;
        this.haus = haus;
    }

    public void suchen(DelegateExecution execution) {
        buch.sperre();
        for (Invariante invariante : Invariante.values()) {
            if (invariante == Invariante.AUFTRAG_UEBERFAELLIG && !ruhe.dauertSchon(einstellungen.geduld())) {
                continue;
            }
            sucheNach(invariante);
        }
        buch.raeumeAuf(einstellungen.aufbewahrung());
    }

    /** At once and not within the hour, because nobody is on it. */
    public void unbesetzteVorlegen(DelegateExecution execution) {
        buch.sperre();
        sucheNach(Invariante.AUFGABE_OHNE_ZUSTAENDIGE);
    }

    private void sucheNach(Invariante invariante) {
        List<Befund> befunde = rundgang.verstoesse(invariante, einstellungen.hoechstens());
        boolean alle = befunde.size() < einstellungen.hoechstens();
        if (!alle) {
            LOG.warn("Wächter: {} trifft mindestens {} Vorgänge.", invariante, befunde.size());
        }
        if (invariante == Invariante.AUFGABE_OHNE_ZUSTAENDIGE) {
            haus.tue(() -> ersatz.gleicheAb(befunde, alle));
        }
        buch.halteFest(invariante.name(), befunde, alle);
    }

    public void zeigen(DelegateExecution execution) {
        buch.sperre();
        // whoever was given a task in the step before is written down by now
        sucheNach(Invariante.AUFGABE_OHNE_ZUSTAENDIGE);
        haus.tue(vorfaelle::gleicheAb);
    }
}
