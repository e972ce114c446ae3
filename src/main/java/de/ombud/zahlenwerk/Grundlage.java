package de.ombud.zahlenwerk;

/** Which cases know the fact that a figure counts. */
public enum Grundlage {
    ALLE,
    /** Those that went through Ombud: files of other programs do not say it. */
    EIGENE
}
