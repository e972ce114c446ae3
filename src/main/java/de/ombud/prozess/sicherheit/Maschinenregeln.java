package de.ombud.prozess.sicherheit;

import static de.ombud.prozess.sicherheit.Regel.Pruefung.ABMELDEN;
import static de.ombud.prozess.sicherheit.Regel.Pruefung.ABSCHLIESSEN;
import static de.ombud.prozess.sicherheit.Regel.Pruefung.AUFGABE;
import static de.ombud.prozess.sicherheit.Regel.Pruefung.NUR_WEITER;
import static de.ombud.prozess.sicherheit.Regel.Pruefung.OHNE_VORFAELLE;
import static de.ombud.prozess.sicherheit.Regel.Pruefung.UEBERNEHMEN;
import static de.ombud.prozess.sicherheit.Regel.Pruefung.UNBEGRENZT;
import static de.ombud.prozess.sicherheit.Regel.Pruefung.ZAEHLEN;
import static de.ombud.prozess.sicherheit.Regel.Pruefung.ZURUECKGEBEN;
import static de.ombud.prozess.sicherheit.Regel.regel;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;

/**
 * What of Camunda's REST interfaces is open; everything else is refused. Reading is open because the engine's grants rule it, but for
 * what the engine counts past them. Of writing
 * only the four steps of a task are open to caseworkers: all other operations could put free text about a citizen into the engine's
 * tables, go round the domain, or (evaluating, correlating, modifying) move a case past its rules.
 */
final class Maschinenregeln {

    private static final String LESEN = "GET,HEAD,OPTIONS";

    /** Where the same resources are found, first the longer prefix. */
    private static final List<String> WURZELN =
            List.of("/camunda/api/engine/engine/default", "/engine-rest/engine/default", "/engine-rest");

    private static final Predicate<Angemeldet> ALLE = angemeldet -> true;
    private static final Predicate<Angemeldet> NIEMAND = angemeldet -> false;
    private static final Predicate<Angemeldet> VERWALTUNG = nur(Stream.of(Rolle.ADMINISTRATION));
    private static final Predicate<Angemeldet> LEITUNG = VERWALTUNG.or(person -> person.istIn(Gruppe.LEITUNG));
    private static final Predicate<Angemeldet> MODELLE = nur(Stream.of(Rolle.PROZESSANALYSE));

    private static final Predicate<Angemeldet> COCKPIT = mit(Anwendung.COCKPIT);

    private static final List<String> LESBAR = List.of(
            "authorization",
            "case-definition",
            "case-instance",
            "decision-definition",
            "decision-requirements-definition",
            "deployment",
            "event-subscription",
            "execution",
            "external-task",
            "filter",
            "group",
            "history",
            "incident",
            "job",
            "job-definition",
            "process-definition",
            "process-instance",
            "task",
            "tenant",
            "user",
            "variable-instance",
            "version");

    private static final List<String> ABFRAGBAR = List.of(
            "execution",
            "external-task",
            "group",
            "job",
            "job-definition",
            "process-instance",
            "task",
            "variable-instance",
            "history/activity-instance",
            "history/job-log",
            "history/process-instance",
            "history/task");

    private final List<Regel> maschine = new ArrayList<>();

    private final List<Regel> webanwendungen = List.of(
            regel("GET,HEAD", "/camunda/{art:app|lib|assets}/**", ALLE),
            regel("GET,HEAD", "/camunda/favicon.ico", ALLE),
            regel("GET", "/camunda/api/engine/engine", ALLE),
            regel("GET", "/camunda/api/engine/engine/", ALLE),
            regel("GET", "/engine-rest/engine", ALLE),
            regel("GET", "/camunda/api/admin/auth/user/default", ALLE),
            regel("POST", "/camunda/api/admin/auth/user/default/logout", ALLE, ABMELDEN),
            regel("GET", "/camunda/api/{app:cockpit|tasklist|admin|welcome}/plugin/{plugin}/static/**", ALLE),
            // plugins answer everybody who is logged in, so the border asks for the application
            regel("GET", "/camunda/api/cockpit/plugin/base/default/process-definition/statistics/**", COCKPIT, ZAEHLEN),
            regel("GET,OPTIONS", "/camunda/api/cockpit/plugin/{plugin}/default/**", COCKPIT),
            regel("POST", "/camunda/api/cockpit/plugin/base/default/**", COCKPIT),
            regel("GET,OPTIONS", "/camunda/api/tasklist/plugin/{plugin}/default/**", mit(Anwendung.TASKLIST)),
            regel("GET,OPTIONS", "/camunda/api/admin/plugin/{plugin}/default/**", mit(Anwendung.ADMIN)));

    Maschinenregeln() {
        // the first line that fits decides: before those that read all of a resource, and with a slash at the end as
        // without
        maschine.add(regel("GET", "/process-definition/statistics/**", COCKPIT, ZAEHLEN));
        maschine.add(regel("HEAD", "/process-definition/statistics/**", NIEMAND));
        maschine.add(regel(LESEN, "/task/{id}/deployed-form", ALLE, AUFGABE));
        maschine.add(regel(LESEN, "/task/{id}/deployed-form/", ALLE, AUFGABE));
        // which job tidies up when says nothing about a case, and is nobody's business but theirs
        maschine.add(regel(LESEN, "/history/cleanup/**", VERWALTUNG));
        for (String liste : List.of("/process-definition", "/process-definition/", "/process-definition/count/**")) {
            maschine.add(regel(LESEN, liste, ALLE, OHNE_VORFAELLE));
        }
        LESBAR.forEach(was -> {
            maschine.add(regel(LESEN, "/" + was, ALLE));
            maschine.add(regel(LESEN, "/" + was + "/**", ALLE));
        });
        ABFRAGBAR.forEach(was -> {
            maschine.add(regel("POST", "/" + was, ALLE));
            maschine.add(regel("POST", "/" + was + "/count", ALLE));
        });
        maschine.addAll(List.of(
                regel("POST", "/filter/{id}/{art:list|count|singleResult}", ALLE),
                regel("GET,OPTIONS", "/identity/groups", ALLE),
                regel("GET,POST", "/identity/password-policy", ALLE),

                // the work on a task
                regel("POST", "/task/{id}/claim", ALLE, UEBERNEHMEN),
                regel("POST", "/task/{id}/unclaim", ALLE, ZURUECKGEBEN),
                regel("POST", "/task/{id}/complete", ALLE, ABSCHLIESSEN),
                regel("POST", "/task/{id}/submit-form", ALLE, ABSCHLIESSEN),

                // the own password; the engine lets nobody but the administration change another's
                regel("PUT", "/user/{id}/credentials", ALLE),

                // operation
                regel("PUT", "/job/{id}/retries", LEITUNG),
                regel("PUT", "/job-definition/{id}/retries", VERWALTUNG),
                regel("PUT", "/job/{id}/suspended", VERWALTUNG),
                regel("PUT", "/job/{id}/duedate", VERWALTUNG),
                regel("POST", "/job/{id}/execute", VERWALTUNG),
                regel("PUT", "/process-instance/{id}/suspended", VERWALTUNG),
                // with a slash at the end, as Cockpit asks
                regel("PUT", "/process-definition/{id}/suspended", VERWALTUNG, NUR_WEITER),
                regel("PUT", "/process-definition/{id}/suspended/", VERWALTUNG, NUR_WEITER),
                regel("DELETE", "/incident/{id}", VERWALTUNG),
                regel("GET,OPTIONS", "/metrics/**", VERWALTUNG, UNBEGRENZT),
                regel("GET,OPTIONS", "/telemetry/**", VERWALTUNG),
                regel("POST", "/deployment/create", MODELLE),

                // administration
                regel("POST", "/user/create", VERWALTUNG),
                regel("PUT", "/user/{id}/profile", VERWALTUNG),
                regel("POST", "/user/{id}/unlock", VERWALTUNG),
                regel("DELETE", "/user/{id}", VERWALTUNG),
                regel("POST", "/group/create", VERWALTUNG),
                regel("PUT,DELETE", "/group/{id}", VERWALTUNG),
                regel("PUT,DELETE", "/group/{id}/members/{benutzer}", VERWALTUNG),
                regel("POST", "/authorization/create", VERWALTUNG),
                regel("PUT,DELETE", "/authorization/{id}", VERWALTUNG),
                regel("POST", "/filter/create", VERWALTUNG),
                regel("PUT,DELETE", "/filter/{id}", VERWALTUNG)));
    }

    /** The lines for this request; none means refused for everybody. */
    List<Regel> finde(String methode, String pfad) {
        return WURZELN.stream()
                .filter(wurzel -> pfad.startsWith(wurzel + "/"))
                .findFirst()
                .map(wurzel -> treffer(maschine, methode, pfad.substring(wurzel.length())))
                .filter(regeln -> !regeln.isEmpty())
                .orElseGet(() -> treffer(webanwendungen, methode, pfad));
    }

    private static List<Regel> treffer(List<Regel> regeln, String methode, String pfad) {
        PathContainer zerlegt = PathContainer.parsePath(pfad);
        return regeln.stream().filter(regel -> regel.betrifft(methode, zerlegt)).toList();
    }

    private static Predicate<Angemeldet> nur(Stream<Rolle> rollen) {
        String[] gruppen = rollen.map(Rolle::gruppe).toArray(String[]::new);
        return angemeldet -> angemeldet.istIn(gruppen);
    }

    private static Predicate<Angemeldet> mit(Anwendung anwendung) {
        return nur(Rolle.mit(anwendung));
    }
}
