package de.ombud.prozess.waechter;

import de.ombud.OmbudTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Run by hand, never with the other tests: {@code mvn verify -DskipITs -Dtest=ZufallswegLauf}, with {@code -Dombud.zufall.faelle=2000},
 * {@code -Dombud.zufall.ab=1} (first seed) and {@code -Dombud.zufall.schritte=20}. Asserts nothing; it writes each kind of fault with
 * how often it was found and its shortest way there to {@code target/zufallsweg.md}, after each case, so that it may be stopped.
 */
@OmbudTest
class ZufallswegLauf {

    private static final int FAELLE = Integer.getInteger("ombud.zufall.faelle", 2_000);
    private static final long AB = Long.getLong("ombud.zufall.ab", 1);
    private static final int SCHRITTE = Integer.getInteger("ombud.zufall.schritte", 20);

    private record Beispiel(int wieoft, Zufallsweg kuerzester) {}

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext anwendung;

    @Test
    void manyCasesToWhichAnythingHappens() throws IOException {
        Map<String, Beispiel> funde = new TreeMap<>();
        Map<String, Integer> gezaehlt = new TreeMap<>();
        long anfang = System.nanoTime();
        try (Testamt amt = new Testamt(anwendung, port)) {
            for (long saat = AB; saat < AB + FAELLE; saat++) {
                Zufallsweg weg = new Zufallsweg(amt, saat);
                weg.gehe(SCHRITTE);
                weg.gezaehlt().forEach((schritt, wieoft) -> gezaehlt.merge(schritt, wieoft, Integer::sum));
                weg.funde()
                        .keySet()
                        .forEach(art -> funde.merge(art, new Beispiel(1, weg), (alt, neu) -> alt(alt, neu, art)));
                schreibe(funde, gezaehlt, saat - AB + 1, (System.nanoTime() - anfang) / 1_000_000_000);
            }
        }
    }

    private static Beispiel alt(Beispiel alt, Beispiel neu, String art) {
        boolean kuerzer = neu.kuerzester().funde().get(art).nachSchritt()
                < alt.kuerzester().funde().get(art).nachSchritt();
        return new Beispiel(alt.wieoft() + 1, kuerzer ? neu.kuerzester() : alt.kuerzester());
    }

    private static void schreibe(Map<String, Beispiel> funde, Map<String, Integer> gezaehlt, long faelle, long sekunden)
            throws IOException {
        long rechenzeit =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toSeconds();
        StringBuilder text = new StringBuilder(
                "%d cases in %d s; the whole test run has used %d s of a processor, without the database%n%n"
                        .formatted(faelle, sekunden, rechenzeit));
        text.append("Steps: ").append(gezaehlt).append("\n\n| Fault | Cases | Shortest way |\n|---|---:|---|\n");
        funde.forEach((art, beispiel) -> text.append("| ")
                .append(art)
                .append(" | ")
                .append(beispiel.wieoft())
                .append(" | seed ")
                .append(beispiel.kuerzester().saat())
                .append(", step ")
                .append(beispiel.kuerzester().funde().get(art).nachSchritt())
                .append(" |\n"));
        funde.forEach((art, beispiel) -> text.append("\n## ")
                .append(art)
                .append("\n")
                .append(beispiel.kuerzester().alsText()));
        Files.writeString(Path.of("target", "zufallsweg.md"), text);
    }
}
