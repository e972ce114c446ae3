package de.ombud.prozess.anliegen;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/anliegen.bpmn}: one Anliegen in the hands of the area that owns it. */
public final class AnliegenProzess {

    public static final String KEY = "anliegen";

    public static final String GRUPPE_BESTIMMEN = "BusinessRuleTask_GruppeBestimmen";
    public static final String ANLIEGEN_BEARBEITEN = "UserTask_AnliegenBearbeiten";
    public static final String LOB_WEITERGEBEN = "UserTask_LobWeitergeben";
    public static final String ZUSTAENDIGKEIT_ENTSCHEIDEN = "UserTask_ZustaendigkeitEntscheiden";

    public static final String NACHRICHT_ZURUECKGENOMMEN = "AnliegenZurueckgenommen";
    public static final String NACHRICHT_ABGEGEBEN = "AnliegenAbgegeben";

    public static final Variable<Integer> ANLIEGEN_NR = Aufgabenmerkmal.ANLIEGEN_NR;
    public static final Variable<String> THEMA = Aufgabenmerkmal.THEMA;
    public static final Variable<String> ART = new Variable<>("art", String.class);
    public static final Variable<String> BEREICH = new Variable<>("bereich", String.class);
    public static final Variable<String> ADRESSAT = new Variable<>("adressat", String.class);
    public static final Variable<String> REAKTIONSART = new Variable<>("reaktionsart", String.class);
    public static final Variable<Boolean> NOTLAGE = Aufgabenmerkmal.NOTLAGE;
    public static final Variable<String> GRUPPE = new Variable<>("gruppe", String.class);
    public static final Variable<Integer> PRIORITAET = Aufgabenmerkmal.PRIORITAET;
    public static final Variable<Boolean> ZUSTAENDIG = new Variable<>("zustaendig", Boolean.class);

    /** How often an area said that it is not competent. */
    public static final Variable<Integer> ABLEHNUNGEN = new Variable<>("ablehnungen", Integer.class);

    private AnliegenProzess() {}
}
