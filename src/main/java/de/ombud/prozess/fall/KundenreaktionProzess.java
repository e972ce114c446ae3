package de.ombud.prozess.fall;

import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/kundenreaktion.bpmn}: from receipt to close. */
public final class KundenreaktionProzess {

    public static final String KEY = "kundenreaktion";

    public static final String BIS_ZUR_ANTWORT = "SubProcess_BisZurAntwort";
    public static final String EINGANG_PRUEFEN = "UserTask_EingangPruefen";
    public static final String FRISTEN_UEBERWACHEN = "CallActivity_FristenUeberwachen";
    public static final String NICHTS_MEHR_OFFEN = "Event_NichtsMehrOffen";
    public static final String OB_ANTWORT_ERWARTET = "Gateway_AntwortErwartet";
    public static final String GEMEINSAME_ANTWORT = "SubProcess_Antwort";
    public static final String ANTWORT_SCHREIBEN = "UserTask_AntwortSchreiben";
    public static final String ANTWORT_VERSENDEN = "CallActivity_AntwortVersenden";
    public static final String ANTWORT_FREIGEBEN = "UserTask_AntwortFreigeben";
    public static final String RUECKMELDUNG_ABWARTEN = "ReceiveTask_RueckmeldungAbwarten";

    public static final String KEINE_RUECKMELDUNG = "Event_KeineRueckmeldung";

    public static final String WEITERES_ANLIEGEN_BEARBEITEN = "CallActivity_WeiteresAnliegenBearbeiten";
    public static final String WEITERES_ANLIEGEN_ABSCHLIESSEN = "ServiceTask_WeiteresAnliegenAbschliessen";
    public static final String BESONDEREN_WEG_GEHEN = "CallActivity_BesonderenWegGehen";
    public static final String WEG_ABSCHLIESSEN = "ServiceTask_WegAbschliessen";
    public static final String RUECKFRAGEFRIST_ABGELAUFEN = "Event_RueckfragefristAbgelaufen";

    public static final String NACHRICHT_NEUES_ANLIEGEN = "NeuesAnliegen";
    public static final String NACHRICHT_NACHTRAG = "NachtragEingegangen";
    public static final String NACHRICHT_RUECKFRAGE_BEANTWORTET = "RueckfrageBeantwortet";
    public static final String NACHRICHT_RUECKFRAGE = "RueckfrageGestellt";
    public static final String NACHRICHT_RUECKZUG = "KundenreaktionZurueckgezogen";
    public static final String NACHRICHT_RUECKMELDUNG = "RueckmeldungEingegangen";
    public static final String NACHRICHT_EINGANG_KORRIGIERT = "EingangKorrigiert";

    public static final String NACHRICHT_WEG_EROEFFNET = "WegEroeffnet";
    public static final String NACHRICHT_WEG_ZURUECKGEZOGEN = "WegZurueckgezogen";

    /** Recorded and settled in the first contact. */
    public static final Variable<Boolean> SOFORT = new Variable<>("sofort", Boolean.class);

    /** False where the person cannot or does not want to be answered. */
    public static final Variable<Boolean> ANTWORT_ERWARTET = new Variable<>("antwortErwartet", Boolean.class);

    /** How many Anliegen that came in later are not rated yet; the answer waits for them. */
    public static final Variable<Integer> WEITERE_OFFEN = new Variable<>("weitereOffen", Integer.class);

    /** How many special ways of this case are open; answer and close wait for them. */
    public static final Variable<Integer> WEGE_OFFEN = new Variable<>("wegeOffen", Integer.class);

    /** How many additions nobody has read yet; answer and close wait for them. */
    public static final Variable<Integer> NACHTRAEGE_OFFEN = new Variable<>("nachtraegeOffen", Integer.class);

    /** How many signs nobody has decided about; answer and close wait for them. */
    public static final Variable<Integer> HINWEISE_OFFEN = new Variable<>("hinweiseOffen", Integer.class);

    /** How many letters are neither sent nor cleared; the close waits for them. */
    public static final Variable<Integer> SCHREIBEN_OFFEN = new Variable<>("schreibenOffen", Integer.class);

    public static final Variable<Integer> NACHTRAG_NR = SichtungProzess.NACHTRAG_NR;

    /** Number of a special way in its case. */
    public static final Variable<Integer> WEG_NR = Aufgabenmerkmal.WEG_NR;

    public static final Variable<String> WEGART = new Variable<>("wegart", String.class);

    /** Group that owns the way; {@code wege.dmn}. */
    public static final Variable<String> GRUPPE = new Variable<>("gruppe", String.class);

    public static final Variable<Integer> PRIORITAET = Aufgabenmerkmal.PRIORITAET;

    /** Group that decides when the way is late; {@code wege.dmn}. */
    public static final Variable<String> LEITUNG = new Variable<>("leitung", String.class);

    /** Key of the model that a special way runs in. */
    public static final Variable<String> WEGMODELL = new Variable<>("wegmodell", String.class);

    public static final Variable<Boolean> FREIGABE_NOETIG = new Variable<>("freigabeNoetig", Boolean.class);
    public static final Variable<Boolean> FREIGEGEBEN = new Variable<>("freigegeben", Boolean.class);

    /** Of the question that one event subprocess is about; its answer finds it by this number. */
    public static final Variable<Integer> RUECKFRAGE_NR = new Variable<>("rueckfrageNr", Integer.class);

    public static final Variable<String> SICHTENDE = SichtungProzess.SICHTENDE;

    public static final Variable<Integer> ANLIEGEN_NR = AnliegenProzess.ANLIEGEN_NR;

    private KundenreaktionProzess() {}
}
