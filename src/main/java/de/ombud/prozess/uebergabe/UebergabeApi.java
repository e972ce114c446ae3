package de.ombud.prozess.uebergabe;

import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Aufgaben", description = "Was Tasklist nicht kann")
class UebergabeApi {

    private final Aufgabenuebergabe uebergabe;
    private final Benutzerverzeichnis verzeichnis;

    UebergabeApi(Aufgabenuebergabe uebergabe, Benutzerverzeichnis verzeichnis) {
        this.uebergabe = uebergabe;
        this.verzeichnis = verzeichnis;
    }

    /** 404 for a task that the person may not see, 403 outside its group. */
    @GetMapping("/api/aufgaben/{taskId}/uebergabe")
    @Operation(summary = "Wem die Aufgabe übergeben werden kann")
    Uebergabemoeglichkeiten moegliche(@PathVariable String taskId, Angemeldet wer) {
        Set<String> moegliche = uebergabe.moegliche(wer, taskId);
        return new Uebergabemoeglichkeiten(moegliche, verzeichnis.namen(moegliche), uebergabe.hatJemand(wer, taskId));
    }

    /**
     * @param namen of the persons, by user name
     * @param zurueck whether it can go back to the group: somebody has it
     */
    @Schema(name = "Uebergabemoeglichkeiten")
    record Uebergabemoeglichkeiten(Set<String> personen, Map<String, String> namen, boolean zurueck) {}

    /** 404 for a task that the person may not see, 403 outside its group, 409 where it is already as asked. */
    @PostMapping("/api/aufgaben/{taskId}/uebergabe")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Eine Aufgabe übergeben, übernehmen oder an die Gruppe zurückgeben",
            description = "Für alle Mitglieder der Gruppe, auch wenn die Aufgabe bei jemand anderem liegt.")
    void uebergib(@PathVariable String taskId, @RequestBody UebergabeEingabe eingabe, Angemeldet wer) {
        uebergabe.uebergib(wer, taskId, eingabe.an(), eingabe.grund());
    }
}
