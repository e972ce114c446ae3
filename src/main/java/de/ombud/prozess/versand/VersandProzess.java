package de.ombud.prozess.versand;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/versand.bpmn}: one letter or mail on its way, shared by every model that writes to the person. */
public final class VersandProzess {

    public static final String KEY = "versand";

    public static final String SCHREIBEN_ERSTELLEN = "ServiceTask_SchreibenErstellen";
    public static final String EMAIL_SENDEN = "ServiceTask_EmailSenden";
    public static final String VERSAND_KLAEREN = "UserTask_VersandKlaeren";
    public static final String ANSCHRIFT_KLAEREN = "UserTask_AnschriftKlaeren";
    public static final String BRIEF_VERSENDEN = "UserTask_BriefVersenden";
    public static final String BRIEF_VORSCHLAGEN = "UserTask_BriefVorschlagen";
    public static final String TELEFONISCH_MITTEILEN = "UserTask_TelefonischMitteilen";

    public static final String FEHLER_VERSAND_UNKLAR = "VERSAND_UNKLAR";
    public static final String FEHLER_VERSAND_ABGELEHNT = "VERSAND_ABGELEHNT";

    public static final String NACHRICHT_ANSCHRIFT_KORRIGIERT = "AnschriftKorrigiert";

    /** Which letter; name of a {@code Schreiben}. */
    public static final Variable<String> SCHREIBEN = new Variable<>("schreiben", String.class);

    /** Number of the Rückfrage or round of the interim notice; absent elsewhere. */
    public static final Variable<Integer> BEZUG = new Variable<>("bezug", Integer.class);

    public static final Variable<Long> SENDUNG_ID = new Variable<>("sendungId", Long.class);
    public static final Variable<String> VERSANDWEG = new Variable<>("versandweg", String.class);
    public static final Variable<Boolean> ERNEUT_SENDEN = new Variable<>("erneutSenden", Boolean.class);

    public static final Variable<Boolean> NICHT_ERREICHT = new Variable<>("nichtErreicht", Boolean.class);

    /** How often the person was called in vain; absent as long as nobody tried. */
    public static final Variable<Integer> ANRUFVERSUCHE = new Variable<>("anrufversuche", Integer.class);

    /** How often colleagues were reminded that it lies; absent as long as nobody was. */
    public static final Variable<Integer> ERINNERUNGEN = new Variable<>("erinnerungen", Integer.class);

    private VersandProzess() {}
}
