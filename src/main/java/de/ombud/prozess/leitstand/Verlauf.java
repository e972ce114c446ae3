package de.ombud.prozess.leitstand;

import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.sicherheit.Gruppennamen;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.system.Angemeldet;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The closed steps of a running instance. Nobody has a right on the engine's history, which names who took how long for what; so the
 * house reads it for those who may see the instance and its case, and leaves the names out.
 */
@Component
class Verlauf {

    static final int HOECHSTENS = 200;

    private static final Set<String> OHNE_AUSSAGE =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "multiInstanceBody");

    private final HistoryService historie;
    private final RuntimeService prozesse;
    private final Gruppennamen gruppennamen;
    private final Aufgabensicht sicht;
    private final OhneRechtepruefung haus;
    private final Akten akten;
    private final JdbcClient jdbc;

    Verlauf(
            HistoryService historie,
            RuntimeService prozesse,
            Gruppennamen gruppennamen,
            Aufgabensicht sicht,
            OhneRechtepruefung haus,
            Akten akten,
            JdbcClient jdbc) {
        this.historie = historie;
        this.prozesse = prozesse;
        this.gruppennamen = gruppennamen;
        this.sicht = sicht;
        this.haus = haus;
        this.akten = akten;
        this.jdbc = jdbc;
    }

    /**
     * The last {@value #HOECHSTENS}, newest first.
     *
     * @throws NichtGefunden where there is no such instance, or the person may not see it or its case
     */
    List<Verlaufszeile> von(String prozessinstanz, Angemeldet wer) {
        pruefeSicht(prozessinstanz, wer);
        List<HistoricActivityInstance> schritte = haus
                .hole(() -> historie.createHistoricActivityInstanceQuery()
                        .processInstanceId(prozessinstanz)
                        .finished()
                        .orderByHistoricActivityInstanceEndTime()
                        .desc()
                        .listPage(0, HOECHSTENS))
                .stream()
                .filter(schritt -> schritt.getActivityName() != null)
                .filter(schritt -> !OHNE_AUSSAGE.contains(schritt.getActivityType()))
                .toList();
        Map<String, String> gruppen = gruppen(schritte);
        return schritte.stream()
                .map(schritt -> new Verlaufszeile(
                        schritt.getActivityName(),
                        gruppen.getOrDefault(String.valueOf(schritt.getTaskId()), ""),
                        schritt.getStartTime().toInstant(),
                        schritt.getEndTime().toInstant(),
                        schritt.isCanceled()))
                .toList();
    }

    private void pruefeSicht(String id, Angemeldet wer) {
        ProcessInstance instanz = sicht.mitAugenVon(
                wer,
                () -> prozesse.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult());
        if (instanz == null) {
            throw new NichtGefunden("Es gibt keinen laufenden Vorgang mit dieser Nummer.");
        }
        String schluessel = String.valueOf(instanz.getBusinessKey());
        if (schluessel.startsWith("KR-")) {
            akten.lies(new Aktenzeichen(schluessel), Betrachter.von(wer));
        }
    }

    private Map<String, String> gruppen(List<HistoricActivityInstance> schritte) {
        record Zeile(String aufgabe, String gruppe) {}
        List<String> aufgaben = schritte.stream()
                .map(HistoricActivityInstance::getTaskId)
                .filter(Objects::nonNull)
                .toList();
        if (aufgaben.isEmpty()) {
            return Map.of();
        }
        Map<String, String> namen = gruppennamen.alle();
        return jdbc
                .sql("""
                    select task_id_ as aufgabe, group_id_ as gruppe from act_hi_identitylink
                    where task_id_ in (:aufgaben) and type_ = 'candidate' and group_id_ is not null
                      and operation_type_ = 'add'
                    order by timestamp_
                    """)
                .param("aufgaben", aufgaben)
                .query((rs, n) -> new Zeile(rs.getString("aufgabe"), rs.getString("gruppe")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Zeile::aufgabe,
                        zeile -> namen.getOrDefault(zeile.gruppe(), zeile.gruppe()),
                        (frueher, zuletzt) -> zuletzt));
    }
}
