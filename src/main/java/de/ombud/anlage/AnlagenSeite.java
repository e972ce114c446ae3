package de.ombud.anlage;

import de.ombud.akte.Aktenschritt;
import de.ombud.eingabe.Grund;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files on the page of the case, without JavaScript; each step leads back to it, with the reason where it failed. */
@Controller
@RequestMapping("/akte/{aktenzeichen}/anlagen")
class AnlagenSeite {

    /** How the form says where a file belongs. */
    private static final String GANZ = "";

    private static final String NACHTRAG = "N";

    private final Anlagen anlagen;
    private final Aktenschritt schritt;
    private final MessageSource texte;

    AnlagenSeite(Anlagen anlagen, Aktenschritt schritt, MessageSource texte) {
        this.anlagen = anlagen;
        this.schritt = schritt;
        this.texte = texte;
    }

    /** @param wozu number of an Anliegen, "N" and number of a Nachtrag, or nothing for the whole case */
    @PostMapping
    String hochladen(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam MultipartFile datei,
            @RequestParam(defaultValue = GANZ) String wozu,
            @RequestParam(defaultValue = "KUNDE") Herkunft herkunft,
            RedirectAttributes meldung) {
        return schritt.tue(aktenzeichen, meldung, wer -> {
            boolean nachtrag = wozu.startsWith(NACHTRAG);
            Integer nummer = wozu.equals(GANZ) ? null : nummer(nachtrag ? wozu.substring(1) : wozu);
            Anlagen.Hinzugefuegt ergebnis = anlagen.hinzufuegen(
                    aktenzeichen,
                    new Anlagen.Neu(
                            datei.getOriginalFilename(),
                            bytes(datei),
                            nachtrag ? null : nummer,
                            nachtrag ? nummer : null,
                            herkunft),
                    Betrachter.von(wer));
            meldung.addFlashAttribute(
                    "anlagenmeldung",
                    text(
                            ergebnis.schonDa() ? "anlage.schon-da" : "anlage.abgelegt",
                            ergebnis.anlage().nr()));
        });
    }

    @PostMapping("/{nr}/entfernung")
    String entfernen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(
                aktenzeichen,
                Grund.class,
                felder,
                meldung,
                (eingabe, wer) -> anlagen.entfernen(aktenzeichen, nr, eingabe.grund(), Betrachter.von(wer)));
    }

    @PostMapping("/{nr}/zuordnung")
    String zuordnen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(
                aktenzeichen,
                AnlagenApi.ZuordnungEingabe.class,
                felder,
                meldung,
                (eingabe, wer) -> anlagen.zuordnen(aktenzeichen, nr, eingabe.anliegen(), Betrachter.von(wer)));
    }

    private static byte[] bytes(MultipartFile datei) {
        try {
            return datei.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int nummer(String wert) {
        try {
            return Integer.parseInt(wert);
        } catch (NumberFormatException e) {
            throw new Eingabefehler("wozu", text("anlage.anliegen.unbekannt"));
        }
    }

    private String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }
}
