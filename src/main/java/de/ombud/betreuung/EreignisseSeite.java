package de.ombud.betreuung;

import de.ombud.betreuung.Aktenformular.Sendung;
import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.einmal.OhneWirkung;
import de.ombud.textbaustein.Verwendung;
import de.ombud.textbaustein.Vorschlaege;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens to a case from outside, taken in on its page; the same steps as {@link EreignisseApi}. */
@Controller
@RequestMapping("/akte/{aktenzeichen}")
class EreignisseSeite {

    private final Ereignisaufnahme ereignisse;
    private final Zugang zugang;
    private final Aktenformular formular;
    private final Vorschlaege vorschlaege;
    private final MessageSource texte;

    EreignisseSeite(
            Ereignisaufnahme ereignisse,
            Zugang zugang,
            Aktenformular formular,
            Vorschlaege vorschlaege,
            MessageSource texte) {
        this.ereignisse = ereignisse;
        this.zugang = zugang;
        this.formular = formular;
        this.vorschlaege = vorschlaege;
        this.texte = texte;
    }

    @PostMapping("/rueckfrage")
    String rueckfrage(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return formular.sende(
                aktenzeichen,
                Sendung.von("rueckfrage", felder, RueckfrageEingabe.class)
                        .mit("anliegen", nummern(felder, "rueckfrage.anliegen.")),
                meldung,
                ereignisse::rueckfrage);
    }

    /** Puts a text block under what was typed and shows the form again; nothing is sent. */
    @PostMapping("/rueckfrage/baustein")
    @OhneWirkung("was schon getippt ist, gehört in keine Adresse")
    String baustein(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        Map<String, String> ergaenzt = new HashMap<>(felder);
        ergaenzt.merge(
                "rueckfrage.frage",
                baustein(aktenzeichen, felder.getOrDefault("rueckfrage.baustein", "")),
                (getippt, baustein) -> getippt.isBlank() ? baustein : getippt.stripTrailing() + "\n\n" + baustein);
        return formular.zeigeWieder(aktenzeichen, "rueckfrage", ergaenzt, meldung);
    }

    private String baustein(Aktenzeichen aktenzeichen, String id) {
        Akte gesehen = zugang.zumFragen(aktenzeichen, Betrachter.von(Angemeldet.aktuell()));
        return vorschlaege.zu(gesehen, 0, Verwendung.RUECKFRAGE).stream()
                .filter(vorschlag -> String.valueOf(vorschlag.baustein()).equals(id))
                .map(Vorschlaege.Vorschlag::text)
                .findFirst()
                .orElse("");
    }

    /** What the area of an Anliegen reads of the person's words. */
    @PostMapping("/lesbar")
    String lesbar(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        Integer nr = zahl(felder.get("lesbar.anliegen"));
        String was = felder.getOrDefault("lesbar.was", "");
        if (nr == null
                || Arrays.stream(Lesbarkeit.values()).noneMatch(l -> l.name().equals(was))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return switch (Lesbarkeit.valueOf(was)) {
            case BESCHREIBEN ->
                formular.sende(
                        aktenzeichen,
                        Sendung.von("lesbar", felder, BeschreibungEingabe.class),
                        meldung,
                        (fall, eingabe, wer) -> ereignisse.beschreibung(fall, nr, eingabe, wer));
            case FREIGEBEN ->
                formular.sende(
                        aktenzeichen,
                        Sendung.von("lesbar", felder, GrundEingabe.class),
                        meldung,
                        (fall, eingabe, wer) -> ereignisse.textfreigabe(fall, nr, eingabe, wer));
            case WIDERRUFEN ->
                formular.sende(
                        aktenzeichen,
                        Sendung.von("lesbar", felder, GrundEingabe.class),
                        meldung,
                        (fall, eingabe, wer) -> ereignisse.textfreigabeWiderrufen(fall, nr, eingabe, wer));
        };
    }

    @PostMapping("/nachtrag")
    String nachtrag(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return formular.sende(
                aktenzeichen, Sendung.von("nachtrag", felder, NachtragEingabe.class), meldung, ereignisse::nachtrag);
    }

    @PostMapping("/anliegen")
    String anliegen(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return formular.sende(
                aktenzeichen, Sendung.von("anliegen", felder, AnliegenEingabe.class), meldung, ereignisse::anliegen);
    }

    /** Cannot be taken back, so the form asks for the reason and for a tick. */
    @PostMapping("/rueckzug")
    String rueckzug(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return formular.sende(
                aktenzeichen, Sendung.von("rueckzug", felder, GrundEingabe.class), meldung, (fall, eingabe, wer) -> {
                    Integer nr = zahl(felder.get("rueckzug.anliegen"));
                    if (nr != null) {
                        ereignisse.rueckzug(fall, nr, eingabe, wer);
                        return;
                    }
                    if (!felder.containsKey("rueckzug.bestaetigt")) {
                        throw new Eingabefehler(
                                "bestaetigt", texte.getMessage("ereignis.rueckzug.unbestaetigt", null, Locale.GERMANY));
                    }
                    ereignisse.rueckzug(fall, eingabe, wer);
                });
    }

    @PostMapping("/rueckmeldung")
    String rueckmeldung(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return formular.sende(
                aktenzeichen,
                Sendung.von("rueckmeldung", felder, RueckmeldungEingabe.class),
                meldung,
                ereignisse::rueckmeldung);
    }

    @PostMapping("/wiedereroeffnung")
    String wiedereroeffnung(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return formular.sende(
                aktenzeichen,
                Sendung.von("wiedereroeffnung", felder, GrundEingabe.class),
                meldung,
                ereignisse::wiedereroeffnung);
    }

    /** The ticked boxes; their names end with the number. */
    private static List<Integer> nummern(Map<String, String> felder, String vorsatz) {
        return felder.keySet().stream()
                .filter(feld -> feld.startsWith(vorsatz))
                .map(feld -> zahl(feld.substring(vorsatz.length())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Integer zahl(String wert) {
        try {
            return wert == null || wert.isEmpty() ? null : Integer.valueOf(wert);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
