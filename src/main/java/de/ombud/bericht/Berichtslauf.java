package de.ombud.bericht;

/** The tasks by which the office writes a report together. One run of a year at a time. */
public interface Berichtslauf {

    boolean laeuft(int jahr);

    void beginne(int jahr);

    /** The report was released without its task; nothing happens where nothing runs. */
    void beende(int jahr);
}
