package de.ombud;

/**
 * One application for all tests that play whole cases, because a start takes as long as ten cases. Its clock only moves forward, so a
 * test speaks of times relative to it, and closes every case that it opened. Ends with the tests.
 */
public final class GemeinsameAnwendung {

    private GemeinsameAnwendung() {}

    public static LaufendeAnwendung laufend() {
        return Halter.ANWENDUNG;
    }

    /** Started with the first test that asks. */
    private static final class Halter {

        private static final LaufendeAnwendung ANWENDUNG = starte();

        private static LaufendeAnwendung starte() {
            LaufendeAnwendung anwendung =
                    // nothing is guessed here, so the hash need not be slow
                    LaufendeAnwendung.starte(
                            Testdaten.neuesVerzeichnis().resolve("daten"), "--ombud.kennwort.speicher=1MB");
            Runtime.getRuntime().addShutdownHook(new Thread(anwendung::close, "ende-der-gemeinsamen-anwendung"));
            return anwendung;
        }
    }
}
