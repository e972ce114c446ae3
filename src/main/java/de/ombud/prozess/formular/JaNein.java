package de.ombud.prozess.formular;

public enum JaNein {
    JA,
    NEIN
}
