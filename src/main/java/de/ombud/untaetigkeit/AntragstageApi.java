package de.ombud.untaetigkeit;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 404 for whoever may not know of the case, 403 for whoever may read but not act. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}/anliegen/{nr}/antragstag")
@Tag(name = "Untätigkeit", description = "Seit wann jemand auf eine Entscheidung wartet (§ 88 SGG)")
@Fehlerantworten.Eingabe
@Fehlerantworten.Verboten
@Fehlerantworten.Unbekannt
@Fehlerantworten.Unzeit
class AntragstageApi {

    private final Antragstage antragstage;
    private final Akten akten;

    AntragstageApi(Antragstage antragstage, Akten akten) {
        this.antragstage = antragstage;
        this.akten = akten;
    }

    /** @param klageAb first day on which inaction may be sued */
    record Auskunft(int anliegen, Antragsart art, LocalDate tag, LocalDate bis, LocalDate klageAb) {}

    @PutMapping
    @Operation(
            summary = "Den Tag des Antrags oder Widerspruchs festhalten",
            description = "bei Beschwerden über die Bearbeitungsdauer; daraus folgt der Tag, ab dem eine"
                    + " Untätigkeitsklage zulässig ist")
    Auskunft festlegen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody AntragstagEingabe eingabe,
            Angemeldet wer) {
        return festlegen(aktenzeichen, new Antragstag(nr, eingabe.art(), eingabe.tag()), wer);
    }

    Auskunft festlegen(Aktenzeichen az, Antragstag neu, Angemeldet wer) {
        Akte akte = akten.lies(az, Betrachter.von(wer));
        if (!wer.istIn(Gruppe.KRM) && !(wer.istIn(Gruppe.OMBUDSSTELLE) && akte.vollstaendig())) {
            throw new NichtErlaubt(
                    "Den Tag des Antrags hält nur das KRM fest, bei ihren Vorgängen auch die Ombudsstelle.");
        }
        antragstage.festlegen(az, neu, wer.name());
        LocalDate bis = antragstage.ende(neu, akte).bis();
        return new Auskunft(neu.anliegen(), neu.art(), neu.tag(), bis, bis.plusDays(1));
    }
}
