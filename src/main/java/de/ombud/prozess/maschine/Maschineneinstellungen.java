package de.ombud.prozess.maschine;

import de.ombud.entwurf.Textentwuerfe;
import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.prozess.modellpruefung.Modelltor;
import de.ombud.system.Kennwortpruefung;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.metrics.MetricsRegistry;
import org.camunda.bpm.engine.impl.metrics.reporter.DbMetricsReporter;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up. Runs after Camunda's own starter plugins, so that no property can open again what is closed here; only the
 * number of job executor threads and the database stay with the properties.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class Maschineneinstellungen extends AbstractProcessEnginePlugin {

    /** Failed jobs are tried again five times, five minutes apart; then Cockpit shows an incident. */
    static final String WIEDERHOLUNG = "R5/PT5M";

    private static final int HOECHSTENS_TREFFER = 2_000;

    private final BeanFactory beanFactory;
    private final Kennworteinstellungen kennwoerter;

    Maschineneinstellungen(BeanFactory beanFactory, Kennworteinstellungen kennwoerter) {
        this.beanFactory = beanFactory;
        this.kennwoerter = kennwoerter;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl maschine) {
        schliesseAb(maschine);
        stelleHistorieEin(maschine);
        stelleAnmeldungEin(maschine);
        // a list that Camunda's own plugins can add to
        maschine.setCustomPostBPMNParseListeners(new ArrayList<>(
                List.of(new Aufgabenkarte(), new Entwurfsende(beanFactory.getBeanProvider(Textentwuerfe.class)))));
        maschine.setFailedJobRetryTimeCycle(WIEDERHOLUNG);
        // what only waits for something that is away has not failed, nor has what crossed somebody else's step
        maschine.setFailedJobCommandFactory(Aufschub::new);
        maschine.setJobExecutorDeploymentAware(false);
        maschine.setJobExecutorAcquireByDueDate(true);
        // a case and all it calls run their jobs one after the other: two letters of one way that end at the same
        // moment would undo each other's step
        maschine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        // a refused form is no error of the program, and the text of a failed command may quote what people wrote;
        // failed jobs are logged by the job executor, failed requests by the REST layer
        maschine.setEnableCmdExceptionLogging(false);
        // each state of models is a version of every process: a list of them would read all their files for one
        // sentence each
        maschine.setEnableFetchProcessDefinitionDescription(false);
        // a query without a limit could empty the database into the memory of the node
        maschine.setQueryMaxResultsLimit(HOECHSTENS_TREFFER);
    }

    /** Nothing is measured. Asked for figures nevertheless, the engine would stumble over what it then lacks. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl maschine) {
        MetricsRegistry leer = new MetricsRegistry();
        maschine.setMetricsRegistry(leer);
        maschine.setDbMetricsReporter(new DbMetricsReporter(leer, maschine.getCommandExecutorTxRequired()));
    }

    private void schliesseAb(ProcessEngineConfigurationImpl maschine) {
        maschine.setAuthorizationEnabled(true);
        maschine.setAuthorizationEnabledForCustomCode(false);
        maschine.setEnforceSpecificVariablePermission(true);
        // candidates claim and complete; they do not rename, re-date or delete
        maschine.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
        maschine.setResourceAuthorizationProvider(new Aufgabenrechte());
        maschine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9_-]+");
        AusStand stand = new AusStand(beanFactory.getBeanProvider(Modellbezug.class));
        maschine.setDelegateInterceptor(stand);
        maschine.setExpressionManager(new Ausdruecke(beanFactory, stand));
        maschine.setEnableExpressionsInAdhocQueries(false);
        maschine.setScriptEngineResolver(new KeineSkripte());
        maschine.setArtifactFactory(new KeineFremdenKlassen());
        maschine.setBpmnParseFactory(Modellleser::new);
        List<Deployer> davor = new ArrayList<>(List.of(new Modelltor(beanFactory)));
        if (maschine.getCustomPreDeployers() != null) {
            davor.addAll(maschine.getCustomPreDeployers());
        }
        maschine.setCustomPreDeployers(davor);
        maschine.setEnableScriptEngineLoadExternalResources(false);
        maschine.setEnableFetchScriptEngineFromProcessApplication(false);
        maschine.setCmmnEnabled(false);
        maschine.setStandaloneTasksEnabled(false);
        maschine.setJavaSerializationFormatEnabled(false);
        maschine.setDeserializationTypeValidationEnabled(true);
        maschine.setEnableXxeProcessing(false);
        maschine.setTenantCheckEnabled(false);
    }

    private static void stelleHistorieEin(ProcessEngineConfigurationImpl maschine) {
        List<HistoryLevel> stufen = new ArrayList<>();
        if (maschine.getCustomHistoryLevels() != null) {
            stufen.addAll(maschine.getCustomHistoryLevels());
        }
        stufen.add(new HistorieOhneInhalte());
        maschine.setCustomHistoryLevels(stufen);
        maschine.setHistory(HistorieOhneInhalte.NAME);
        maschine.setHistoryCleanupBatchWindowStartTime("01:00");
        maschine.setHistoryCleanupBatchWindowEndTime("05:00");
        maschine.setHistoryCleanupJobLogTimeToLive("P30D");
        maschine.setTaskMetricsEnabled(false);
        maschine.setMetricsEnabled(false);
        maschine.setDbMetricsReporterActivate(false);
    }

    private void stelleAnmeldungEin(ProcessEngineConfigurationImpl maschine) {
        maschine.setEnablePasswordPolicy(true);
        maschine.setPasswordEncryptor(new Argon2(kennwoerter));
        // wrong passwords are counted where all of them come by; a delay or lock of the account itself is one that
        // strangers can turn on
        maschine.setIdentityProviderSessionFactory(
                new Benutzertabelle.Fabrik(beanFactory.getBeanProvider(Kennwortpruefung.class)));
        maschine.setLoginMaxAttempts(Integer.MAX_VALUE);
        maschine.setLoginDelayBase(0);
    }
}
