package de.ombud.prozess.maschine;

import de.ombud.system.Aufgeschoben;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * What becomes of a job that ended with an exception. One that was only put off keeps all its attempts and comes again when it is worth
 * it; what it waits for stands at the job, a stack trace does not.
 */
class Aufschub extends DefaultJobRetryCmd {

    private static final int TIEFE = 20;

    Aufschub(String jobId, Throwable fehler) {
        super(jobId, fehler);
    }

    @Override
    public Object execute(CommandContext context) {
        Optional<Aufgeschoben> aufgeschoben = aufgeschoben(exception);
        JobEntity job = getJob();
        if (aufgeschoben.isEmpty() || job == null) {
            return super.execute(context);
        }
        job.unlock();
        job.setDuedate(Date.from(aufgeschoben.get().bis()));
        job.setExceptionMessage(aufgeschoben.get().worauf());
        return null;
    }

    private static Optional<Aufgeschoben> aufgeschoben(Throwable fehler) {
        Throwable naechster = fehler;
        for (int tiefe = 0; naechster != null && tiefe < TIEFE; tiefe++) {
            if (naechster instanceof Aufgeschoben gefunden) {
                return Optional.of(gefunden);
            }
            naechster = naechster.getCause();
        }
        return Optional.empty();
    }
}
