package de.ombud.zahlenwerk;

import de.ombud.system.Probleme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts counts and meanings together to the figures of a year. */
@Component
public class Jahreszahlen {

    private final Jahreszaehlung zaehlung;
    private final Kennzahlenkatalog katalog;
    private final Widersprueche widersprueche;
    private final Veroeffentlichungen veroeffentlichungen;
    private final Meldungen meldungen;
    private final Probleme saetze;

    Jahreszahlen(
            Jahreszaehlung zaehlung,
            Kennzahlenkatalog katalog,
            Widersprueche widersprueche,
            Veroeffentlichungen veroeffentlichungen,
            Meldungen meldungen,
            Probleme saetze) {
        this.zaehlung = zaehlung;
        this.katalog = katalog;
        this.widersprueche = widersprueche;
        this.veroeffentlichungen = veroeffentlichungen;
        this.meldungen = meldungen;
        this.saetze = saetze;
    }

    /** In which something came in. */
    public Set<Integer> jahre() {
        return zaehlung.jahre();
    }

    /** @param dienststelle empty for all */
    public Auswertung zu(int jahr, String dienststelle) {
        return zu(jahr, dienststelle, zaehlung.zaehle(jahr));
    }

    /** A year and the one before from one count, all sites together. */
    public Jahre mitVorjahr(int jahr) {
        List<Jahreszaehlung.Posten> posten = zaehlung.zaehle(jahr);
        return new Jahre(zu(jahr, "", posten), zu(jahr - 1, "", posten));
    }

    /** @param vorjahr knows nothing of the year before itself */
    public record Jahre(Auswertung jahr, Auswertung vorjahr) {}

    private Auswertung zu(int jahr, String dienststelle, List<Jahreszaehlung.Posten> posten) {
        Zahlen zahlen = Zahlen.von(posten, jahr, dienststelle);
        Zahlen vorher = Zahlen.von(posten, jahr - 1, dienststelle);
        Set<String> vorkommende = new HashSet<>(zahlen.vorkommende());
        vorkommende.addAll(vorher.vorkommende());
        List<Auswertung.Zeile> zeilen = katalog.alle(vorkommende).stream()
                .map(kennzahl -> zeile(kennzahl, zahlen, vorher))
                .toList();
        return new Auswertung(
                jahr,
                jahr - 1,
                zeilen,
                hinweise(jahr, dienststelle, posten, zahlen, vorher),
                dienststelle.isEmpty() ? meldungen.zu(jahr) : List.of());
    }

    private Auswertung.Zeile zeile(Kennzahl kennzahl, Zahlen zahlen, Zahlen vorher) {
        Optional<Long> wert = zahlen.wert(kennzahl);
        Optional<Long> frueher = vorher.wert(kennzahl);
        Optional<Long> nenner = wert.filter(w -> kennzahl.istAnteil()).map(w -> zahlen.wert(kennzahl.nenner()));
        return new Auswertung.Zeile(
                kennzahl.schluessel(),
                kennzahl.ebene(),
                wert.orElse(null),
                nenner.orElse(null),
                nenner.flatMap(n -> Prozent.anteil(wert.orElseThrow(), n)).orElse(null),
                frueher.orElse(null),
                wert.flatMap(w -> frueher.flatMap(f -> Prozent.veraenderung(f, w)))
                        .orElse(null),
                wert.isPresent() ? null : saetze.text("zahlenwerk.grund." + kennzahl.grundlage()),
                kennzahl);
    }

    private List<Auswertung.Hinweis> hinweise(
            int jahr, String dienststelle, List<Jahreszaehlung.Posten> posten, Zahlen zahlen, Zahlen vorher) {
        List<Auswertung.Hinweis> hinweise = new ArrayList<>(widersprueche.inSich(zahlen));
        hinweise.addAll(widersprueche.zuAussagen(
                veroeffentlichungen.zu(jahr).stream()
                        .filter(aussage ->
                                dienststelle.isEmpty() || aussage.dienststelle().equals(dienststelle))
                        .toList(),
                ort -> Zahlen.von(posten, jahr, ort)));
        if (zahlen.wert(Kennzahlenkatalog.KUNDENREAKTIONEN) > 0
                && vorher.wert(Kennzahlenkatalog.KUNDENREAKTIONEN) == 0) {
            hinweise.add(new Auswertung.Hinweis(
                    "vorjahr", saetze.text("zahlenwerk.hinweis.vorjahr", String.valueOf(jahr - 1))));
        }
        return hinweise;
    }
}
