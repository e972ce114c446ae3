package de.ombud.eingang;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingang.angabe.Feldwert;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Reaktionsart;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form of the page as the interface understands it; the page's script does the same for whoever has scripts. */
@Component
class Erfassungsformular {

    private static final String VERMERK = "soforterledigung.erledigungsvermerk";
    private static final Pattern NUR_SOFORT =
            Pattern.compile("soforterledigung\\..*|anliegen\\[\\d+]\\.(ergebnis|abhilfe)");
    private static final Pattern THEMA = Pattern.compile("anliegen\\[\\d+]\\.thema");
    private static final Pattern UNSERE = Pattern.compile(
            "kanal|eingang|adressat|reaktionsart|betreff|text|antwortweg|erfasserbemerkung|(kunde|einreicher|absender|soforterledigung|anliegen\\[\\d+])\\..+");

    private final Eingabeleser leser;
    private final MessageSource texte;

    Erfassungsformular(Eingabeleser leser, MessageSource texte) {
        this.texte = texte;
        this.leser = leser;
    }

    /**
     * Who records a petition by hand knows who asks, and is asked for it now; programs may hand it in later, as their contract says.
     *
     * @throws Eingabefehler with all faulty fields, named as in the form
     */
    KundenreaktionEingabe lies(Map<String, String> felder) {
        KundenreaktionEingabe eingabe = leser.lies(KundenreaktionEingabe.class, pfade(felder));
        if (eingabe.reaktionsart() == Reaktionsart.PETITION && eingabe.absender() == null) {
            throw new Eingabefehler(
                    "absender.stelle", texte.getMessage("eingang.petition.absender", null, Locale.GERMANY));
        }
        return eingabe;
    }

    static Map<String, String> pfade(Map<String, String> felder) {
        boolean sofort = felder.containsKey("sofort");
        boolean selbst = felder.getOrDefault("einreicher.art", "SELBST").equals("SELBST");
        Map<String, String> pfade = new LinkedHashMap<>();
        felder.forEach((name, wert) -> {
            boolean gilt = UNSERE.matcher(name).matches()
                    && (sofort || !NUR_SOFORT.matcher(name).matches())
                    && !(selbst && name.startsWith("einreicher."));
            if (gilt) {
                pfade.put(name, wert(name, wert));
            }
        });
        if (sofort && felder.getOrDefault(VERMERK, "").isBlank()) {
            pfade.remove(VERMERK);
            pfade.put("soforterledigung", "true");
        }
        return pfade;
    }

    private static String wert(String name, String wert) {
        if (THEMA.matcher(name).matches()) {
            return Feldwert.thema(wert);
        }
        return name.equals("eingang") ? Feldwert.zeitpunkt(wert) : wert;
    }
}
