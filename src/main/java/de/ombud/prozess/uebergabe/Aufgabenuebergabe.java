package de.ombud.prozess.uebergabe;

import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vertretung.Vertretungen;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes a task on within its group and notes the reason, both or neither. */
@Component
public class Aufgabenuebergabe {

    private final Aufgabensicht sicht;
    private final TaskService aufgaben;
    private final OhneRechtepruefung haus;
    private final Benutzerverzeichnis verzeichnis;
    private final Halterwechsel wechsel;
    private final Uebergaben uebergaben;
    private final Akten akten;
    private final Vertretungen vertretungen;

    Aufgabenuebergabe(
            Aufgabensicht sicht,
            TaskService aufgaben,
            OhneRechtepruefung haus,
            Benutzerverzeichnis verzeichnis,
            Halterwechsel wechsel,
            Uebergaben uebergaben,
            Akten akten,
            Vertretungen vertretungen) {
        this.sicht = sicht;
        this.aufgaben = aufgaben;
        this.haus = haus;
        this.verzeichnis = verzeichnis;
        this.wechsel = wechsel;
        this.uebergaben = uebergaben;
        this.akten = akten;
        this.vertretungen = vertretungen;
    }

    /**
     * The receiver is a member of the task's group, perhaps the acting person.
     *
     * @param an user name; empty gives the task back to the group
     * @throws de.ombud.system.NichtGefunden for a task that the acting person may not see
     * @throws NichtErlaubt outside the task's group
     * @throws Eingabefehler where the receiver may not have it, or is not there today
     * @throws Konflikt where it is already as asked, or somebody was quicker
     */
    @Transactional
    public void uebergib(Angemeldet durch, String taskId, String an, String grund) {
        Task aufgabe = sicht.aufgabe(durch, taskId);
        String[] gruppen = sicht.gruppen(taskId).toArray(String[]::new);
        if (!durch.istIn(gruppen)) {
            throw new NichtErlaubt("Übergeben kann die Aufgabe nur, wer zu ihrer Gruppe gehört.");
        }
        Optional<String> person = Optional.of(an).filter(name -> !name.isBlank());
        person.filter(name -> verzeichnis
                        .finde(name)
                        .filter(gefunden -> gefunden.istIn(gruppen))
                        .isEmpty())
                .ifPresent(fremd -> {
                    throw new Eingabefehler("an", "Diese Person gehört nicht zur Gruppe der Aufgabe.");
                });
        String neu = person.orElse(null);
        if (neu != null && ausgeschlossene(aufgabe).contains(neu)) {
            // says no more than needed: that somebody complains about a colleague is nobody else's business
            throw new Eingabefehler("an", "Diese Person kann diesen Fall nicht bearbeiten.");
        }
        if (neu != null && !neu.equals(durch.name()) && vertretungen.heute(neu).isPresent()) {
            throw new Eingabefehler(
                    "an", "Diese Person ist heute nicht da. Bitte jemand anderen oder die Gruppe wählen.");
        }
        if (Objects.equals(aufgabe.getAssignee(), neu)) {
            throw new Konflikt("Die Aufgabe liegt schon dort.");
        }
        setze(aufgabe, neu);
        uebergaben.vermerke(aufgabe, neu, durch.name(), grund);
    }

    /** Who may get this task, by user name; the holder and those who are excluded or not there are not among them. */
    @Transactional(readOnly = true)
    public Set<String> moegliche(Angemeldet durch, String taskId) {
        Task aufgabe = sicht.aufgabe(durch, taskId);
        Set<String> gruppen = sicht.gruppen(taskId);
        if (!durch.istIn(gruppen.toArray(String[]::new))) {
            throw new NichtErlaubt("Übergeben kann die Aufgabe nur, wer zu ihrer Gruppe gehört.");
        }
        Set<String> ausgeschlossene = ausgeschlossene(aufgabe);
        return gruppen.stream()
                .flatMap(gruppe -> verzeichnis.mitglieder(gruppe).stream())
                .filter(name -> !name.equals(aufgabe.getAssignee()) && !ausgeschlossene.contains(name))
                .filter(name ->
                        name.equals(durch.name()) || vertretungen.heute(name).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hatJemand(Angemeldet durch, String taskId) {
        return sicht.aufgabe(durch, taskId).getAssignee() != null;
    }

    private Set<String> ausgeschlossene(Task aufgabe) {
        return haus.hole(() -> uebergaben.aktenzeichen(aufgabe))
                .map(Aktenzeichen::new)
                .map(akten::ausgeschlossene)
                .orElse(Set.of());
    }

    private void setze(Task aufgabe, String neu) {
        try {
            wechsel.gib(aufgabe.getId(), aufgabe.getAssignee(), neu);
        } catch (OptimisticLockingException e) {
            throw new Konflikt("Die Aufgabe wurde inzwischen von jemand anderem bearbeitet.");
        }
    }
}
