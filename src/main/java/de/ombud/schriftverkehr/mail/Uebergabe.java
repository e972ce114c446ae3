package de.ombud.schriftverkehr.mail;

/**
 * What came of handing a mail to the mail server.
 *
 * @param befund German words without personal data, for incident and log
 * @param antwort what the mail server said where it refused the mail for good; quotes addresses, so it is shown in the case only
 */
public record Uebergabe(Ausgang ausgang, String befund, String antwort) {

    public enum Ausgang {
        ANGENOMMEN,
        /** surely not, for a while: it may be tried again */
        NICHT_ANGENOMMEN,
        /** surely not, and never: trying again would not mend it */
        ABGELEHNT,
        /** surely not, because the mail server takes nothing from anybody just now */
        NICHT_ERREICHBAR,
        /** surely not: the conversation ended before the text; the server may be going down, or dislike just this mail */
        ABGEBROCHEN,
        /** the whole text was sent, but no answer came back */
        UNGEWISS
    }

    static Uebergabe angenommen() {
        return new Uebergabe(Ausgang.ANGENOMMEN, "angenommen", "");
    }

    public static Uebergabe nichtAngenommen(String befund) {
        return new Uebergabe(Ausgang.NICHT_ANGENOMMEN, befund, "");
    }

    public static Uebergabe abgelehnt(String befund, String antwort) {
        return new Uebergabe(Ausgang.ABGELEHNT, befund, antwort);
    }

    static Uebergabe nichtErreichbar(String befund) {
        return new Uebergabe(Ausgang.NICHT_ERREICHBAR, befund, "");
    }

    static Uebergabe abgebrochen(String befund) {
        return new Uebergabe(Ausgang.ABGEBROCHEN, befund, "");
    }

    static Uebergabe ungewiss(String befund) {
        return new Uebergabe(Ausgang.UNGEWISS, befund, "");
    }

    @Override
    public String toString() {
        return "Uebergabe %s (%s)".formatted(ausgang, befund);
    }
}
