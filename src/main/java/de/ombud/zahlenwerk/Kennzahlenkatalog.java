package de.ombud.zahlenwerk;

import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * All figures with their meaning, in the order in which they are told. The sentences stand under {@code zahlenwerk.<Kennzahl>} in the
 * messages; what each counts stands in {@link Jahreszaehlung}.
 */
@Component
class Kennzahlenkatalog {

    static final String KUNDENREAKTIONEN = "kundenreaktionen";
    static final String ANLIEGEN = "anliegen";
    static final String NENNUNGEN = "kanalnennungen";
    static final String BESCHWERDEN = "beschwerden";
    static final String LOB = "lob";
    static final String LOB_THEMA = "lob.thema.";
    static final String OHNE = "OHNE";

    private static final String BEREICH = "beschwerden.bereich.";
    private static final String OMBUDSSTELLE = "ombudsstelle";

    private final Themenkatalog themen;
    private final MessageSource texte;

    Kennzahlenkatalog(Themenkatalog themen, MessageSource texte) {
        this.themen = themen;
        this.texte = texte;
    }

    /** @param vorkommende keys that were counted: of praise only the topics that somebody named are told */
    List<Kennzahl> alle(Set<String> vorkommende) {
        Liste alle = new Liste();
        alle.abschnitt = "eingang";
        alle.nimm(KUNDENREAKTIONEN, Ebene.KUNDENREAKTION, "");
        alle.nimm(ANLIEGEN, Ebene.ANLIEGEN, "");
        for (Kanal kanal : Kanal.values()) {
            alle.nimm("kanal.", kanal.name(), Ebene.KUNDENREAKTION, KUNDENREAKTIONEN, text("akte.kanal." + kanal));
        }
        alle.nimm(NENNUNGEN, Ebene.KUNDENREAKTION, "");
        for (Kanal kanal : Kanal.values()) {
            alle.nimm("kanalnennung.", kanal.name(), Ebene.KUNDENREAKTION, NENNUNGEN, text("akte.kanal." + kanal));
        }
        beschwerden(alle);
        Map<String, Thema> katalog = themen.alle().stream().collect(Collectors.toMap(Thema::code, thema -> thema));
        alle.abschnitt = "lob";
        alle.nimm(LOB, Ebene.ANLIEGEN, "");
        Set<String> gelobtes = new TreeSet<>();
        vorkommende.stream()
                .filter(schluessel -> schluessel.startsWith(LOB_THEMA))
                .map(schluessel -> schluessel.substring(LOB_THEMA.length()))
                .filter(code -> !code.equals(OHNE))
                .forEach(gelobtes::add);
        for (String code : gelobtes) {
            alle.nimm(LOB_THEMA, code, Ebene.ANLIEGEN, LOB, titel(code, katalog));
        }
        alle.nimm(LOB_THEMA, OHNE, Ebene.ANLIEGEN, LOB, text("zahlenwerk.ohne-thema"));
        alle.abschnitt = "besondere";
        alle.nimm(OMBUDSSTELLE, Ebene.KUNDENREAKTION, KUNDENREAKTIONEN);
        alle.nimm("ombudsstelle.beschwerden", Ebene.KUNDENREAKTION, OMBUDSSTELLE);
        alle.nimm("petitionen", Ebene.KUNDENREAKTION, "");
        alle.nimm("eingaben", Ebene.KUNDENREAKTION, "");
        alle.nimm("vertreten", Ebene.KUNDENREAKTION, KUNDENREAKTIONEN);
        alle.abschnitt = "zeiten";
        alle.nimm("frist14", Ebene.KUNDENREAKTION, KUNDENREAKTIONEN);
        zeiten(alle);
        folgen(alle);
        return alle.kennzahlen;
    }

    /** False for what is no number of things, so that several sites do not add up to all. */
    static boolean istSumme(String schluessel) {
        return !schluessel.startsWith("tage.") && !schluessel.startsWith("nettotage.");
    }

    private void zeiten(Liste alle) {
        alle.nimm("tage.median", Ebene.TAGE, "");
        alle.nimm("tage.p90", Ebene.TAGE, "");
        alle.eigene("nettotage.median", Ebene.TAGE, "");
        alle.eigene("nettotage.p90", Ebene.TAGE, "");
        alle.nimm("faellig", Ebene.KUNDENREAKTION, "");
        alle.nimm("faellig.beantwortet", Ebene.KUNDENREAKTION, "faellig");
        alle.eigene("bestaetigungen", Ebene.KUNDENREAKTION, "");
        alle.eigene("bestaetigungen.fristgerecht", Ebene.KUNDENREAKTION, "bestaetigungen");
        alle.eigene("ueberfaellig", Ebene.KUNDENREAKTION, "");
        for (String alter : List.of("WOCHE", "MONAT", "LAENGER")) {
            alle.eigene("ueberfaellig." + alter, Ebene.KUNDENREAKTION, "ueberfaellig");
        }
        alle.eigene("rueckrufe", Ebene.EREIGNIS, "");
        alle.eigene("rueckrufe.FRISTGERECHT", Ebene.EREIGNIS, "rueckrufe.entschieden");
        alle.eigene("notlagen", Ebene.EREIGNIS, "");
        alle.eigene("notlagen.AM_SELBEN_TAG", Ebene.EREIGNIS, "notlagen.entschieden");
    }

    private void folgen(Liste alle) {
        alle.abschnitt = "folgen";
        alle.eigene("abhilfen", Ebene.ANLIEGEN, "");
        for (Abhilfe abhilfe : Abhilfe.values()) {
            alle.eigene("abhilfe.", abhilfe.name(), Ebene.ANLIEGEN, "abhilfen", text("akte.abhilfe." + abhilfe));
        }
        alle.eigene("rueckmeldungen", Ebene.KUNDENREAKTION, "");
        for (Rueckmeldungswert wert : Rueckmeldungswert.values()) {
            if (wert != Rueckmeldungswert.KEINE) {
                alle.eigene("rueckmeldung." + wert, Ebene.KUNDENREAKTION, "rueckmeldungen");
            }
        }
        alle.eigene("wiedereroeffnet", Ebene.EREIGNIS, "");
        alle.eigene("wiederholungen", Ebene.EREIGNIS, "");
        alle.eigene("dubletten", Ebene.EREIGNIS, "");
        alle.eigene("vermittlungen", Ebene.EREIGNIS, "");
        for (String ergebnis : List.of("EINIGUNG", "TEILEINIGUNG", "KEINE_EINIGUNG", "ABGEBROCHEN", "ABGELEHNT")) {
            alle.eigene(
                    "vermittlungen.",
                    ergebnis,
                    Ebene.EREIGNIS,
                    "vermittlungen.entschieden",
                    text("weg.ausgang." + ergebnis));
        }
        alle.eigene("widersprueche", Ebene.EREIGNIS, "");
        alle.eigene("widersprueche.UEBERGELEITET", Ebene.EREIGNIS, "widersprueche.entschieden");
        alle.eigene("impulse", Ebene.EREIGNIS, "");
        alle.eigene("impulse.entschieden", Ebene.EREIGNIS, "impulse");
        alle.eigene("impulse.WIRKSAM", Ebene.EREIGNIS, "impulse.geprueft");
        for (String ausgang :
                List.of("ABGEHOLFEN", "STATTGEGEBEN", "TEILWEISE", "ZURUECKGEWIESEN", "ZURUECKGENOMMEN")) {
            alle.eigene(
                    "widerspruchsausgang.",
                    ausgang,
                    Ebene.EREIGNIS,
                    "widerspruchsausgang.entschieden",
                    text("rechtsbehelf.ausgang." + ausgang));
        }
        alle.eigene("zweiter_blick", Ebene.KUNDENREAKTION, KUNDENREAKTIONEN);
    }

    private void beschwerden(Liste alle) {
        alle.abschnitt = "beschwerden";
        alle.nimm(BESCHWERDEN, Ebene.ANLIEGEN, "");
        alle.nimm("beschwerden.begruendet", Ebene.ANLIEGEN, BESCHWERDEN);
        alle.nimm("beschwerden.teilweise_begruendet", Ebene.ANLIEGEN, BESCHWERDEN);
        for (Bereich bereich : Bereich.values()) {
            alle.nimm(BEREICH, bereich.name(), Ebene.ANLIEGEN, BESCHWERDEN, text("akte.bereich." + bereich));
        }
        alle.abschnitt = "themen";
        for (Thema thema : themen.alle()) {
            alle.nimm("beschwerden.thema.", thema.code(), Ebene.ANLIEGEN, BEREICH + thema.bereich(), titel(thema));
        }
        Set<String> gruppen = new TreeSet<>();
        themen.alle().forEach(thema -> gruppen.addAll(thema.gruppen()));
        for (String gruppe : gruppen) {
            alle.nimm(
                    "beschwerden.gruppe.",
                    gruppe,
                    Ebene.ANLIEGEN,
                    BEREICH + Bereich.LEISTUNG,
                    texte.getMessage("zahlenwerk.gruppe." + gruppe, null, gruppe, Locale.GERMANY));
        }
    }

    private static String titel(String code, Map<String, Thema> katalog) {
        return katalog.containsKey(code) ? titel(katalog.get(code)) : code;
    }

    private static String titel(Thema thema) {
        return thema.code() + " " + thema.titel();
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }

    private final class Liste {

        private final List<Kennzahl> kennzahlen = new ArrayList<>();
        private String abschnitt = "";

        void nimm(String schluessel, Ebene ebene, String nenner) {
            nimm(schluessel, "", ebene, nenner, "");
        }

        /** @param was one of many that are counted alike: a channel, an area, a topic */
        void nimm(String stamm, String was, Ebene ebene, String nenner, String bezeichnung) {
            nimm(Grundlage.ALLE, stamm, was, ebene, nenner, bezeichnung);
        }

        void eigene(String schluessel, Ebene ebene, String nenner) {
            eigene(schluessel, "", ebene, nenner, "");
        }

        void eigene(String stamm, String was, Ebene ebene, String nenner, String bezeichnung) {
            nimm(Grundlage.EIGENE, stamm, was, ebene, nenner, bezeichnung);
        }

        private void nimm(
                Grundlage grundlage, String stamm, String was, Ebene ebene, String nenner, String bezeichnung) {
            String name = "zahlenwerk." + (was.isEmpty() ? stamm : stamm.substring(0, stamm.length() - 1) + ".je");
            kennzahlen.add(new Kennzahl(
                    stamm + was,
                    abschnitt,
                    ebene,
                    grundlage,
                    nenner,
                    text(name, bezeichnung),
                    text(name + ".zaehler", bezeichnung),
                    nennersatz(nenner)));
        }
    }

    private String nennersatz(String nenner) {
        return nenner.startsWith(BEREICH)
                ? text("zahlenwerk.nenner.bereich", text("akte.bereich." + nenner.substring(BEREICH.length())))
                : text("zahlenwerk.nenner." + (nenner.isEmpty() ? "keiner" : nenner));
    }
}
