package de.ombud.prozess.maschine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * Remembers who did which step when, and never a value. Form fields pass through variables for the length of one transaction;
 * the stock levels {@code audit} and {@code full} would keep them in ACT_HI_VARINST and ACT_HI_DETAIL although they are gone at commit.
 */
final class HistorieOhneInhalte implements HistoryLevel {

    static final String NAME = "ohne-inhalte";

    /** Stored in the database beside the name; Camunda's own levels use 0 to 3. */
    private static final int ID = 40;

    private static final Set<HistoryEventTypes> INHALTE = EnumSet.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.FORM_PROPERTY_UPDATE,
            // inputs and outputs of a decision are variables under another name
            HistoryEventTypes.DMN_DECISION_EVALUATE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType ereignis, Object entity) {
        return INHALTE.stream().noneMatch(inhalt -> inhalt.equals(ereignis));
    }
}
