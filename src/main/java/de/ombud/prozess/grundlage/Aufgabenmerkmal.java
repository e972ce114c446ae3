package de.ombud.prozess.grundlage;

/**
 * What the filters of Tasklist ask for, a task's own variables that are only there where they are true, and what stands on its card. Never
 * who it is about.
 */
public final class Aufgabenmerkmal {

    public static final Variable<Boolean> NOTLAGE = new Variable<>("notlage", Boolean.class);

    /** We asked the person something and wait. */
    public static final Variable<Boolean> RUECKFRAGE_OFFEN = new Variable<>("rueckfrageOffen", Boolean.class);

    /** Whoever has it has it for somebody who is not there. */
    public static final Variable<Boolean> IN_VERTRETUNG = new Variable<>("inVertretung", Boolean.class);

    /** A sign of an emergency about which nobody has decided. */
    public static final Variable<Boolean> VIELLEICHT_NOTLAGE = new Variable<>("vielleichtNotlage", Boolean.class);

    /** A sign of a legal remedy about which nobody has decided. */
    public static final Variable<Boolean> VIELLEICHT_WIDERSPRUCH =
            new Variable<>("vielleichtWiderspruch", Boolean.class);

    /** The group to which it was given as well, because nobody of its own is there who may do it. */
    public static final Variable<String> ERSATZGRUPPE = new Variable<>("ersatzgruppe", String.class);

    public static final Variable<String> THEMA = new Variable<>("thema", String.class);
    public static final Variable<String> RUECKRUF = new Variable<>("rueckruf", String.class);
    public static final Variable<String> IMPULS = new Variable<>("impuls", String.class);

    /** Year of the report that a task is about. */
    public static final Variable<String> BERICHTSJAHR = new Variable<>("berichtsjahr", String.class);

    /** Its part. */
    public static final Variable<String> BERICHTSTEIL = new Variable<>("berichtsteil", String.class);

    /** Which Anliegen a task is about. */
    public static final Variable<Integer> ANLIEGEN_NR = new Variable<>("anliegenNr", Integer.class);

    /** Which special way of the case it belongs to. */
    public static final Variable<Integer> WEG_NR = new Variable<>("wegNr", Integer.class);

    /** How urgent the matter is, 0 to 100. */
    public static final Variable<Integer> PRIORITAET = new Variable<>("prioritaet", Integer.class);

    private Aufgabenmerkmal() {}
}
