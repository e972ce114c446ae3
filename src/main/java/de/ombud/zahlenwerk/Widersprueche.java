package de.ombud.zahlenwerk;

import de.ombud.system.Probleme;
import de.ombud.zahlenwerk.Auswertung.Hinweis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where parts do not make up the whole, and where figures do not bear what was printed: told before anybody else finds it. */
@Component
class Widersprueche {

    private static final BigDecimal HAELFTE = BigDecimal.valueOf(50);

    private final Probleme saetze;

    Widersprueche(Probleme saetze) {
        this.saetze = saetze;
    }

    /** Sums that a reader will do in the head. */
    List<Hinweis> inSich(Zahlen zahlen) {
        List<Hinweis> hinweise = new ArrayList<>();
        long reaktionen = zahlen.wert(Kennzahlenkatalog.KUNDENREAKTIONEN);
        long nennungen = zahlen.wert(Kennzahlenkatalog.NENNUNGEN);
        if (nennungen != reaktionen) {
            hinweise.add(hinweis(
                    "kanalnennung", "zahlenwerk.hinweis.kanaele", nennungen, reaktionen, nennungen - reaktionen));
        }
        long lob = zahlen.wert(Kennzahlenkatalog.LOB);
        long ohne = zahlen.wert(Kennzahlenkatalog.LOB_THEMA + Kennzahlenkatalog.OHNE);
        if (ohne > 0) {
            String teile = new TreeMap<>(zahlen.werte())
                    .entrySet().stream()
                            .filter(wert -> wert.getKey().startsWith(Kennzahlenkatalog.LOB_THEMA)
                                    && !wert.getKey().endsWith(Kennzahlenkatalog.OHNE))
                            .map(wert -> wert.getValue().toString())
                            .collect(Collectors.joining(" + "));
            hinweise.add(hinweis(
                    Kennzahlenkatalog.LOB,
                    "zahlenwerk.hinweis.lob",
                    teile.isEmpty() ? "0" : teile,
                    lob - ohne,
                    lob,
                    ohne));
        }
        long beschwerden = zahlen.wert(Kennzahlenkatalog.BESCHWERDEN);
        long anliegen = zahlen.wert(Kennzahlenkatalog.ANLIEGEN);
        if (beschwerden + lob != anliegen) {
            hinweise.add(hinweis(
                    Kennzahlenkatalog.ANLIEGEN,
                    "zahlenwerk.hinweis.anliegen",
                    beschwerden,
                    lob,
                    beschwerden + lob,
                    anliegen,
                    anliegen - beschwerden - lob));
        }
        return hinweise;
    }

    /** @param zahlen of a site: what was printed is held against the figures of the site that printed it */
    List<Hinweis> zuAussagen(List<Veroeffentlichungen.Aussage> aussagen, Function<String, Zahlen> zahlen) {
        List<Hinweis> hinweise = new ArrayList<>();
        for (Veroeffentlichungen.Aussage aussage : aussagen) {
            Zahlen eigene = zahlen.apply(aussage.dienststelle());
            long teil = eigene.wert(aussage.kennzahl());
            long ganzes = eigene.wert(aussage.bezug());
            Prozent.anteil(teil, ganzes)
                    .ifPresent(gezaehlt -> hinweise.addAll(
                            aussage.wort() == null
                                    ? zuAnteil(aussage, gezaehlt, teil, ganzes)
                                    : zuWort(aussage, gezaehlt, teil, ganzes)));
        }
        return hinweise;
    }

    private List<Hinweis> zuAnteil(Veroeffentlichungen.Aussage aussage, BigDecimal gezaehlt, long teil, long ganzes) {
        if (gezaehlt.compareTo(aussage.anteil()) == 0) {
            return List.of();
        }
        // the largest number that gives less: if the next one gives more, no number gives what was printed
        long darunter = aussage.anteil()
                        .movePointLeft(2)
                        .multiply(BigDecimal.valueOf(ganzes))
                        .longValue()
                + 1;
        while (darunter > 0 && anteil(darunter, ganzes).compareTo(aussage.anteil()) >= 0) {
            darunter--;
        }
        boolean moeglich = anteil(darunter + 1, ganzes).compareTo(aussage.anteil()) == 0;
        return List.of(
                moeglich
                        ? hinweis(
                                aussage.kennzahl(),
                                "zahlenwerk.hinweis.anteil-anders",
                                aussage.anteil(),
                                gezaehlt,
                                teil,
                                ganzes,
                                aussage.quelle())
                        : hinweis(
                                aussage.kennzahl(),
                                "zahlenwerk.hinweis.anteil-unmoeglich",
                                aussage.anteil(),
                                ganzes,
                                darunter,
                                anteil(darunter, ganzes),
                                darunter + 1,
                                anteil(darunter + 1, ganzes),
                                aussage.quelle()));
    }

    private static BigDecimal anteil(long teil, long ganzes) {
        return Prozent.anteil(teil, ganzes).orElseThrow();
    }

    private List<Hinweis> zuWort(Veroeffentlichungen.Aussage aussage, BigDecimal gezaehlt, long teil, long ganzes) {
        return gezaehlt.compareTo(HAELFTE) > 0
                ? List.of()
                : List.of(hinweis(
                        aussage.bezug(),
                        "zahlenwerk.hinweis.wort",
                        aussage.wort(),
                        teil,
                        ganzes,
                        gezaehlt,
                        aussage.quelle()));
    }

    private Hinweis hinweis(String schluessel, String satz, Object... werte) {
        return new Hinweis(schluessel, saetze.text(satz, werte));
    }
}
