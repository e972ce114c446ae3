package de.ombud.prozess.sicherheit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ombud.system.Angemeldet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.springframework.stereotype.Component;

/**
 * Counts again, with the eyes of one person, where the engine counts without asking who may see it: that a threat or a breach runs is
 * told by a number as well as by a name (§ 35 SGB I). Only people who may see less than everything wait for the second count.
 */
@Component
class Zaehlung {

    /** At most what {@code queryMaxResultsLimit} of the engine allows. */
    private static final int HOECHSTENS = 2_000;

    private final RuntimeService prozesse;
    private final ManagementService jobs;
    private final AuthorizationService rechte;
    private final Aufgabensicht sicht;
    private final OhneRechtepruefung haus;
    private final ObjectMapper json;

    Zaehlung(
            RuntimeService prozesse,
            ManagementService jobs,
            AuthorizationService rechte,
            Aufgabensicht sicht,
            OhneRechtepruefung haus,
            ObjectMapper json) {
        this.prozesse = prozesse;
        this.jobs = jobs;
        this.rechte = rechte;
        this.sicht = sicht;
        this.haus = haus;
        this.json = json;
    }

    /** Whether the person may see everything that is counted. */
    boolean siehtAlles(Angemeldet person) {
        return Rolle.siehtAlleFaelle(person)
                && haus.hole(() -> rechte.createAuthorizationQuery()
                                .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                                .userIdIn(person.name())
                                .count())
                        == 0;
    }

    /** @param gezaehlt what the engine answered, of all models */
    byte[] nochmal(Angemeldet person, HttpServletRequest anfrage, byte[] gezaehlt) throws IOException {
        ArrayNode zeilen = (ArrayNode) json.readTree(gezaehlt);
        boolean nurUrsachen = Boolean.parseBoolean(anfrage.getParameter("rootIncidents"));
        sicht.mitAugenVon(person, () -> {
            zeilen.forEach(zeile -> zaehle((ObjectNode) zeile, nurUrsachen));
            return null;
        });
        return json.writeValueAsBytes(ausschnitt(zeilen, anfrage));
    }

    private void zaehle(ObjectNode zeile, boolean nurUrsachen) {
        if (zeile.path("incidents").isArray()) {
            String modell = zeile.path("id").asText();
            ersetze(zeile, "instances", prozesse.createProcessInstanceQuery().processDefinitionId(modell)::count);
            ersetze(
                    zeile,
                    "failedJobs",
                    jobs.createJobQuery().processDefinitionId(modell).noRetriesLeft()::count);
            zeile.set("incidents", vorfaelle(modell, zeile.path("incidents"), nurUrsachen));
        } else {
            String modell = zeile.path("key").asText();
            ersetze(zeile, "instances", prozesse.createProcessInstanceQuery().processDefinitionKey(modell)::count);
            ersetze(zeile, "incidents", prozesse.createIncidentQuery().processDefinitionKeyIn(modell)::count);
        }
    }

    /** What is none for everybody is none for this person. */
    private static void ersetze(ObjectNode zeile, String zahl, LongSupplier sichtbare) {
        if (zeile.path(zahl).asLong() > 0) {
            zeile.put(zahl, sichtbare.getAsLong());
        }
    }

    private ArrayNode vorfaelle(String modell, JsonNode gezaehlte, boolean nurUrsachen) {
        ArrayNode sichtbare = json.createArrayNode();
        for (JsonNode art : gezaehlte) {
            IncidentQuery vorfaelle = prozesse.createIncidentQuery()
                    .processDefinitionId(modell)
                    .incidentType(art.path("incidentType").asText());
            long anzahl = nurUrsachen
                    ? vorfaelle.listPage(0, HOECHSTENS).stream()
                            .filter(Zaehlung::istUrsache)
                            .count()
                    : vorfaelle.count();
            if (anzahl > 0) {
                sichtbare.add(((ObjectNode) art).put("incidentCount", anzahl));
            }
        }
        return sichtbare;
    }

    private static boolean istUrsache(Incident vorfall) {
        return vorfall.getId().equals(vorfall.getRootCauseIncidentId());
    }

    /** The order would tell what the numbers do not, so it is made after them. */
    private ArrayNode ausschnitt(ArrayNode zeilen, HttpServletRequest anfrage) {
        List<JsonNode> alle = new ArrayList<>();
        zeilen.forEach(alle::add);
        String nach = anfrage.getParameter("sortBy");
        if (nach != null) {
            Comparator<JsonNode> ordnung = Comparator.<JsonNode>comparingLong(
                            zeile -> zeile.path(nach).asLong())
                    .thenComparing(zeile -> zeile.path(nach).asText());
            alle.sort("desc".equals(anfrage.getParameter("sortOrder")) ? ordnung.reversed() : ordnung);
        }
        return json.createArrayNode()
                .addAll(alle.stream()
                        .skip(zahl(anfrage.getParameter("firstResult"), 0))
                        .limit(zahl(anfrage.getParameter("maxResults"), HOECHSTENS))
                        .toList());
    }

    private static int zahl(String text, int sonst) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : sonst;
    }
}
