package de.ombud.schriftverkehr;

import de.ombud.erkennung.Zeichen;
import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Erreichbarkeit;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.adresse.Wahlgrund;
import de.ombud.system.Mailadresse;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Hinweise;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that went out before somebody noticed that the wrong person or a wrong mail address was recorded: whoever got them may have learnt
 * Sozialdaten, so a data breach is proposed, and a person decides (Art. 33 DSGVO, § 83a SGB X); and whoever it is about hears for the
 * first time that we have got their words. A piece whose outcome is unclear counts as one that arrived. A proxy who turns up late makes
 * no letter to the person wrong.
 */
@Component
public class Fehlempfang {

    private static final Pattern STRASSE = Pattern.compile("stra(?:ß|ss)e\\b|str\\.");

    private final Versandbuch buch;
    private final Adressierung adressierung;
    private final Postausgang postausgang;
    private final Hinweise hinweise;
    private final Akten akten;
    private final MessageSource texte;

    Fehlempfang(
            Versandbuch buch,
            Adressierung adressierung,
            Postausgang postausgang,
            Hinweise hinweise,
            Akten akten,
            MessageSource texte) {
        this.buch = buch;
        this.adressierung = adressierung;
        this.postausgang = postausgang;
        this.hinweise = hinweise;
        this.akten = akten;
        this.texte = texte;
    }

    /**
     * @param bisher the case until now
     * @return number of the acknowledgement that is written anew and waits for somebody who sends it; empty where none is needed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Integer> aufgreifen(Aktenzeichen az, Akte bisher, boolean jemandAnderes) {
        Akte jetzt = akten.lies(az);
        List<Sendungszeile> falsche = buch.hinausgegangene(az).stream()
                .map(buch::lies)
                .filter(s -> !s.schreiben().gehtAnStelle() && !wirdGeradeGesendet(s))
                .filter(s -> gingFalsch(s, bisher, jetzt, jemandAnderes))
                .toList();
        if (falsche.isEmpty()) {
            return Optional.empty();
        }
        hinweise.vorschlagen(
                az,
                Zeichen.DATENPANNE,
                texte.getMessage("schreiben.fehlempfang", new Object[] {falsche.size()}, Locale.GERMANY));
        boolean hatteBestaetigung = falsche.stream().anyMatch(s -> s.schreiben() == Schreiben.EINGANGSBESTAETIGUNG);
        return hatteBestaetigung ? bestaetige(jetzt) : Optional.empty();
    }

    /** Whoever speaks to the mail server at this moment looks at the case once more. */
    private boolean wirdGeradeGesendet(Sendungszeile s) {
        return s.zustand() == Versandzustand.BEGONNEN && !buch.fuerVersandSperren(s.id());
    }

    private boolean gingFalsch(Sendungszeile s, Akte bisher, Akte jetzt, boolean jemandAnderes) {
        Empfaenger damals = adressierung.aufDemselbenWeg(s.weg(), s.schreiben(), s.bezug(), bisher);
        Empfaenger richtig = adressierung.aufDemselbenWeg(s.weg(), s.schreiben(), s.bezug(), jetzt);
        if (!s.gehtAn(damals)) {
            // went to whoever was known earlier: that was taken up when that was put right
            return false;
        }
        if (damals.vertritt()) {
            return !richtig.vertritt()
                    || !istDieselbeVertretung(damals, richtig, bisher.einreicher(), jetzt.einreicher());
        }
        return jemandAnderes
                || !richtig.vertritt()
                        && !istUmgezogen(damals, richtig)
                        && !ohneNamen(damals).equals(ohneNamen(richtig));
    }

    /**
     * The same name behind another front door: a closed letter that nobody else opens, forwarded or returned. A mail to a wrong address is
     * read by whoever owns it.
     */
    private static boolean istUmgezogen(Empfaenger damals, Empfaenger richtig) {
        return damals.weg() == Versandweg.BRIEF
                && !damals.name().isEmpty()
                && damals.name().equals(richtig.name());
    }

    /**
     * Lawyers and advice centres share names: whoever has the name and another address may be somebody else who now knows whose client they
     * are not. What a colleague completed by hand is contradicted by nothing, and of a call only what else is known of the two.
     */
    private static boolean istDieselbeVertretung(
            Empfaenger damals, Empfaenger richtig, Einreicher bisher, Einreicher jetzt) {
        return switch (damals.weg()) {
            case BRIEF ->
                schreibweise(damals.ziel()).equals(schreibweise(richtig.ziel()))
                        || damals.grund() == Wahlgrund.BEVOLLMAECHTIGT_ANSCHRIFT_FEHLT
                                && klein(kopf(damals)).equals(klein(kopf(richtig)));
            case TELEFON -> klein(damals.ziel()).equals(klein(richtig.ziel())) && kannDieselbeSein(bisher, jetzt);
            case EMAIL, KEINER -> klein(damals.ziel()).equals(klein(richtig.ziel()));
        };
    }

    /** Unless all that is recorded of both differs. */
    private static boolean kannDieselbeSein(Einreicher bisher, Einreicher jetzt) {
        List<Boolean> gleich = Stream.of(
                        vergleich(Erreichbarkeit.zeilen(bisher.anschrift()), Erreichbarkeit.zeilen(jetzt.anschrift())),
                        vergleich(mail(bisher), mail(jetzt)))
                .flatMap(Optional::stream)
                .toList();
        return gleich.isEmpty() || gleich.contains(true);
    }

    /** Empty where one of them is not known. */
    private static Optional<Boolean> vergleich(List<String> eine, List<String> andere) {
        return eine.isEmpty() || andere.isEmpty()
                ? Optional.empty()
                : Optional.of(schreibweise(eine).equals(schreibweise(andere)));
    }

    private static List<String> mail(Einreicher wer) {
        return Mailadresse.von(wer.email()).map(Mailadresse::wert).stream().toList();
    }

    /** An office that acts for the person is known by its own name as well as by whoever signs for it. */
    private static List<String> kopf(Empfaenger wer) {
        return Stream.concat(wer.ziel().stream().limit(1), Stream.of(wer.name()))
                .toList();
    }

    /** The same door, however its street is written. */
    private static List<String> schreibweise(List<String> zeilen) {
        return klein(zeilen).stream()
                .map(zeile -> STRASSE.matcher(zeile).replaceAll("str").replaceAll("[^\\p{L}\\p{N}@]+", ""))
                .toList();
    }

    private static List<String> klein(List<String> zeilen) {
        return zeilen.stream().map(zeile -> zeile.toLowerCase(Locale.GERMANY)).toList();
    }

    /** A letter with a misspelt name in the right letterbox is where it belongs, and capitals name no other mailbox. */
    private static List<String> ohneNamen(Empfaenger wer) {
        return klein(
                wer.ziel().stream().filter(zeile -> !zeile.equals(wer.name())).toList());
    }

    /** The person wants to hear from us after all, and what would have been confirmed was dropped. Return as above. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Integer> nunGewuenscht(Aktenzeichen az) {
        boolean entfiel = buch.finde(az, Schreiben.EINGANGSBESTAETIGUNG, 0)
                .map(buch::lies)
                .filter(s -> s.zustand() == Versandzustand.ENTFAELLT)
                .isPresent();
        return entfiel ? bestaetige(akten.lies(az)) : Optional.empty();
    }

    private Optional<Integer> bestaetige(Akte akte) {
        KundenreaktionStatus status = akte.status();
        boolean vorDerAntwort = status == KundenreaktionStatus.ERFASST || status == KundenreaktionStatus.IN_BEARBEITUNG;
        if (!vorDerAntwort || akte.antwortweg() == Antwortweg.KEINE) {
            return Optional.empty();
        }
        int bezug = buch.naechsterBezug(akte.aktenzeichen(), Schreiben.EINGANGSBESTAETIGUNG);
        Sendung neue = postausgang.erstellen(akte.aktenzeichen(), Schreiben.EINGANGSBESTAETIGUNG, bezug);
        if (neue.weg() == Versandweg.KEINER) {
            return Optional.empty();
        }
        buch.verwaist(neue.id());
        return Optional.of(bezug);
    }
}
