package de.ombud.prozess.schreibhilfe;

import de.ombud.eingabe.Eingabe;
import de.ombud.prozess.sicherheit.Formularfeld;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Akte;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist's form needs beyond itself: its fields, the person's drafts, the version that came back. */
@RestController
@RequestMapping("/api/aufgaben/{taskId}")
@Tag(name = "Aufgaben", description = "Was Tasklist nicht kann")
@Fehlerantworten.Verboten
@Fehlerantworten.Unbekannt
class SchreibhilfeApi {

    private final Schreibhilfe hilfe;

    SchreibhilfeApi(Schreibhilfe hilfe) {
        this.hilfe = hilfe;
    }

    @GetMapping("/schreibhilfe")
    @Operation(
            summary = "Felder des Formulars, eigene Entwürfe und die zurückgegebene Antwort",
            description = "Für die Gruppe der Aufgabe; die Entwürfe nur für die Person, die sie geschrieben hat.")
    ResponseEntity<Ausgabe> hilfe(@PathVariable String taskId, Angemeldet wer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Ausgabe(
                        hilfe.felder(wer, taskId).stream().map(Feld::von).toList(),
                        hilfe.entwuerfe(wer, taskId).stream()
                                .map(e -> new Entwurf(e.feld(), e.text(), e.geaendertAm()))
                                .toList(),
                        hilfe.fruehere(wer, taskId).map(Fruehere::von).orElse(null)));
    }

    @PutMapping("/entwuerfe/{feld}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Merken, was in ein Textfeld getippt wurde",
            description = "Ersetzt den Entwurf; ein leerer Text löscht ihn. Mit der Aufgabe enden alle Entwürfe.")
    @Fehlerantworten.Eingabe
    void merke(
            @PathVariable String taskId, @PathVariable String feld, @RequestBody NeuerEntwurf eingabe, Angemeldet wer) {
        hilfe.merken(wer, taskId, feld, eingabe.text());
    }

    @DeleteMapping("/entwuerfe")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Die eigenen Entwürfe zu einer Aufgabe verwerfen")
    void verwirf(@PathVariable String taskId, Angemeldet wer) {
        hilfe.verwerfen(wer, taskId);
    }

    @Schema(name = "Schreibhilfe")
    record Ausgabe(
            List<Feld> felder,
            List<Entwurf> entwuerfe,

            @Schema(description = "nur wo eine Antwort neu zu schreiben ist")
            Fruehere fruehere) {

        @Override
        public String toString() {
            return "Schreibhilfe";
        }
    }

    @Schema(name = "Formularfeld", description = "Eigenschaften: was im Modeler am Feld hinterlegt ist")
    record Feld(String id, String key, String art, Map<String, String> eigenschaften) {

        static Feld von(Formularfeld feld) {
            return new Feld(feld.id(), feld.key(), feld.art(), feld.eigenschaften());
        }
    }

    @Schema(name = "Textentwurf", description = "Zeitpunkt in UTC")
    record Entwurf(String feld, String text, Instant geaendertAm) {

        @Override
        public String toString() {
            return "Entwurf";
        }
    }

    @Schema(name = "FruehereAntwort")
    record Fruehere(String text, int fassung, String hinweis) {

        static Fruehere von(Akte.Antwort antwort) {
            return new Fruehere(antwort.text(), antwort.fassung(), antwort.freigabehinweis());
        }

        @Override
        public String toString() {
            return "Fassung " + fassung;
        }
    }

    @Schema(name = "NeuerTextentwurf")
    record NeuerEntwurf(
            @NotNull
            @de.ombud.eingabe.Feld(
                    value = "Text",
                    laenge = de.ombud.eingabe.Feld.LANG,
                    mehrzeilig = true,
                    bleibt = true)
            String text)
            implements Eingabe {

        @Override
        public String toString() {
            return "NeuerEntwurf";
        }
    }
}
