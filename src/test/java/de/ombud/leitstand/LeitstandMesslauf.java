package de.ombud.leitstand;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Run by hand, never with the other tests: {@code mvn test -Dtest=LeitstandMesslauf}. Fills the tables by SQL and prints how long the
 * server takes for the page, its figures and its filters; the table belongs into {@code src/docs/leistung.md}. Whole answers over HTTP
 * on the same machine, median of {@value #LAEUFE} after {@value #WARMLAUFEN} to get warm.
 */
@OmbudTest
class LeitstandMesslauf {

    private static final int WARMLAUFEN = 60;
    private static final int LAEUFE = 60;

    private static final String[] SEITEN = {
        "/leitstand",
        "/leitstand?bereich=EINGANGSZONE",
        "/leitstand?dienststelle=RECKLINGHAUSEN",
        "/api/leitstand/kennzahlen"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theTimeDoesNotGrowWithWhatIsInTheDatabase() {
        fuelle(1, 1_000, 0);
        double[] klein = miss();
        fuelle(1_001, 100_000, 1_000_000);
        double[] gross = miss();
        StringBuilder tabelle = new StringBuilder(
                "%n| Seite | 1.000 offen | 100.000 offen, 1.000.000 beendet | Verhältnis |%n|---|---:|---:|---:|%n"
                        .formatted());
        for (int i = 0; i < SEITEN.length; i++) {
            tabelle.append(String.format(
                    Locale.GERMANY,
                    "| `%s` | %.1f ms | %.1f ms | %.2f |%n",
                    SEITEN[i],
                    klein[i],
                    gross[i],
                    gross[i] / klein[i]));
        }
        System.out.println(tabelle);
        assertThat(gross[0] / klein[0]).as("page").isLessThanOrEqualTo(1.5);
    }

    private double[] miss() {
        Zugriff person = Zugriff.anmelden(port, "gf");
        return Arrays.stream(SEITEN).mapToDouble(seite -> miss(person, seite)).toArray();
    }

    private static double miss(Zugriff person, String seite) {
        double[] dauern = new double[LAEUFE];
        for (int i = -WARMLAUFEN; i < LAEUFE; i++) {
            long anfang = System.nanoTime();
            assertThat(person.get(seite).statusCode()).isEqualTo(200);
            if (i >= 0) {
                dauern[i] = (System.nanoTime() - anfang) / 1e6;
            }
        }
        Arrays.sort(dauern);
        return dauern[LAEUFE / 2];
    }

    /** Open cases with limits from 40 days ago to 20 days ahead, closed ones over the last three years; two matters each. */
    private void fuelle(int abNr, int offeneBis, int beendete) {
        jdbc.sql("""
                        insert into kundenreaktion (aktenzeichen, version, status, kanal, eingang, adressat, reaktionsart,
                          dienststelle, betreff, text, antwortweg, erfasserbemerkung, eingangsbestaetigung_bis, antwort_bis,
                          erfasst_von, erfasst_am, antwort_am, abgeschlossen_am, sofort)
                        select 'KR-' || 1900 + i / 100000 || '-' || lpad((i % 100000)::text, 6, '0'), 0,
                          case when i <= :offene then 'IN_BEARBEITUNG' else 'ABGESCHLOSSEN' end, 'EMAIL', eingang, 'KRM',
                          'KUNDENREAKTION', case when i % 7 = 0 then 'RECKLINGHAUSEN' else 'DRESDEN' end, 'Messlauf', 'Messlauf',
                          'EMAIL', '', eingang::date + 5, eingang::date + 15, 'krm', eingang,
                          case when i > :offene then eingang + (i % 20) * interval '1 day' end,
                          case when i > :offene then eingang + 30 * interval '1 day' end, false
                        from (select i, now() - case when i <= :offene then i % 60 - 5 else 60 + i % 1000 end * interval '1 day' as eingang
                              from generate_series(:ab, :bis) i) g
                        """)
                .param("ab", abNr)
                .param("bis", offeneBis + beendete)
                .param("offene", offeneBis)
                .update();
        jdbc.sql("""
                        insert into anliegen (kundenreaktion_id, nr, art, thema, bereich, gruppe, beschreibung, notlage, status)
                        select k.id, nr, 'BESCHWERDE', 'L01',
                          (array['LEISTUNG', 'MARKT_UND_INTEGRATION', 'SELBSTAENDIGEN_ZENTRUM', 'EINGANGSZONE', 'UEBERGREIFEND'])[1 + (k.id * nr) % 5],
                          'leistung', 'Messlauf', false, 'IN_BEARBEITUNG'
                        from kundenreaktion k cross join generate_series(1, 2) nr
                        where not exists (select from anliegen a where a.kundenreaktion_id = k.id)
                        """).update();
        jdbc.sql("""
                        insert into weg (aktenzeichen, nr, art, anlass, eroeffnet_am, eroeffnet_von, ausgang, beendet_am)
                        select aktenzeichen, 1, 'NOTLAGE', '', eingang, 'krm',
                          case when status = 'ABGESCHLOSSEN' then 'ABGEWENDET' end, case when status = 'ABGESCHLOSSEN' then eingang end
                        from kundenreaktion k where id % 10 = 0
                          and not exists (select from weg w where w.aktenzeichen = k.aktenzeichen)
                        """).update();
        jdbc.sql("""
                        insert into eskalation (aktenzeichen, stufe, ausgeloest_am, beendet_am)
                        select aktenzeichen, 'GRENZE', eingang, case when status = 'ABGESCHLOSSEN' then eingang end
                        from kundenreaktion k where id % 10 = 1
                          and not exists (select from eskalation e where e.aktenzeichen = k.aktenzeichen)
                        """).update();
        jdbc.sql("""
                        insert into rueckruf (nummer, stand, dienststelle, gruppe, vorname, nachname, telefon, bg_nummer, zeitwunsch,
                          worum, zugesagt_am, faellig_am, erledigt_am, erfasst_von, erfasst_am)
                        select 'RR' || substr(aktenzeichen, 3), case when status = 'ABGESCHLOSSEN' then 'ERREICHT' else 'OFFEN' end,
                          'DRESDEN', 'eingangszone', '', '', '', '', '', '', eingang, eingang + interval '2 days',
                          case when status = 'ABGESCHLOSSEN' then eingang end, 'krm', eingang
                        from kundenreaktion k where id % 10 = 2
                        on conflict do nothing
                        """).update();
        jdbc.sql("vacuum analyze").update();
    }
}
