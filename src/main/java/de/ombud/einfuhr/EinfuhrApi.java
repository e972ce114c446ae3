package de.ombud.einfuhr;

import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.Probleme;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/import")
@Tag(
        name = "Import",
        description = "Abgeschlossene Kundenreaktionen aus einem anderen Verfahren übernehmen; für das KRM")
class EinfuhrApi {

    private final Einfuhr einfuhr;
    private final Probleme probleme;

    EinfuhrApi(Einfuhr einfuhr, Probleme probleme) {
        this.einfuhr = einfuhr;
        this.probleme = probleme;
    }

    @PostMapping(path = "/kundenreaktionen", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Eine Datei übernehmen, ganz oder gar nicht",
            description = "CSV in UTF-8, Trennzeichen Semikolon, eine Zeile je Anliegen. `reaktion` ist der Schlüssel:"
                    + " dieselbe Datei noch einmal ändert nichts. Abgeschlossene Geschichte: Es beginnt kein"
                    + " Ablauf.")
    @ApiResponse(
            responseCode = "422",
            description =
                    "nichts übernommen; `errors` nennt jede fehlerhafte Zeile mit `zeile`, `spalte` und `message`,"
                            + " höchstens 10.000, `anzahl` alle")
    @Fehlerantworten.Verboten
    Eingefuehrt uebernehmen(@RequestPart MultipartFile datei, Angemeldet wer) throws IOException {
        if (!wer.istIn(Gruppe.KRM)) {
            throw new NichtErlaubt(probleme.text("einfuhr.verboten"));
        }
        try (InputStream inhalt = datei.getInputStream()) {
            return einfuhr.nimm(inhalt, wer.name());
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> abgelehnt(EinfuhrAbgelehnt e) {
        ResponseEntity<ProblemDetail> antwort = probleme.mitText(422, probleme.text("einfuhr.abgelehnt", e.anzahl()));
        ProblemDetail problem = antwort.getBody();
        problem.setProperty("anzahl", e.anzahl());
        problem.setProperty("errors", e.fehler());
        return antwort;
    }
}
