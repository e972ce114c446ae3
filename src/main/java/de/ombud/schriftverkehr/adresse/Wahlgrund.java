package de.ombud.schriftverkehr.adresse;

/** Why a Sendung goes the way it goes; the sentence is shown to colleagues and holds no personal data. */
public enum Wahlgrund {
    WUNSCH("Wie von der Person gewünscht."),
    BEVOLLMAECHTIGT("An die bevollmächtigte Person (§ 13 SGB X) oder die gesetzliche Vertretung."),
    BEVOLLMAECHTIGT_ANSCHRIFT_FEHLT(
            "An die bevollmächtigte Person (§ 13 SGB X) oder die gesetzliche Vertretung; ihre Anschrift ist nicht"
                    + " erfasst und auf dem Brief zu ergänzen."),
    PERSON_ANGABEN_FEHLEN("An die Person selbst; was dafür fehlt, ist nicht erfasst und zu ergänzen."),
    ERSATZ("Der gewünschte Weg ist mit den erfassten Angaben nicht möglich."),
    MITTEILUNG_STATT_ANRUF("Die Mitteilung ersetzt keinen Anruf und geht den einfacheren Weg."),
    DIENSTPOST("An die zuständige Stelle."),
    PRESSE("Der Presse antwortet die Pressestelle selbst."),
    NICHT_GEWUENSCHT("Die Person wünscht keine Antwort."),
    ADRESSE_UNBRAUCHBAR("Die erfasste E-Mail-Adresse ist so nicht verwendbar, und einen anderen Weg gibt es nicht."),
    NICHT_ERREICHBAR("Es ist kein Weg erfasst, auf dem die Person erreichbar ist.");

    private final String satz;

    Wahlgrund(String satz) {
        this.satz = satz;
    }

    public boolean meintVertretung() {
        return this == BEVOLLMAECHTIGT || this == BEVOLLMAECHTIGT_ANSCHRIFT_FEHLT;
    }

    public String satz() {
        return satz;
    }
}
