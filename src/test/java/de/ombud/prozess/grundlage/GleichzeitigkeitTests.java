package de.ombud.prozess.grundlage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Konflikt;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two at once at the same case, by hand or by a job. */
class GleichzeitigkeitTests {

    @AfterEach
    void theJobIsOver() {
        Context.removeJobExecutorContext();
    }

    @Test
    void whoeverComesSecondIsAskedToLookAgain() {
        assertThatThrownBy(() -> Gleichzeitigkeit.uebersetzt(GleichzeitigkeitTests::zuSpaet))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whoeverFindsEverythingSuspendedIsToldToComeBack() {
        assertThatThrownBy(() -> Gleichzeitigkeit.uebersetzt(GleichzeitigkeitTests::angehalten))
                .isInstanceOf(Konflikt.class)
                .hasMessageContaining("angehalten");
    }

    @Test
    void aJobIsRepeatedByTheEngineWhichWantsItsOwnException() {
        Context.setJobExecutorContext(new JobExecutorContext());

        assertThatThrownBy(() -> Gleichzeitigkeit.uebersetzt(GleichzeitigkeitTests::zuSpaet))
                .isInstanceOf(OptimisticLockingException.class);
        assertThatThrownBy(() -> Gleichzeitigkeit.uebersetzt(GleichzeitigkeitTests::angehalten))
                .isInstanceOf(SuspendedEntityInteractionException.class);
    }

    @Test
    void aCaseThatEndsWhileSomebodyTellsItSomethingIsACrossedStepForAPersonToo() {
        assertThatThrownBy(() -> Gleichzeitigkeit.uebersetzt(GleichzeitigkeitTests::amEndenden))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasRootCauseInstanceOf(NullValueException.class);
    }

    @Test
    void aJobThatTellsACaseWhichEndsIsRepeatedAtOnceByTheEngine() {
        Context.setJobExecutorContext(new JobExecutorContext());

        assertThatThrownBy(() -> Gleichzeitigkeit.uebersetzt(GleichzeitigkeitTests::amEndenden))
                .isInstanceOf(OptimisticLockingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "execution 4711 doesn't exist: execution is null",
                "Execution with id '4711' does not have a subscription to a message event with name 'WegZurueckgezogen':"
                        + " eventSubscriptions is empty"
            })
    void whoeverIsGoneOrDoesNotWaitAnyMoreWasFaster(String satz) {
        assertThatThrownBy(() -> Gleichzeitigkeit.amLauf(() -> {
                    throw new NullValueException(satz);
                }))
                .isInstanceOf(OptimisticLockingException.class);
    }

    @Test
    void aStepThatForgotToSayWhichProcessItMeansIsAFaultAndNobodyTriesItAgain() {
        assertThatThrownBy(() -> Gleichzeitigkeit.amLauf(() -> {
                    throw new NullValueException("Process definition id cannot be null: processDefinitionId is null");
                }))
                .isInstanceOf(NullValueException.class);
    }

    @Test
    void anInstanceThatEndedBeforeSomebodyLooksWhereItIsIsACrossedStep() {
        assertThatThrownBy(() -> Gleichzeitigkeit.stehtNoch(null)).isInstanceOf(OptimisticLockingException.class);
    }

    @Test
    void whatElseGoesWrongWhileACaseIsToldSomethingKeepsItsName() {
        assertThatThrownBy(() -> Gleichzeitigkeit.amLauf(GleichzeitigkeitTests::angehalten))
                .isInstanceOf(SuspendedEntityInteractionException.class);
    }

    /** As the engine says it when the execution that a command has read is gone before it writes. */
    private static Object amEndenden() {
        Gleichzeitigkeit.amLauf(() -> {
            throw new NullValueException("Cannot restore state of process instance 4711: execution is null");
        });
        return "told";
    }

    private static Object zuSpaet() {
        throw new OptimisticLockingException("changed by somebody else");
    }

    private static Object angehalten() {
        throw new SuspendedEntityInteractionException("suspended");
    }
}
