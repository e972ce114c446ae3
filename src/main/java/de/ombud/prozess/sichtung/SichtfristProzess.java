package de.ombud.prozess.sichtung;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/sichtfrist.bpmn}: an addition that nobody reads or a sign that nobody decides about climbs. */
public final class SichtfristProzess {

    public static final String KEY = "sichtfrist";

    public static final String VERSAEUMTE_SICHTUNG_KLAEREN = "UserTask_VersaeumteSichtungKlaeren";
    public static final String UEBER_VERSAEUMTE_SICHTUNG_ENTSCHEIDEN = "UserTask_UeberVersaeumteSichtungEntscheiden";

    /** How much is still unread or undecided. */
    public static final Variable<Integer> OFFEN = new Variable<>("offen", Integer.class);

    /** Highest number of a sign, and of an addition, that this watch began with or has taken in. */
    public static final Variable<Integer> BIS_HINWEIS = new Variable<>("bisHinweis", Integer.class);

    public static final Variable<Integer> BIS_NACHTRAG = new Variable<>("bisNachtrag", Integer.class);

    /** Name of the step that the leadership's is, once it is reached. */
    public static final Variable<String> HOECHSTE_STUFE = new Variable<>("hoechsteStufe", String.class);

    private SichtfristProzess() {}
}
