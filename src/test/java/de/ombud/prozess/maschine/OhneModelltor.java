package de.ombud.prozess.maschine;

import de.ombud.prozess.modellpruefung.Modelltor;
import de.ombud.prozess.modellstand.OhneStand;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** Deploys what the gate would refuse, to show that the engine is closed behind it too. */
public final class OhneModelltor {

    private OhneModelltor() {}

    public static DeploymentWithDefinitions rolleAus(ProcessEngine maschine, DeploymentBuilder bereitstellung) {
        ProcessEngineConfigurationImpl einstellungen =
                (ProcessEngineConfigurationImpl) maschine.getProcessEngineConfiguration();
        List<Deployer> alle = einstellungen.getDeployers();
        List<Deployer> ohne =
                alle.stream().filter(posten -> !(posten instanceof Modelltor)).toList();
        if (ohne.size() != alle.size() - 1) {
            throw new AssertionError("Das Tor steht nicht vor der Maschine.");
        }
        einstellungen.getDeploymentCache().setDeployers(ohne);
        try {
            return OhneStand.rolleAus(bereitstellung);
        } finally {
            einstellungen.getDeploymentCache().setDeployers(alle);
        }
    }
}
