package de.ombud.prozess.schreibhilfe;

import de.ombud.entwurf.Textentwuerfe;
import de.ombud.entwurf.Textentwurf;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.sicherheit.Formularfeld;
import de.ombud.prozess.sicherheit.Formularfelder;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.system.Angemeldet;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The writing in one task, for those who may work on it. Errors common to all verbs: {@link NichtGefunden} for a task that the person
 * may not see, {@link de.ombud.system.NichtErlaubt} outside its group.
 */
@Component
class Schreibhilfe {

    /** Custom property of a form field: the letter that its content goes into ({@code Schreiben}). */
    static final String VORSCHAU = "vorschau";

    private static final String TEXTFELD = "textarea";
    private static final String ANTWORT = "ANTWORT";

    private final Aufgabensicht sicht;
    private final Formularfelder formulare;
    private final Textentwuerfe entwuerfe;
    private final OhneRechtepruefung haus;
    private final TaskService aufgaben;
    private final Akten akten;
    private final Lesezugriffe lesezugriffe;

    Schreibhilfe(
            Aufgabensicht sicht,
            Formularfelder formulare,
            Textentwuerfe entwuerfe,
            OhneRechtepruefung haus,
            TaskService aufgaben,
            Akten akten,
            Lesezugriffe lesezugriffe) {
        this.sicht = sicht;
        this.formulare = formulare;
        this.entwuerfe = entwuerfe;
        this.haus = haus;
        this.aufgaben = aufgaben;
        this.akten = akten;
        this.lesezugriffe = lesezugriffe;
    }

    List<Formularfeld> felder(Angemeldet wer, String taskId) {
        return formulare.felder(sicht.arbeitsaufgabe(wer, taskId));
    }

    List<Textentwurf> entwuerfe(Angemeldet wer, String taskId) {
        sicht.arbeitsaufgabe(wer, taskId);
        return entwuerfe.zu(taskId, wer.name());
    }

    /** @throws NichtGefunden also where the form has no such text field */
    void merken(Angemeldet wer, String taskId, String feld, String text) {
        felder(wer, taskId).stream()
                .filter(f -> f.key().equals(feld) && f.art().equals(TEXTFELD))
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Dieses Feld hat das Formular nicht."));
        entwuerfe.merken(taskId, feld, text, wer.name());
    }

    void verwerfen(Angemeldet wer, String taskId) {
        sicht.arbeitsaufgabe(wer, taskId);
        entwuerfe.verwerfen(taskId, wer.name());
    }

    /** The version that was sent back, where the task is to write it anew and the person sees the whole case. */
    Optional<Akte.Antwort> fruehere(Angemeldet wer, String taskId) {
        Task aufgabe = sicht.arbeitsaufgabe(wer, taskId);
        boolean schreibt = formulare.felder(aufgabe).stream()
                .anyMatch(
                        f -> f.art().equals(TEXTFELD) && f.eigenschaft(VORSCHAU).equals(ANTWORT));
        return schreibt ? aktenzeichen(taskId).flatMap(az -> antwort(az, wer)) : Optional.empty();
    }

    private Optional<Akte.Antwort> antwort(Aktenzeichen az, Angemeldet wer) {
        Akte akte = akten.lies(az, Betrachter.von(wer));
        if (!akte.vollstaendig() || akte.antwort() == null) {
            return Optional.empty();
        }
        lesezugriffe.vermerken(az, wer.name(), Leseweg.BEILAGE);
        return Optional.of(akte.antwort());
    }

    private Optional<Aktenzeichen> aktenzeichen(String taskId) {
        return Optional.ofNullable(haus.hole(() -> aufgaben.getVariable(taskId, Variable.AKTENZEICHEN.name())))
                .map(wert -> new Aktenzeichen(wert.toString()));
    }
}
