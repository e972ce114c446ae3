package de.ombud.akte;

import de.ombud.frist.Einheit;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Fristschritt;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Ruhetag;
import de.ombud.frist.Uhr;
import de.ombud.vorgang.Akte;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** How a deadline comes about, in German sentences that somebody with a calendar can follow: rule, paragraph, event, days left out. */
@Component
public class Herleitungen {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("EE, dd.MM.yyyy", Locale.GERMANY);

    private final Fristenrechner rechner;
    private final Dienststellen dienststellen;
    private final Worte worte;

    Herleitungen(@Lazy Fristenrechner rechner, Dienststellen dienststellen, Worte worte) {
        this.rechner = rechner;
        this.dienststellen = dienststellen;
        this.worte = worte;
    }

    /**
     * Of a day that was reckoned from the receipt of the case and stored.
     *
     * @param bis as it is stored; where the rule comes to another day today, that is said
     */
    public List<String> abEingang(Uhr uhr, Akte akte, LocalDate bis) {
        Fristschritt schritt =
                rechner.schritt(uhr, Ortszeit.tag(akte.fristbeginn()), dienststellen.ort(akte.dienststelle()));
        return schritt.bis().equals(bis)
                ? saetze(schritt)
                : List.of(worte.text("herleitung.abweichend", tag(bis), tag(schritt.bis())));
    }

    /** Of several clocks, one after the other. */
    public List<String> saetzeZu(List<Fristschritt> schritte) {
        return schritte.stream().flatMap(schritt -> saetze(schritt).stream()).toList();
    }

    private List<String> saetze(Fristschritt schritt) {
        List<String> saetze = new ArrayList<>();
        saetze.add(worte.text(
                schritt.beginn().equals(schritt.gezaehlt()) ? "herleitung.heute" : "herleitung.beginn",
                worte.text("frist.beginn." + schritt.uhr()),
                tag(schritt.beginn())));
        saetze.add(worte.text(
                "herleitung.regel",
                worte.text(
                        "frist.einheit." + schritt.wert().einheit(),
                        schritt.wert().wert()),
                worte.text("frist.grundlage." + schritt.uhr()),
                tag(schritt.gezaehlt())));
        if (schritt.istVerschoben()) {
            saetze.add(worte.text("herleitung.verschoben", tage(schritt), tag(schritt.bis())));
        } else if (!schritt.ruhetage().isEmpty()) {
            saetze.add(worte.text("herleitung.ausgelassen", tage(schritt)));
        } else if (schritt.wert().einheit() != Einheit.ARBEITSTAGE && schritt.uhr() == Uhr.BEKANNTGABE) {
            saetze.add(worte.text("herleitung.fiktion"));
        }
        return saetze;
    }

    private String tage(Fristschritt schritt) {
        return schritt.ruhetage().stream().map(this::ruhetag).collect(Collectors.joining("; "));
    }

    private String ruhetag(Ruhetag ruhetag) {
        String grund = ruhetag.feiertag().isEmpty() ? worte.text("frist.ruhe." + ruhetag.grund()) : ruhetag.feiertag();
        return worte.text("herleitung.ruhetag", tag(ruhetag.tag()), grund);
    }

    private static String tag(LocalDate tag) {
        return TAG.format(tag);
    }
}
