package de.ombud.prozess.eskalation;

import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/eskalation.bpmn}: the clocks of one case and its ladder. */
public final class EskalationProzess {

    public static final String KEY = "eskalation";

    public static final String ZWISCHENNACHRICHT_VERFASSEN = "UserTask_ZwischennachrichtVerfassen";
    public static final String FRISTUEBERSCHREITUNG_KLAEREN = "UserTask_FristueberschreitungKlaeren";
    public static final String UEBERSCHREITUNG_ENTSCHEIDEN = "UserTask_UeberschreitungEntscheiden";

    public static final String ZWISCHENNACHRICHT_FAELLIG = "Event_ZwischennachrichtFaellig";

    public static final Variable<Boolean> ANTWORT_ERWARTET = KundenreaktionProzess.ANTWORT_ERWARTET;

    /** Name of the step that the leadership's is, once it is reached. */
    public static final Variable<String> HOECHSTE_STUFE = new Variable<>("hoechsteStufe", String.class);

    private EskalationProzess() {}
}
