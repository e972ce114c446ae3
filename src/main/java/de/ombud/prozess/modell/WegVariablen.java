package de.ombud.prozess.modell;

/** What every model of a special way is told when it starts. */
public final class WegVariablen {

    /** Number of the way in its case. */
    public static final Variable<Integer> WEG_NR = new Variable<>("wegNr", Integer.class);

    public static final Variable<String> WEGART = new Variable<>("wegart", String.class);

    /** Group that owns the way; {@code wege.dmn}. */
    public static final Variable<String> GRUPPE = new Variable<>("gruppe", String.class);

    public static final Variable<Integer> PRIORITAET = new Variable<>("prioritaet", Integer.class);

    /** Group that decides when the way is late; {@code wege.dmn}. */
    public static final Variable<String> LEITUNG = new Variable<>("leitung", String.class);

    private WegVariablen() {}
}
