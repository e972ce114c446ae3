package de.ombud.prozess.jahresbericht;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/jahresbericht.bpmn}: the report of one year, from its first part to its release. */
public final class JahresberichtProzess {

    public static final String KEY = "jahresbericht";

    public static final String BERICHTSTEIL_SCHREIBEN = "UserTask_BerichtsteilSchreiben";
    public static final String BEFUNDE_KLAEREN = "UserTask_BefundeKlaeren";
    public static final String BERICHT_FREIGEBEN = "UserTask_BerichtFreigeben";

    public static final String NACHRICHT_BEGONNEN = "BerichtBegonnen";
    public static final String NACHRICHT_OHNE_AUFGABE_FREIGEGEBEN = "BerichtOhneAufgabeFreigegeben";

    /** Year of the report, {@code 2025}. */
    public static final Variable<String> BERICHTSJAHR = Aufgabenmerkmal.BERICHTSJAHR;

    /** Name of the {@code Berichtsteil} that a task is about. */
    public static final Variable<String> BERICHTSTEIL = Aufgabenmerkmal.BERICHTSTEIL;

    /** How many findings are neither mended nor explained. */
    public static final Variable<Integer> BEFUNDE_OFFEN = new Variable<>("befundeOffen", Integer.class);

    public static final Variable<Boolean> FREIGEGEBEN = new Variable<>("freigegeben", Boolean.class);

    private JahresberichtProzess() {}

    /** Business key: one instance a year. */
    public static String schluessel(int jahr) {
        return "JB-" + jahr;
    }
}
