package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.fehler.Datenbankgrund;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * An error as Tasklist shows it: Camunda's fields {@code type} and {@code message}, and ours.
 *
 * @param status HTTP status
 * @param message German
 * @param errors the faulty fields, or what is wrong with a deployed model; empty where neither is to blame
 */
record Fehlertext(int status, String type, String message, List<? extends Record> errors) {

    private static final String UNERWARTET =
            "Das hat nicht geklappt. Bitte nennen Sie der Administration die Kennung %s.";

    private static final String KENNWORT_ZU_EINFACH =
            "Das Kennwort ist zu einfach: mindestens zehn Zeichen, mit Groß- und Kleinbuchstaben, Ziffer und"
                    + " Sonderzeichen, ohne den eigenen Namen.";

    private static final String INZWISCHEN_GEAENDERT =
            "Die Aufgabe wurde inzwischen von jemand anderem bearbeitet. Bitte laden Sie sie neu.";

    /** Finds the reason that a person can understand below the engine's wrappings. */
    static Optional<Fehlertext> aus(Throwable fehler) {
        return Stream.iterate(fehler, ursache -> ursache != null, Throwable::getCause)
                .limit(20)
                .flatMap(ursache -> uebersetze(ursache).stream())
                .findFirst()
                .or(() -> Datenbankgrund.von(fehler).map(Fehlertext::ausDerDatenbank));
    }

    /** Where nothing better is known than the kind of the exception and the status that the engine gives it; its sentences are English. */
    static Fehlertext allgemein(Throwable fehler, int status, String kennung) {
        String message = status == 500 ? UNERWARTET.formatted(kennung) : satz(status);
        return ohneFelder(status, fehler.getClass().getSimpleName(), message);
    }

    private static String satz(int status) {
        return switch (status) {
            case 400 -> "Die Anfrage ist unvollständig oder hat nicht die verlangte Form.";
            case 403 -> "Dazu sind Sie nicht berechtigt.";
            case 404 -> "Das Gesuchte gibt es nicht, oder es ist für Sie nicht einsehbar.";
            case 405 -> "Unter dieser Adresse ist diese HTTP-Methode nicht vorgesehen.";
            case 406 -> "Das gewünschte Format wird hier nicht ausgegeben.";
            case 409 ->
                "Der Vorgang wurde inzwischen von jemand anderem geändert. Bitte neu laden und den Schritt prüfen.";
            case 413 -> "Die Anfrage überschreitet die erlaubte Größe.";
            case 415 -> "Der Inhalt wird in diesem Format nicht angenommen.";
            case 503 ->
                "Die Datenbank antwortet gerade nicht. Es wurde nichts gespeichert. Bitte in einer Minute noch einmal"
                        + " versuchen.";
            default -> "Die Anfrage konnte nicht bearbeitet werden.";
        };
    }

    /** The same sentence under its name in RFC 9457, where programs that know our interface look for it. */
    @JsonProperty
    public String detail() {
        return message;
    }

    private static Optional<Fehlertext> uebersetze(Throwable ursache) {
        if (ursache instanceof Eingabefehler eingabe) {
            return Optional.of(new Fehlertext(400, "Eingabefehler", eingabe.getMessage(), eingabe.fehler()));
        }
        if (ursache instanceof ModelleAbgelehnt abgelehnt) {
            return Optional.of(new Fehlertext(400, "ModelleAbgelehnt", abgelehnt.getMessage(), abgelehnt.befunde()));
        }
        if (ursache instanceof Konflikt) {
            return Optional.of(ohneFelder(409, "Konflikt", ursache.getMessage()));
        }
        if (ursache instanceof NichtErlaubt) {
            return Optional.of(ohneFelder(403, "NichtErlaubt", ursache.getMessage()));
        }
        if (ursache instanceof NichtGefunden) {
            return Optional.of(ohneFelder(404, "NichtGefunden", ursache.getMessage()));
        }
        if (ursache instanceof AuthorizationException) {
            // a task that another event has just ended takes the right to it along: the engine cannot tell the two
            // apart
            return Optional.of(ohneFelder(
                    403,
                    "AuthorizationException",
                    "Dazu sind Sie nicht berechtigt, oder die Aufgabe gibt es nicht mehr."));
        }
        if (ursache instanceof TaskAlreadyClaimedException) {
            return Optional.of(ohneFelder(409, "Konflikt", "Die Aufgabe hat schon jemand anderes übernommen."));
        }
        if (ursache instanceof SuspendedEntityInteractionException) {
            return uebersetze(Gleichzeitigkeit.angehalten());
        }
        if (ursache instanceof OptimisticLockingException || ursache instanceof ConcurrencyFailureException) {
            return Optional.of(ohneFelder(409, "Konflikt", INZWISCHEN_GEAENDERT));
        }
        // another event ended the process while this step had already begun
        if (ursache instanceof ProcessEngineException
                && String.valueOf(ursache.getMessage()).contains("Cannot restore state of process instance")) {
            return Optional.of(ohneFelder(409, "Konflikt", INZWISCHEN_GEAENDERT));
        }
        if (ursache instanceof ProcessEngineException
                && String.valueOf(ursache.getMessage()).contains("Password does not match policy")) {
            return Optional.of(ohneFelder(400, "Eingabefehler", KENNWORT_ZU_EINFACH));
        }
        if (istUnvollstaendigeAnfrage(ursache)) {
            return Optional.of(ohneFelder(400, "Eingabefehler", satz(400)));
        }
        // how the engine says that it does not find what was asked for
        if (ursache instanceof NullValueException) {
            boolean aufgabe = String.valueOf(ursache.getMessage()).contains("task is null");
            return Optional.of(
                    ohneFelder(404, "NichtGefunden", aufgabe ? "Die Aufgabe gibt es nicht mehr." : satz(404)));
        }
        return Optional.empty();
    }

    /** The engine's interface reads what is sent without looking whether it is there. */
    private static boolean istUnvollstaendigeAnfrage(Throwable ursache) {
        return (ursache instanceof NullPointerException || ursache instanceof IllegalArgumentException)
                && Arrays.stream(ursache.getStackTrace())
                        .limit(12)
                        .anyMatch(stelle -> stelle.getClassName().startsWith("org.camunda.bpm.engine.rest."));
    }

    private static Fehlertext ausDerDatenbank(Datenbankgrund grund) {
        return switch (grund) {
            case AUSFALL -> ohneFelder(grund.status(), "Ausfall", satz(grund.status()));
            // of two who do the same with one task at the same moment, the slower one
            case KONFLIKT -> ohneFelder(grund.status(), "Konflikt", INZWISCHEN_GEAENDERT);
            case UNLESBAR -> ohneFelder(grund.status(), "Eingabefehler", satz(grund.status()));
        };
    }

    private static Fehlertext ohneFelder(int status, String type, String message) {
        return new Fehlertext(status, type, message, List.of());
    }
}
