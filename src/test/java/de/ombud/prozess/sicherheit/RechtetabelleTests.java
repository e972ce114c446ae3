package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;

/** The handbook's table of rights is the one that the application makes true at every start. */
class RechtetabelleTests {

    private static final Path SEITE = Path.of("src/docs/handbuch/rechte.md");
    private static final String ANFANG = "<!-- Tabelle: erzeugt, von einem Test verglichen -->";
    private static final String ENDE = "<!-- Ende der Tabelle -->";

    private static final Map<Resource, String> GEGENSTAENDE = Map.ofEntries(
            Map.entry(Resources.APPLICATION, "Anwendung"),
            Map.entry(Resources.PROCESS_DEFINITION, "Modelle und ihre Vorgänge"),
            Map.entry(Resources.DECISION_DEFINITION, "Entscheidungstabellen"),
            Map.entry(Resources.DECISION_REQUIREMENTS_DEFINITION, "Entscheidungsdiagramme"),
            Map.entry(Resources.DEPLOYMENT, "Bereitstellungen"),
            Map.entry(Resources.USER, "Benutzer"),
            Map.entry(Resources.GROUP, "Gruppen"),
            Map.entry(Resources.GROUP_MEMBERSHIP, "Mitgliedschaften"),
            Map.entry(Resources.AUTHORIZATION, "Berechtigungen"),
            Map.entry(Resources.FILTER, "Filter"),
            Map.entry(Resources.SYSTEM, "Betriebsdaten der Maschine"),
            Map.entry(Resources.OPERATION_LOG_CATEGORY, "Bedienprotokoll"));

    private static final Map<String, String> RECHTE = Map.ofEntries(
            Map.entry("ACCESS", "öffnen"),
            Map.entry("READ", "lesen"),
            Map.entry("READ_INSTANCE", "laufende Vorgänge sehen"),
            Map.entry("READ_INSTANCE_VARIABLE", "Variablen laufender Vorgänge sehen"),
            Map.entry("READ_TASK", "Aufgaben sehen"),
            Map.entry("RETRY_JOB", "fehlgeschlagene Schritte wiederholen"),
            Map.entry("SUSPEND", "anhalten"),
            Map.entry("SUSPEND_INSTANCE", "Vorgänge anhalten"),
            Map.entry("UPDATE_INSTANCE", "Vorgänge ändern"),
            Map.entry("CREATE", "anlegen"),
            Map.entry("UPDATE", "ändern"),
            Map.entry("DELETE", "löschen"),
            Map.entry("ALL", "alles"));

    @Test
    void theHandbookShowsTheGrantsThatEachRoleHas() throws IOException {
        String seite = Files.readString(SEITE);
        String gezeigt = seite.substring(seite.indexOf(ANFANG) + ANFANG.length(), seite.indexOf(ENDE))
                .strip();
        String gilt = tabelle();
        assertThat(gezeigt)
                .as("%s shows other rights than apply; between its two marks belongs:%n%n%s%n", SEITE, gilt)
                .isEqualTo(gilt);
    }

    private static String tabelle() {
        return "| Rolle | Gegenstand | Recht |\n|---|---|---|\n"
                + Arrays.stream(Rolle.values())
                        .flatMap(rolle -> Recht.der(rolle).stream().map(recht -> zeile(rolle, recht)))
                        .collect(Collectors.joining("\n"));
    }

    private static String zeile(Rolle rolle, Recht recht) {
        String gegenstand = wort(GEGENSTAENDE, recht.ressource());
        return "| %s (`%s`) | %s | %s |"
                .formatted(
                        rolle.bezeichnung(),
                        rolle.gruppe(),
                        recht.id().equals("*") ? gegenstand : gegenstand + " " + recht.id(),
                        recht.erlaubnisse().stream()
                                .sorted(Comparator.comparingInt(Permission::getValue))
                                .map(erlaubnis -> wort(RECHTE, erlaubnis.getName()))
                                .collect(Collectors.joining(", ")));
    }

    private static <K> String wort(Map<K, String> worte, K was) {
        String wort = worte.get(was);
        assertThat(wort).as("a German word for %s", was).isNotNull();
        return wort;
    }
}
