package de.ombud.prozess.maschine;

import de.ombud.system.Aufgeschoben;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What becomes of a job that ended with an exception. One that was only put off keeps all its attempts and comes again when it is worth
 * it; what it waits for stands at the job, a stack trace does not. One that only crossed somebody else's step comes again at once: the
 * engine would let it wait as long as after a real failure, and a letter that has gone out counted as waiting for five minutes.
 */
class Aufschub extends DefaultJobRetryCmd {

    private static final int TIEFE = 20;

    Aufschub(String jobId, Throwable fehler) {
        super(jobId, fehler);
    }

    @Override
    public Object execute(CommandContext context) {
        JobEntity job = getJob();
        Optional<Aufgeschoben> aufgeschoben = alsUrsache(Aufgeschoben.class);
        if (job == null) {
            return super.execute(context);
        } else if (aufgeschoben.isPresent()) {
            job.unlock();
            job.setDuedate(Date.from(aufgeschoben.get().bis()));
            job.setExceptionMessage(aufgeschoben.get().worauf());
            return null;
        } else if (istGekreuzt(job)) {
            job.unlock();
            decrementRetries(job);
            notifyAcquisition(context);
            return null;
        }
        return super.execute(context);
    }

    /** The engine's own exception costs no attempt; the database's does, and the last one is left to the slow way. */
    private boolean istGekreuzt(JobEntity job) {
        return alsUrsache(OptimisticLockingException.class).isPresent()
                || (alsUrsache(ConcurrencyFailureException.class).isPresent() && job.getRetries() > 1);
    }

    @Override
    protected boolean shouldDecrementRetriesFor(Throwable fehler) {
        return alsUrsache(OptimisticLockingException.class).isEmpty();
    }

    private <T extends Throwable> Optional<T> alsUrsache(Class<T> art) {
        return Stream.iterate(exception, fehler -> fehler != null, Throwable::getCause)
                .limit(TIEFE)
                .filter(art::isInstance)
                .map(art::cast)
                .findFirst();
    }
}
