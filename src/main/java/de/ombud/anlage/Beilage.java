package de.ombud.anlage;

/** A file as it goes with a letter. @param name as given, so it may name a person */
public record Beilage(String name, String medientyp, byte[] inhalt) {

    @Override
    public String toString() {
        return "Beilage[" + medientyp + "]";
    }
}
