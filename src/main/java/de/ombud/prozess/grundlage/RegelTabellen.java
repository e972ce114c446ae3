package de.ombud.prozess.grundlage;

/** The decision tables in {@code bpmn/*.dmn}: ids of the decisions and names of their outputs. */
public final class RegelTabellen {

    /** Thema, Art, Adressat → Bereich. */
    public static final String BEREICH = "bereich";

    /** Bereich, Thema, Art, Adressat, Reaktionsart → group that works on it. */
    public static final String GRUPPE = "gruppe";

    /** Notlage, Thema, Art → priority of the task. */
    public static final String DRINGLICHKEIT = "dringlichkeit";

    /** Sign that nobody has decided about → {@link #PRIORITAET} and {@link #UHR} of the task that asks for the decision. */
    public static final String DRINGLICHKEIT_DES_HINWEISES = "dringlichkeitDesHinweises";

    /** Clock → {@link #WERT}, {@link #EINHEIT}, {@link #UHRZEIT}. */
    public static final String UHR = "uhr";

    /** Step of the ladder → {@link #TAGE}, {@link #BEZUG}, {@link #UHRZEIT}, {@link #GRUPPE}. */
    public static final String LEITER = "leiter";

    /** Step of the ladder → {@link #STUNDEN} of work, {@link #GRUPPE}, for emergencies. */
    public static final String NOTLAGELEITER = "notlageleiter";

    /** Thema, words of the sign → {@link #NOTLAGEART}. */
    public static final String ART_DER_NOTLAGE = "artDerNotlage";

    /** Kind of emergency, Adressat → groups that have the task before them, one in each row. */
    public static final String GRUPPEN_IN_NOTLAGE = "gruppenInNotlage";

    public static final String NOTLAGEART = "notlageart";
    public static final String STUNDEN = "stunden";
    /** Special way → {@link #MODELL}, {@link #GRUPPE}, {@link #PRIORITAET}, {@link #UHR}, {@link #LEITUNG}. */
    public static final String WEG = "weg";

    public static final String MODELL = "modell";
    public static final String PRIORITAET = "prioritaet";
    public static final String LEITUNG = "leitung";
    public static final String ENDET_MIT_RUECKZUG = "endetMitRueckzug";
    /** Thema, Art → whether somebody is called today because of it. */
    public static final String RUECKRUF_VON_SELBST = "rueckrufregel";

    public static final String WERT = "wert";
    public static final String EINHEIT = "einheit";
    public static final String UHRZEIT = "uhrzeit";
    public static final String TAGE = "tage";
    public static final String BEZUG = "bezug";

    private RegelTabellen() {}
}
