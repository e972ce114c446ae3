package de.ombud.system;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Builds the answers of RFC 9457 with the German sentences of {@code messages_de.properties}. */
@Component
public class Probleme {

    private final MessageSource texte;

    public Probleme(MessageSource texte) {
        this.texte = texte;
    }

    public ResponseEntity<ProblemDetail> eingabe(List<Feldfehler> fehler) {
        return mitFehlern(400, text(fehler.isEmpty() ? "fehler.400.allgemein" : "fehler.400.text"), fehler);
    }

    public ResponseEntity<ProblemDetail> mitFehlern(int status, String text, List<Feldfehler> fehler) {
        ProblemDetail problem = problem(status, text);
        problem.setProperty("errors", fehler);
        return antwort(problem);
    }

    public ResponseEntity<ProblemDetail> mitText(int status, String text) {
        return antwort(problem(status, text));
    }

    public ResponseEntity<ProblemDetail> allgemein(HttpStatusCode status) {
        return antwort(allgemein(status.value()));
    }

    /** The sentence that fits this status, whatever happened. */
    public ProblemDetail allgemein(int status) {
        if (status == 400) {
            ProblemDetail problem = problem(status, text("fehler.400.allgemein"));
            problem.setProperty("errors", List.of());
            return problem;
        }
        // the sentence with a number to name is only for whoever has the number
        String satz = status == 500 ? "fehler.seite.text" : "fehler." + status + ".text";
        return problem(status, oderSonst(satz, "fehler.sonst.text"));
    }

    /** @param kennung of the entry in the log */
    public ResponseEntity<ProblemDetail> unerwartet(String kennung) {
        return mitText(500, text("fehler.500.text", kennung));
    }

    /** The sentence under this key, with its placeholders filled. */
    public String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }

    private ProblemDetail problem(int status, String text) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), text);
        problem.setTitle(oderSonst("fehler." + status + ".titel", "fehler.sonst.titel"));
        return problem;
    }

    private String oderSonst(String schluessel, String sonst) {
        return texte.getMessage(schluessel, null, text(sonst), Locale.GERMANY);
    }

    private static ResponseEntity<ProblemDetail> antwort(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
