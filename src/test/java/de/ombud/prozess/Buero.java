package de.ombud.prozess;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/**
 * The office at work on cases: people complete tasks with their own rights, jobs and timers run when a test says so. Elements are
 * named by the constants of the models.
 */
public class Buero {

    private final Erfassung erfassung;
    private final Akten akten;
    private final Fallereignisse ereignisse;
    private final Sendungen sendungen;
    private final RuntimeService runtime;
    private final TaskService aufgaben;
    private final ManagementService jobs;
    private final IdentityService anmeldung;
    private final HistoryService historie;
    private final Clock uhr;

    public Buero(ApplicationContext anwendung) {
        this.erfassung = anwendung.getBean(Erfassung.class);
        this.akten = anwendung.getBean(Akten.class);
        this.ereignisse = anwendung.getBean(Fallereignisse.class);
        this.sendungen = anwendung.getBean(Sendungen.class);
        this.runtime = anwendung.getBean(RuntimeService.class);
        this.aufgaben = anwendung.getBean(TaskService.class);
        this.jobs = anwendung.getBean(ManagementService.class);
        this.anmeldung = anwendung.getBean(IdentityService.class);
        this.historie = anwendung.getBean(HistoryService.class);
        this.uhr = anwendung.getBean(Clock.class);
    }

    public Aktenzeichen erfasst(NeueKundenreaktion neu) {
        return erfassung.erfassen(neu, "krm");
    }

    /** Recorded, checked, acknowledged and handed to the areas. */
    public Aktenzeichen verteilt(NeueKundenreaktion neu) {
        Aktenzeichen fall = erfasst(neu);
        geprueft(fall);
        return fall;
    }

    public void geprueft(Aktenzeichen fall) {
        erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        jobsLaufen(fall);
    }

    /** What the person thinks of the answer. */
    public void rueckgemeldet(Aktenzeichen fall, Rueckmeldungswert wert) {
        ereignisse.rueckmelden(fall, wert, "");
        jobsLaufen(fall);
    }

    /** An area rates its only open Anliegen. */
    public void bearbeitet(Aktenzeichen fall, String wer, String ergebnis, String abhilfe) {
        erledigt(
                fall,
                AnliegenProzess.ANLIEGEN_BEARBEITEN,
                wer,
                Map.of("ergebnis", ergebnis, "abhilfe", abhilfe, "stellungnahme", "Geprüft."));
        jobsLaufen(fall);
    }

    /** What has left the house, oldest first. */
    public List<Schreiben> gesendet(Aktenzeichen fall) {
        return sendungen.zu(fall).stream()
                .filter(s -> s.zustand() == Versandzustand.VERSANDT)
                .map(Versandstand::schreiben)
                .toList();
    }

    /** The same, and every Anliegen rated alike by its area. */
    public Aktenzeichen bewertet(NeueKundenreaktion neu, String ergebnis, String abhilfe) {
        Aktenzeichen fall = verteilt(neu);
        for (Task aufgabe : offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)) {
            erledigt(
                    aufgabe,
                    mitgliedFuer(aufgabe),
                    Map.of("ergebnis", ergebnis, "abhilfe", abhilfe, "stellungnahme", "Geprüft."));
            jobsLaufen(fall);
        }
        return fall;
    }

    public Akte akte(Aktenzeichen fall) {
        return akten.lies(fall);
    }

    public List<Task> offene(Aktenzeichen fall) {
        return aufgaben.createTaskQuery()
                .processInstanceBusinessKey(fall.wert())
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    public List<Task> offene(Aktenzeichen fall, String element) {
        return offene(fall.wert(), element);
    }

    /** By business key, for processes that belong to no case. */
    public List<Task> offene(String schluessel, String element) {
        return aufgaben.createTaskQuery()
                .processInstanceBusinessKey(schluessel)
                .taskDefinitionKey(element)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    public boolean wartetAuf(Aktenzeichen fall, String element) {
        return !offene(fall, element).isEmpty();
    }

    /** The only open task of this kind is completed by this person, with their rights. */
    public void erledigt(Aktenzeichen fall, String element, String wer, Map<String, Object> formular) {
        List<Task> offene = offene(fall, element);
        if (offene.size() != 1) {
            throw new AssertionError(element + ": " + offene.size() + " open tasks in " + fall);
        }
        erledigt(offene.get(0), wer, formular);
    }

    public void erledigt(Task aufgabe, String wer, Map<String, Object> formular) {
        als(wer, () -> aufgaben.complete(aufgabe.getId(), formular));
    }

    /** Completes it as this person without asking the engine for their rights. */
    public void alsSystem(Task aufgabe, String wer, Map<String, Object> formular) {
        ProcessEngineConfiguration maschine =
                ProcessEngines.getDefaultProcessEngine().getProcessEngineConfiguration();
        maschine.setAuthorizationEnabled(false);
        try {
            erledigt(aufgabe, wer, formular);
        } finally {
            maschine.setAuthorizationEnabled(true);
        }
    }

    public String gruppe(Task aufgabe) {
        return aufgaben.getIdentityLinksForTask(aufgabe.getId()).get(0).getGroupId();
    }

    /** End events that this case reached, in all its processes. */
    public List<String> enden(Aktenzeichen fall) {
        return enden(fall.wert());
    }

    /** By business key, for processes that belong to no case. */
    public List<String> enden(String schluessel) {
        return erreicht(schluessel).stream()
                .filter(id -> id.startsWith("EndEvent"))
                .toList();
    }

    /** End events that any instance of this process reached. */
    public List<String> endenVon(String prozess) {
        return historie
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(historie.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(prozess)
                        .listPage(0, 1)
                        .get(0)
                        .getProcessDefinitionId())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("EndEvent"))
                .distinct()
                .toList();
    }

    /** Every element that this case reached, in all its processes. */
    public List<String> erreicht(Aktenzeichen fall) {
        return erreicht(fall.wert());
    }

    /** By business key, for processes that belong to no case. */
    public List<String> erreicht(String schluessel) {
        return historie.createHistoricProcessInstanceQuery().processInstanceBusinessKey(schluessel).list().stream()
                .flatMap(i ->
                        historie.createHistoricActivityInstanceQuery().processInstanceId(i.getId()).list().stream())
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    public Clock uhr() {
        return uhr;
    }

    /** The day in the office, which is not that of Greenwich around midnight. */
    public LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }

    public void als(String wer, Runnable tut) {
        List<String> gruppen = anmeldung.createGroupQuery().groupMember(wer).list().stream()
                .map(Group::getId)
                .toList();
        anmeldung.setAuthentication(wer, gruppen);
        try {
            tut.run();
        } finally {
            anmeldung.clearAuthentication();
        }
    }

    /** Everything that is due without waiting for a time; a failing job throws. */
    public void jobsLaufen(Aktenzeichen fall) {
        jobsLaufen(fall.wert());
    }

    /** By business key, for processes that belong to no case. */
    public void jobsLaufen(String schluessel) {
        for (List<Job> faellige = sofortige(schluessel); !faellige.isEmpty(); faellige = sofortige(schluessel)) {
            jobs.executeJob(faellige.get(0).getId());
        }
    }

    /** The only job that waits for no time is executed, and nothing after it. */
    public void jobLaeuft(Aktenzeichen fall) {
        jobs.executeJob(sofortigerJob(fall).getId());
    }

    /** The only job that waits for no time at this element is executed, and nothing after it. */
    public void jobLaeuft(Aktenzeichen fall, String element) {
        jobs.executeJob(sofortigerJob(fall, element).getId());
    }

    /** The only job that waits for no time at this element. */
    public Job sofortigerJob(Aktenzeichen fall, String element) {
        List<Job> sofortige = sofortige(fall.wert()).stream()
                .filter(j -> definition(j).getActivityId().equals(element))
                .toList();
        if (sofortige.size() != 1) {
            throw new AssertionError(element + ": " + sofortige.size() + " jobs in " + fall);
        }
        return sofortige.get(0);
    }

    /** The only job that waits for no time. */
    public Job sofortigerJob(Aktenzeichen fall) {
        List<Job> sofortige = sofortige(fall.wert());
        if (sofortige.size() != 1) {
            throw new AssertionError(sofortige.size() + " jobs in " + fall);
        }
        return sofortige.get(0);
    }

    /** The time has come for the timer at this element. */
    public void zeitIstUm(Aktenzeichen fall, String element) {
        zeitIstUm(fall.wert(), element);
    }

    /** By business key, for processes that belong to no case. */
    public void zeitIstUm(String schluessel, String element) {
        jobs.executeJob(timer(schluessel, element).getId());
        jobsLaufen(schluessel);
    }

    /** The same where several processes of the case have an element of this name. @param prozess key of the one that is meant */
    public void zeitIstUm(Aktenzeichen fall, String element, String prozess) {
        Job faellig = instanzen(fall.wert()).stream()
                .flatMap(i -> jobs.createJobQuery().processInstanceId(i.getId()).timers().list().stream())
                .filter(j -> definition(j).getActivityId().equals(element))
                .filter(j -> j.getProcessDefinitionKey().equals(prozess))
                .findFirst()
                .orElseThrow();
        jobs.executeJob(faellig.getId());
        jobsLaufen(fall);
    }

    public Job timer(Aktenzeichen fall, String element) {
        return timer(fall.wert(), element);
    }

    /** By business key, for processes that belong to no case. */
    public Job timer(String schluessel, String element) {
        List<Job> timer = instanzen(schluessel).stream()
                .flatMap(i -> jobs.createJobQuery().processInstanceId(i.getId()).timers().list().stream())
                .filter(j -> definition(j).getActivityId().equals(element))
                .toList();
        if (timer.size() != 1) {
            throw new AssertionError(element + ": " + timer.size() + " timers in " + schluessel);
        }
        return timer.get(0);
    }

    public boolean hatTimer(Aktenzeichen fall, String element) {
        return hatTimer(fall.wert(), element);
    }

    /** By business key, for processes that belong to no case. */
    public boolean hatTimer(String schluessel, String element) {
        return instanzen(schluessel).stream()
                .flatMap(i -> jobs.createJobQuery().processInstanceId(i.getId()).timers().list().stream())
                .anyMatch(j -> definition(j).getActivityId().equals(element));
    }

    /** Incidents as raised, not their copies in the calling processes. */
    public List<Incident> vorfaelle(Aktenzeichen fall) {
        return vorfaelle(fall.wert());
    }

    /** By business key, for processes that belong to no case. */
    public List<Incident> vorfaelle(String schluessel) {
        return instanzen(schluessel).stream()
                .flatMap(i -> runtime.createIncidentQuery().processInstanceId(i.getId()).list().stream())
                .filter(v -> v.getId().equals(v.getCauseIncidentId()))
                .toList();
    }

    public boolean laeuft(Aktenzeichen fall) {
        return laeuft(fall.wert());
    }

    /** By business key, for processes that belong to no case. */
    public boolean laeuft(String schluessel) {
        return !instanzen(schluessel).isEmpty();
    }

    private List<ProcessInstance> instanzen(String schluessel) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(schluessel)
                .list();
    }

    private List<Job> sofortige(String schluessel) {
        return instanzen(schluessel).stream()
                .flatMap(i ->
                        jobs.createJobQuery().processInstanceId(i.getId()).messages().withRetriesLeft().list().stream())
                .toList();
    }

    private JobDefinition definition(Job job) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
    }

    private String mitgliedFuer(Task aufgabe) {
        return anmeldung
                .createUserQuery()
                .memberOfGroup(gruppe(aufgabe))
                .listPage(0, 1)
                .get(0)
                .getId();
    }
}
