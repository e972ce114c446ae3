package de.ombud.schriftverkehr;

/**
 * What came of handing a mail to the mail server.
 *
 * @param befund German words without personal data, for incident and log
 */
record Uebergabe(Ausgang ausgang, String befund) {

    enum Ausgang {
        ANGENOMMEN,
        /** surely not: it may be tried again */
        NICHT_ANGENOMMEN,
        /** the whole text was sent, but no answer came back */
        UNGEWISS
    }

    static Uebergabe angenommen() {
        return new Uebergabe(Ausgang.ANGENOMMEN, "angenommen");
    }

    static Uebergabe nichtAngenommen(String befund) {
        return new Uebergabe(Ausgang.NICHT_ANGENOMMEN, befund);
    }

    static Uebergabe ungewiss(String befund) {
        return new Uebergabe(Ausgang.UNGEWISS, befund);
    }
}
