package de.ombud.schriftverkehr.einsicht;

import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.schriftverkehr.Sendungszeile;
import de.ombud.schriftverkehr.Versandbuch;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.schriftverkehr.Vorlagen;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The piece on paper (DIN 5008 Form B), for the colleagues who post letters or read one out on the phone. Whoever may not see it
 * learns not even that it exists.
 */
@Controller
class BriefSeite {

    private static final int VOLLSTAENDIGE_ANSCHRIFT = 3;

    private final Versandbuch buch;
    private final Akten akten;
    private final Absender absender;
    private final Lesezugriffe lesezugriffe;

    BriefSeite(Versandbuch buch, Akten akten, Absender absender, Lesezugriffe lesezugriffe) {
        this.buch = buch;
        this.akten = akten;
        this.absender = absender;
        this.lesezugriffe = lesezugriffe;
    }

    /** Open for all who are logged in, because a refusal there would say 403; the page itself answers 404. */
    @Bean
    static Seitenfreigabe schreibenSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/schreiben/*");
    }

    @GetMapping("/schreiben/{id:\\d{1,18}}")
    String brief(@PathVariable long id, Model model, HttpServletResponse antwort) {
        Sendungszeile sendung = lies(id);
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Akte akte = akten.lies(sendung.az());
        Optional<Beduerfnisse> beduerfnisse = Optional.ofNullable(akte.kunde()).map(Kunde::beduerfnisse);
        boolean brief = sendung.weg() == Versandweg.BRIEF;
        boolean geschuetzt =
                brief && akte.hatGeschuetzteAnschrift() && !sendung.schreiben().gehtAnStelle();
        var ziel = geschuetzt
                ? geschuetztesZiel(sendung)
                : sendung.empfaenger().lines().toList();
        model.addAttribute("titel", "Schreiben zu " + sendung.aktenzeichen());
        model.addAttribute("hinweis", hinweis(sendung.weg()));
        model.addAttribute("antwort", sendung.antwort());
        model.addAttribute("beduerfnisse", beduerfnisse.orElse(null));
        // the proxy reads with their own eyes
        model.addAttribute(
                "grossdruck",
                !sendung.grund().meintVertretung()
                        && beduerfnisse.filter(Beduerfnisse::grossdruck).isPresent());
        model.addAttribute("absender", absender);
        model.addAttribute("aktenzeichen", sendung.aktenzeichen());
        model.addAttribute("anschrift", ziel);
        model.addAttribute("anschriftFehlt", brief && !geschuetzt && ziel.size() < VOLLSTAENDIGE_ANSCHRIFT);
        model.addAttribute("geschuetzt", geschuetzt);
        model.addAttribute("datum", Vorlagen.datum(LocalDate.ofInstant(sendung.erstelltAm(), Versandbuch.ZONE)));
        model.addAttribute("betreff", sendung.betreff());
        model.addAttribute("absaetze", Vorlagen.absaetze(sendung.text()));
        return "schreiben/brief";
    }

    /** Whoever posts it needs the address, and each look is a line of its own; once it is posted nobody needs it any more. */
    private List<String> geschuetztesZiel(Sendungszeile sendung) {
        List<String> zeilen = sendung.empfaenger().lines().toList();
        if (sendung.zustand() != Versandzustand.ERSTELLT) {
            return zeilen.stream().limit(1).toList();
        }
        lesezugriffe.jedesMalVermerken(sendung.az(), Angemeldet.aktuell().name(), Leseweg.GESCHUETZTE_ADRESSE);
        return zeilen;
    }

    private Sendungszeile lies(long id) {
        try {
            Angemeldet wer = Angemeldet.aktuell();
            Sendungszeile sendung = buch.lies(id);
            boolean darf = wer.istIn(Gruppe.FALLFUEHRUNG)
                    && akten.lies(sendung.az(), Betrachter.von(wer)).vollstaendig();
            if (darf) {
                lesezugriffe.vermerken(sendung.az(), wer.name(), Leseweg.SCHREIBEN);
                return sendung;
            }
        } catch (NichtGefunden e) {
            // the same answer as for a piece that exists and is not theirs
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String hinweis(Versandweg weg) {
        return switch (weg) {
            case BRIEF ->
                "Brief: drucken (Strg+P), unterschreiben, zur Post geben und in der Aufgabe den Tag eintragen.";
            case TELEFON -> "Telefonische Mitteilung: dieser Text dient als Gesprächsleitfaden.";
            case EMAIL -> "Kopie der E-Mail für die Akte.";
            case KEINER -> "Dieses Schreiben wird nicht versandt.";
        };
    }
}
