package de.ombud.prozess.uebergabe;

import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akten;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes a task on within its group and notes the reason, both or neither. */
@Component
class Aufgabenuebergabe {

    private final Aufgabensicht sicht;
    private final TaskService aufgaben;
    private final OhneRechtepruefung haus;
    private final Benutzerverzeichnis verzeichnis;
    private final Uebergaben uebergaben;
    private final Akten akten;

    Aufgabenuebergabe(
            Aufgabensicht sicht,
            TaskService aufgaben,
            OhneRechtepruefung haus,
            Benutzerverzeichnis verzeichnis,
            Uebergaben uebergaben,
            Akten akten) {
        this.sicht = sicht;
        this.aufgaben = aufgaben;
        this.haus = haus;
        this.verzeichnis = verzeichnis;
        this.uebergaben = uebergaben;
        this.akten = akten;
    }

    /** The receiver is a member of the task's group, perhaps the acting person; none gives the task back to the group. */
    @Transactional
    public void uebergib(Angemeldet durch, String taskId, UebergabeEingabe auftrag) {
        Task aufgabe = sicht.aufgabe(durch, taskId);
        String[] gruppen = gruppen(taskId).toArray(String[]::new);
        if (!durch.istIn(gruppen)) {
            throw new NichtErlaubt("Übergeben kann die Aufgabe nur, wer zu ihrer Gruppe gehört.");
        }
        auftrag.person()
                .filter(name -> verzeichnis
                        .finde(name)
                        .filter(person -> person.istIn(gruppen))
                        .isEmpty())
                .ifPresent(fremd -> {
                    throw new Eingabefehler("an", "Diese Person gehört nicht zur Gruppe der Aufgabe.");
                });
        String neu = auftrag.person().orElse(null);
        if (neu != null && ausgeschlossene(aufgabe).contains(neu)) {
            // says no more than needed: that somebody complains about a colleague is nobody else's business
            throw new Eingabefehler("an", "Diese Person kann diesen Fall nicht bearbeiten.");
        }
        if (Objects.equals(aufgabe.getAssignee(), neu)) {
            throw new Konflikt("Die Aufgabe liegt schon dort.");
        }
        setze(taskId, neu);
        uebergaben.vermerke(aufgabe, neu, durch.name(), auftrag.grund());
    }

    private Set<String> ausgeschlossene(Task aufgabe) {
        return haus.hole(() -> uebergaben.aktenzeichen(aufgabe))
                .map(Aktenzeichen::new)
                .map(akten::ausgeschlossene)
                .orElse(Set.of());
    }

    private Set<String> gruppen(String taskId) {
        return haus.hole(() -> aufgaben.getIdentityLinksForTask(taskId)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void setze(String taskId, String neu) {
        try {
            haus.tue(() -> aufgaben.setAssignee(taskId, neu));
        } catch (OptimisticLockingException e) {
            throw new Konflikt("Die Aufgabe wurde inzwischen von jemand anderem bearbeitet.");
        }
    }
}
