package de.ombud.zahlenwerk;

import de.ombud.geheimhaltung.Geheimhaltung;
import de.ombud.system.Probleme;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The figures of a year as they may leave the house: small cells and as many others as it takes are left out, and with a cell everything
 * that is reckoned from it. Each year's pattern follows from that year alone, so that it is the same whether the year stands in its own
 * report or as the year before in the next one.
 */
@Component
public class OeffentlicheFassung {

    private final Jahreszahlen zahlen;
    private final Zahlentafeln tafeln;
    private final Probleme saetze;

    OeffentlicheFassung(Jahreszahlen zahlen, Zahlentafeln tafeln, Probleme saetze) {
        this.zahlen = zahlen;
        this.tafeln = tafeln;
        this.saetze = saetze;
    }

    /** All sites together; what single sites have or report stays in the house, and so do hints, which name numbers in their sentences. */
    public Auswertung zu(int jahr) {
        return aus(zahlen.mitVorjahr(jahr));
    }

    public Auswertung aus(Jahreszahlen.Jahre jahre) {
        Auswertung voll = jahre.jahr();
        Set<String> gesperrt = gesperrte(voll);
        Set<String> frueherGesperrt = gesperrte(jahre.vorjahr());
        String satz = saetze.text("zahlenwerk.grund.GESPERRT");
        return new Auswertung(
                voll.jahr(),
                voll.vorjahr(),
                voll.kennzahlen().stream()
                        .map(zeile -> zeile.ohne(
                                gesperrt.contains(zeile.schluessel()),
                                gesperrt.contains(zeile.bedeutung().nenner()),
                                frueherGesperrt.contains(zeile.schluessel()),
                                satz))
                        .toList(),
                List.of(),
                List.of());
    }

    private Set<String> gesperrte(Auswertung jahr) {
        return Geheimhaltung.gesperrte(tafeln.von(jahr));
    }
}
