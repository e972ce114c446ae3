package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Erreichbarkeit;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.schriftverkehr.vorlage.Eingangsanlass;
import de.ombud.schriftverkehr.vorlage.Entwurf;
import de.ombud.schriftverkehr.vorlage.Zwischenstaende;
import de.ombud.schriftverkehr.vorlage.Zwischenstand;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Vertretungslage;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Fills the templates under {@code templates/schreiben}. Each gets the same names, listed in {@link #angaben}; what a person wrote
 * arrives as paragraphs of lines, so that templates escape it and keep its shape.
 */
@Component
public class Vorlagen {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    /** A case that was opened again writes some letters once more: [A] a case has at most 100 matters. */
    static final int JE_DURCHGANG = Schreiben.JE_DURCHGANG;

    private final SpringTemplateEngine vorlagen;
    private final MessageSource texte;
    private final Absender absender;
    private final Zwischenstaende zwischenstaende;
    private final Schreibauftraege auftraege;
    private final Versandbuch buch;
    private final Eingangsanlass anlass;
    private final Themenkatalog themen;

    Vorlagen(
            SpringTemplateEngine vorlagen,
            MessageSource texte,
            Absender absender,
            Zwischenstaende zwischenstaende,
            Schreibauftraege auftraege,
            Versandbuch buch,
            Eingangsanlass anlass,
            Themenkatalog themen) {
        this.themen = themen;
        this.vorlagen = vorlagen;
        this.texte = texte;
        this.absender = absender;
        this.zwischenstaende = zwischenstaende;
        this.auftraege = auftraege;
        this.buch = buch;
        this.anlass = anlass;
    }

    /** Each round of a case that was opened again has numbers of its own. */
    static int imDurchgang(Akte akte, int bezug) {
        return bezug + JE_DURCHGANG * akte.wiedereroeffnungen().size();
    }

    /**
     * @param bezug see {@link Versandstand#bezug()}
     * @throws Konflikt where the case holds no such answer or question, or nothing was laid down for the letter
     */
    Entwurf entwerfen(Schreiben schreiben, int bezug, Akte akte, Empfaenger empfaenger) {
        Map<String, Object> angaben = angaben(akte, empfaenger);
        boolean automatisch = schreiben == Schreiben.EINGANGSBESTAETIGUNG
                || schreiben == Schreiben.VERMITTLUNGSHINWEIS
                || schreiben == Schreiben.VERMITTLUNGSABSAGE
                || schreiben == Schreiben.RUECKZUGSBESTAETIGUNG;
        switch (schreiben) {
            case ANTWORT -> worte(angaben, antworttext(akte, bezug));
            case RUECKFRAGE -> {
                Akte.Rueckfrage frage = akte.rueckfrage(bezug)
                        .orElseThrow(() -> new Konflikt("Diese Rückfrage gibt es in der Kundenreaktion nicht."));
                worte(angaben, frage.frage());
                angaben.put("rueckfrageBis", datum(frage.bis()));
            }
            case ZWISCHENNACHRICHT -> {
                Optional<Zwischenstand> stand =
                        zwischenstaende.lies(akte.aktenzeichen(), bezug).filter(z -> z.giltAm(buch.heute()));
                automatisch = stand.isEmpty();
                stand.ifPresent(z -> {
                    worte(angaben, z.grund());
                    angaben.put("neuerTermin", datum(z.neuerTermin()));
                });
            }
            case EINGANGSBESTAETIGUNG -> angaben.putAll(Eingangsanlass.angaben(akte, empfaenger.vertritt()));
            case RUECKZUGSBESTAETIGUNG -> angaben.put("ruhendesThema", thema(akte, bezug % JE_DURCHGANG));
            case VERMITTLUNGSHINWEIS, VERMITTLUNGSABSAGE -> {}
            default -> {
                Briefinhalt inhalt =
                        auftraege.lies(akte.aktenzeichen(), schreiben, bezug).inhalt();
                angaben.putAll(inhalt.angaben());
                automatisch = inhalt.worte().isEmpty();
                worte(angaben, inhalt.worte());
            }
        }
        return fertig(schreiben, akte, angaben, automatisch);
    }

    /**
     * A letter of one of the kinds that people write, with words that are not laid down anywhere.
     *
     * @param termin day that the letter names, null where it names none
     */
    public Entwurf probe(Schreiben schreiben, String worte, LocalDate termin, Akte akte, Empfaenger empfaenger) {
        Map<String, Object> angaben = angaben(akte, empfaenger);
        worte(angaben, worte);
        if (termin != null) {
            angaben.put(schreiben == Schreiben.RUECKFRAGE ? "rueckfrageBis" : "neuerTermin", datum(termin));
        }
        return fertig(schreiben, akte, angaben, false);
    }

    private Entwurf fertig(Schreiben schreiben, Akte akte, Map<String, Object> angaben, boolean automatisch) {
        String vorlage = schreiben == Schreiben.EINGANGSBESTAETIGUNG
                ? anlass.vorlage(akte, schreiben.vorlage())
                : schreiben.vorlage();
        return new Entwurf(
                betreff(schreiben.name(), akte.aktenzeichen().wert()),
                fuellen(vorlage + ".txt", angaben),
                fuellen(vorlage + ".html", angaben),
                automatisch);
    }

    /** The internal reminder: number and day only. */
    public Entwurf erinnerung(String aktenzeichen, LocalDate faellig) {
        Map<String, Object> angaben = new HashMap<>();
        angaben.put("aktenzeichen", aktenzeichen);
        angaben.put("faellig", datum(faellig));
        angaben.put("absender", absender);
        return new Entwurf(
                betreff("ERINNERUNG", aktenzeichen),
                fuellen("erinnerung.txt", angaben),
                fuellen("erinnerung.html", angaben),
                true);
    }

    /** The internal notice: number and one sentence of the house. */
    public Entwurf hinweis(String aktenzeichen, Anlass anlass) {
        Map<String, Object> angaben = new HashMap<>();
        angaben.put("aktenzeichen", aktenzeichen);
        angaben.put("satz", texte.getMessage("schreiben.HINWEIS." + anlass + ".satz", null, Locale.GERMANY));
        angaben.put("absender", absender);
        return new Entwurf(
                betreff("HINWEIS." + anlass, aktenzeichen),
                fuellen("hinweis.txt", angaben),
                fuellen("hinweis.html", angaben),
                true);
    }

    /** The morning mail of a group: counts and file numbers. @param gruppe its name for people */
    public Entwurf morgenpost(String gruppe, LocalDate tag, Morgenlage lage) {
        Map<String, Object> angaben = new HashMap<>();
        angaben.put("gruppe", gruppe);
        angaben.put("tag", datum(tag));
        angaben.put("lage", lage);
        angaben.put("absender", absender);
        return new Entwurf(
                texte.getMessage(
                        "schreiben.MORGENPOST.betreff",
                        new Object[] {gruppe, lage.heute(), lage.ueberfaellig()},
                        Locale.GERMANY),
                fuellen("morgenpost.txt", angaben),
                fuellen("morgenpost.html", angaben),
                true);
    }

    private Map<String, Object> angaben(Akte akte, Empfaenger empfaenger) {
        Map<String, Object> angaben = new HashMap<>();
        angaben.put("aktenzeichen", akte.aktenzeichen().wert());
        angaben.put("name", empfaenger.name());
        angaben.put(
                "vertretene", empfaenger.vertritt() ? Erreichbarkeit.der(akte).name() : "");
        angaben.put("weg", empfaenger.weg().name());
        angaben.put("gross", !empfaenger.vertritt() && brauchtGrosseSchrift(akte));
        Vertretungslage lage = akte.vertretung(buch.heute());
        boolean durchAndere = lage != Vertretungslage.KEINE_VERTRETUNG && !empfaenger.vertritt();
        angaben.put("durchAndere", durchAndere);
        angaben.put("ohneVollmacht", durchAndere && !lage.erlaubtAuskunft());
        angaben.put("gesetzlich", akte.einreicher() != null && akte.einreicher().vertrittGesetzlich());
        angaben.put(
                "wiedereroeffnet",
                akte.istWiedereroeffnet() ? datum(LocalDate.ofInstant(akte.fristbeginn(), Versandbuch.ZONE)) : "");
        angaben.put("eingang", datum(LocalDate.ofInstant(akte.eingang(), Versandbuch.ZONE)));
        LocalDate bis = akte.fristen().antwort();
        // a day that has passed is no promise
        angaben.put("antwortBis", bis.isBefore(buch.heute()) ? "" : datum(bis));
        angaben.put("absender", absender);
        return angaben;
    }

    /** What a person wrote: as paragraphs of lines for HTML, as it is for text. */
    private static void worte(Map<String, Object> angaben, String text) {
        angaben.put("absaetze", absaetze(text));
        angaben.put("worte", text.strip());
    }

    /** Title of what this matter is about; empty for the whole case. */
    private String thema(Akte akte, int nr) {
        return akte.anliegen(nr)
                .map(Akte.Anliegen::thema)
                .flatMap(themen::finde)
                .map(Thema::titel)
                .orElse("");
    }

    private static String antworttext(Akte akte, int fassung) {
        Akte.Antwort antwort = akte.antwort();
        if (antwort == null || (fassung != 0 && antwort.fassung() != fassung)) {
            throw new Konflikt("Diese Fassung der Antwort gibt es nicht oder sie ist überholt.");
        }
        return antwort.text();
    }

    private String betreff(String schluessel, String aktenzeichen) {
        return texte.getMessage("schreiben." + schluessel + ".betreff", new Object[] {aktenzeichen}, Locale.GERMANY);
    }

    private String fuellen(String vorlage, Map<String, Object> angaben) {
        return vorlagen.process("schreiben/" + vorlage, new Context(Locale.GERMANY, angaben))
                .strip();
    }

    public static String datum(LocalDate tag) {
        return DATUM.format(tag);
    }

    /** Paragraphs are parted by empty lines. */
    public static List<List<String>> absaetze(String text) {
        return Arrays.stream(text.strip().split("\\R\\h*\\R\\s*"))
                .map(absatz -> absatz.lines().map(String::stripTrailing).toList())
                .filter(zeilen -> !zeilen.isEmpty())
                .toList();
    }

    private static boolean brauchtGrosseSchrift(Akte akte) {
        return akte.kunde() != null
                && akte.kunde().beduerfnisse() != null
                && akte.kunde().beduerfnisse().grossdruck();
    }
}
