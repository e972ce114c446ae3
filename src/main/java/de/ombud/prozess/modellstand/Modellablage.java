package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import de.ombud.system.Angemeldet;
import de.ombud.system.Konflikt;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine's door for deployments, whoever comes through it, Modeler or Java: what is brought does not stand beside the rest but becomes
 * the next state with it. A state is never taken away, because cases run on it.
 */
final class Modellablage extends RepositoryServiceImpl {

    private final transient ObjectProvider<Standwechsel> wechsel;
    private final transient ObjectProvider<Modellstaende> staende;

    Modellablage(ObjectProvider<Standwechsel> wechsel, ObjectProvider<Modellstaende> staende) {
        this.wechsel = wechsel;
        this.staende = staende;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl gebracht) {
        pruefe(gebracht);
        Map<String, byte[]> dateien = new TreeMap<>();
        gebracht.getDeployment().getResources().forEach((name, datei) -> dateien.put(name, datei.getBytes()));
        String name = gebracht.getDeployment().getName();
        return wechsel.getObject()
                .mit(
                        dateien,
                        new Standwechsel.Anlass(
                                Angemeldet.vielleicht().map(Angemeldet::name),
                                name == null ? "" : name.strip(),
                                Modellstand.Herkunft.ANALYSE,
                                Optional.empty()));
    }

    private static void pruefe(DeploymentBuilderImpl gebracht) {
        if (gebracht.getDeployment().getTenantId() != null) {
            // a second model of the same key beside ours: the engine would not know which one to start
            throw ModelleAbgelehnt.weil("Mandanten gibt es hier nicht. Bitte das Feld „Tenant ID“ leer lassen.");
        }
        if (gebracht.getProcessDefinitionsActivationDate() != null) {
            throw ModelleAbgelehnt.weil(
                    "Ein neuer Modellstand gilt sofort. Bitte keinen Zeitpunkt für die Aktivierung angeben.");
        }
        if (!gebracht.getDeployments().isEmpty()
                || !gebracht.getDeploymentResourcesById().isEmpty()
                || !gebracht.getDeploymentResourcesByName().isEmpty()) {
            throw ModelleAbgelehnt.weil("Frühere Modelle holt die Rückkehr zu einem Modellstand zurück.");
        }
    }

    @Override
    public void deleteDeployment(String id) {
        deleteDeployment(id, false, false, false);
    }

    @Override
    public void deleteDeployment(String id, boolean alles) {
        deleteDeployment(id, alles, false, false);
    }

    @Override
    public void deleteDeployment(String id, boolean alles, boolean ohneHorcher) {
        deleteDeployment(id, alles, ohneHorcher, false);
    }

    @Override
    public void deleteDeploymentCascade(String id) {
        deleteDeployment(id, true, false, false);
    }

    @Override
    public void deleteDeployment(String id, boolean alles, boolean ohneHorcher, boolean ohneZuordnung) {
        if (staende.getObject().istStand(id)) {
            throw new Konflikt(
                    "Ein Modellstand wird nicht gelöscht: Auf ihm laufen Fälle. Zurück führt ein neuer Stand.");
        }
        super.deleteDeployment(id, alles, ohneHorcher, ohneZuordnung);
    }
}
