package de.ombud.eingang;

import de.ombud.eingang.angabe.Angaben;
import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.eingang.angabe.Antwortwegregel;
import de.ombud.eingang.angabe.EingangEinstellungen;
import de.ombud.eingang.angabe.Vervollstaendigung;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Beteiligte;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.Vollmachtsumfang;
import de.ombud.vorgang.fall.angabe.Bewertung;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a whole contact of a checked body: what was left out, what follows from what was said, and whom it must not come before. */
@Component
class Zusammenstellung {

    private final Vervollstaendigung vervollstaendigung;
    private final MessageSource texte;
    private final EingangEinstellungen einstellungen;
    private final Clock uhr;

    Zusammenstellung(
            Vervollstaendigung vervollstaendigung, MessageSource texte, EingangEinstellungen einstellungen, Clock uhr) {
        this.vervollstaendigung = vervollstaendigung;
        this.texte = texte;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    NeueKundenreaktion kundenreaktion(KundenreaktionEingabe eingabe, Betrachter wer) {
        Instant eingang = eingabe.eingang() == null
                ? jetzt()
                : Vervollstaendigung.genau(eingabe.eingang().toInstant());
        Adressat adressat = Objects.requireNonNullElse(eingabe.adressat(), Adressat.KRM);
        Reaktionsart reaktionsart = Objects.requireNonNullElse(eingabe.reaktionsart(), Reaktionsart.KUNDENREAKTION);
        String dienststelle = oder(eingabe.dienststelle(), einstellungen.dienststelle());
        Sofortbewertung sofort = new Sofortbewertung(eingabe);
        return new NeueKundenreaktion(
                new Kontakt(eingabe.kanal(), eingang, adressat, reaktionsart, dienststelle, eingabe.antwortweg()),
                weitereKanaele(eingabe),
                eingabe.schilderung(),
                new Beteiligte(
                        Angaben.kunde(null, eingabe.kunde()),
                        einreicher(eingabe),
                        vervollstaendigung.absender(eingabe.absender(), eingang)),
                ausgeschlossene(eingabe.ausgeschlossen(), wer),
                anliegen(eingabe, adressat, reaktionsart, sofort),
                vervollstaendigung.fristen(eingang, dienststelle),
                sofort.istGewuenscht() ? sofort.vermerk() : null,
                Boolean.TRUE.equals(eingabe.vertraulich()));
    }

    /** @throws Eingabefehler where the answer leads nowhere with what the directory knows */
    private Einreicher einreicher(KundenreaktionEingabe eingabe) {
        Einreicher einreicher = vervollstaendigung.einreicher(null, eingabe.einreicher());
        if (eingabe.einreicher() != null && eingabe.einreicher().nenntBeratungsstelle()) {
            List<Feldfehler> fehler =
                    Antwortwegregel.verstoesse(eingabe.antwortweg(), Angaben.kunde(null, eingabe.kunde()), einreicher)
                            .stream()
                            .map(v -> new Feldfehler(v.field(), texte.getMessage(v.schluessel(), null, Locale.GERMANY)))
                            .toList();
            if (!fehler.isEmpty()) {
                throw new Eingabefehler(fehler);
            }
        }
        return einreicher;
    }

    /**
     * What a case follows from.
     *
     * @param eingang null for now
     * @param text empty where the Anliegen say what it is about
     */
    record Anlass(Instant eingang, Kanal kanal, String text) {

        /** Said just now on the phone. */
        static final Anlass JETZT = new Anlass(null, Kanal.TELEFON, "");
    }

    /** A new contact of the same person to the same addressee; whom the first must not come before, the second must not either. */
    NeueKundenreaktion folge(Akte aus, Anlass anlass, List<AnliegenEingabe> anliegen) {
        Instant eingang = anlass.eingang() == null ? jetzt() : Vervollstaendigung.genau(anlass.eingang());
        return new NeueKundenreaktion(
                new Kontakt(
                        anlass.kanal(),
                        eingang,
                        aus.adressat(),
                        Reaktionsart.KUNDENREAKTION,
                        aus.dienststelle(),
                        aus.antwortweg()),
                Set.of(),
                new Schilderung(
                        aus.betreff(),
                        anlass.text(),
                        "Folgt aus " + aus.aktenzeichen().wert() + "."),
                new Beteiligte(aus.kunde(), ohneNeueVollmacht(aus), null),
                aus.ausgeschlossene(),
                anliegen.stream()
                        .map(a -> vervollstaendigung.anliegen(a, aus.adressat(), Reaktionsart.KUNDENREAKTION, null))
                        .toList(),
                vervollstaendigung.fristen(eingang, aus.dienststelle()),
                null,
                aus.istVertraulich());
    }

    /** A Vollmacht with limits was given for the earlier case and would have none in the new one. */
    private static Einreicher ohneNeueVollmacht(Akte aus) {
        Einreicher einreicher = aus.einreicher();
        boolean unbeschraenkt = aus.vollmacht()
                .filter(v -> !v.nachweis().istUrkunde()
                        && v.umfang() == Vollmachtsumfang.ALLES
                        && v.gueltigVon() == null
                        && v.gueltigBis() == null)
                .isPresent();
        return einreicher == null || unbeschraenkt
                ? einreicher
                : new Einreicher(
                        einreicher.art(),
                        einreicher.name(),
                        einreicher.organisation(),
                        einreicher.email(),
                        einreicher.anschrift(),
                        false);
    }

    private List<NeuesAnliegen> anliegen(
            KundenreaktionEingabe eingabe, Adressat adressat, Reaktionsart reaktionsart, Sofortbewertung sofort) {
        List<NeuesAnliegen> anliegen = new ArrayList<>();
        for (int i = 0; i < eingabe.anliegen().size(); i++) {
            Bewertung bewertung = sofort.istGewuenscht() ? sofort.bewertung(i) : null;
            anliegen.add(vervollstaendigung.anliegen(eingabe.anliegen().get(i), adressat, reaktionsart, bewertung));
        }
        return anliegen;
    }

    /** Nobody records a complaint about themselves. */
    private Set<String> ausgeschlossene(List<String> namen, Betrachter wer) {
        int selbst = namen.indexOf(wer.name());
        if (selbst >= 0) {
            throw new Eingabefehler(
                    "ausgeschlossen[" + selbst + "]",
                    texte.getMessage("eingang.ausschluss.selbst", null, Locale.GERMANY));
        }
        return Set.copyOf(namen);
    }

    private static Set<Kanal> weitereKanaele(KundenreaktionEingabe eingabe) {
        Set<Kanal> weitere = EnumSet.noneOf(Kanal.class);
        weitere.addAll(eingabe.weitereKanaele());
        weitere.remove(eingabe.kanal());
        return weitere;
    }

    private Instant jetzt() {
        return Vervollstaendigung.genau(uhr.instant());
    }

    private static String oder(String text, String sonst) {
        return text == null || text.isEmpty() ? sonst : text;
    }
}
