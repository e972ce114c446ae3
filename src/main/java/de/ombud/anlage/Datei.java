package de.ombud.anlage;

/** A file that was looked at and found fit to be kept. @param sha256 of its content, in hexadecimal */
record Datei(String name, Dateiart art, byte[] inhalt, String sha256) {

    long groesse() {
        return inhalt.length;
    }

    @Override
    public String toString() {
        return "Datei[" + art + "]";
    }
}
