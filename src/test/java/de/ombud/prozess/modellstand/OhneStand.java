package de.ombud.prozess.modellstand;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** Deploys a model of a test beside the states, so that it can be deleted again and no case of another test sees it. */
public final class OhneStand {

    private OhneStand() {}

    public static DeploymentWithDefinitions rolleAus(DeploymentBuilder bereitstellung) {
        ProcessEngine maschine = ProcessEngines.getDefaultProcessEngine();
        return ((ProcessEngineConfigurationImpl) maschine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new DeployCmd((DeploymentBuilderImpl) bereitstellung));
    }
}
