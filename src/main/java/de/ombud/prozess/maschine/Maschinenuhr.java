package de.ombud.prozess.maschine;

import de.ombud.system.UhrGestellt;
import de.ombud.system.Zeitversatz;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock with the demo clock, and lets timers that have become due fire at once instead of at the next look. */
@Component
class Maschinenuhr implements SmartInitializingSingleton {

    private final ProcessEngine maschine;
    private final Zeitversatz versatz;

    Maschinenuhr(ProcessEngine maschine, Zeitversatz versatz) {
        this.maschine = maschine;
        this.versatz = versatz;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ClockUtil.offset(versatz.aktuell().toMillis());
    }

    @EventListener
    void bei(UhrGestellt ereignis) {
        ClockUtil.offset(ereignis.versatz().toMillis());
        JobExecutor jobs =
                ((ProcessEngineImpl) maschine).getProcessEngineConfiguration().getJobExecutor();
        if (jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }
}
