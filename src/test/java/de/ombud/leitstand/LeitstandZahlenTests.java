package de.ombud.leitstand;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.vorgang.Bereich;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database keeps as figures is what counting everything would yield, whatever happened to the cases in whichever order. */
@OmbudTest
class LeitstandZahlenTests {

    private static final String[] STAENDE = {
        "ERFASST", "IN_BEARBEITUNG", "BEANTWORTET", "ABGESCHLOSSEN", "ABGEGEBEN", "ZURUECKGEZOGEN"
    };
    private static final String[] ORTE = {"DRESDEN", "RECKLINGHAUSEN"};

    private static final String OFFEN_GEZAEHLT = """
            select k.antwort_bis, k.dienststelle, b.bereich, count(*)
            from kundenreaktion k
            cross join lateral (select '' as bereich union select a.bereich from anliegen a where a.kundenreaktion_id = k.id) b
            where k.status in ('ERFASST', 'IN_BEARBEITUNG') and k.antwortweg <> 'KEINE'
            group by 1, 2, 3
            """;
    private static final String OFFEN_GEFUEHRT = """
            select tag, dienststelle, bereich, sum(anzahl) from leitstand_zaehlung where groesse = 'OFFEN'
            group by 1, 2, 3 having sum(anzahl) <> 0
            """;
    private static final String ANTWORTEN_GEZAEHLT = """
            select date_trunc('month', tag)::date, dienststelle, count(*), count(*) filter (where tag - eingegangen <= 14)
            from (select (coalesce(antwort_am, case when sofort then abgeschlossen_am end) at time zone 'Europe/Berlin')::date as tag,
                         (eingang at time zone 'Europe/Berlin')::date as eingegangen, dienststelle from kundenreaktion) k
            where tag is not null group by 1, 2
            """;
    private static final String ANTWORTEN_GEFUEHRT = """
            select tag, dienststelle, coalesce(sum(anzahl) filter (where groesse = 'BEANTWORTET'), 0) as beantwortet,
                   coalesce(sum(anzahl) filter (where groesse = 'FRISTGERECHT'), 0)
            from leitstand_zaehlung where groesse <> 'OFFEN' group by 1, 2 having sum(anzahl) <> 0
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaktion;

    @Autowired
    private Lage lage;

    private final List<Long> faelle = new ArrayList<>();
    private final Random zufall = new Random(4);

    @AfterEach
    void theNextTestFindsNoneOfIt() {
        List.copyOf(faelle).forEach(this::loesche);
        stimmt("afterwards");
    }

    @Test
    void everyOrderOfEventsIsCountedRight() {
        for (int i = 0; i < 250; i++) {
            String was = ereignis();
            if (i % 5 == 0) {
                stimmt(i + " " + was);
            }
        }
        jdbc.sql("select leitstand_verdichten()").query().singleRow();
        stimmt("after the lines were put together");
        assertThat(jdbc.sql(
                                "select count(*) from (select from leitstand_zaehlung group by groesse, tag, dienststelle, bereich having count(*) > 1) x")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsTakenBackWasNeverCounted() {
        transaktion.executeWithoutResult(status -> {
            for (int i = 0; i < 20; i++) {
                ereignis();
            }
            stimmt("within the transaction");
            status.setRollbackOnly();
        });
        faelle.clear();
        stimmt("after it was taken back");
    }

    @Test
    void manyCasesInOneStatementAreCountedLikeOneByOne() {
        for (int i = 0; i < 6; i++) {
            neu();
        }
        jdbc.sql(
                        "update kundenreaktion set antwort_bis = antwort_bis + 3, dienststelle = 'DRESDEN' where id in (:faelle)")
                .param("faelle", faelle)
                .update();
        stimmt("moved");
        jdbc.sql(
                        "update kundenreaktion set status = 'BEANTWORTET', antwort_am = eingang + interval '14 days' where id in (:faelle)")
                .param("faelle", faelle)
                .update();
        stimmt("answered");
        jdbc.sql("select leitstand_neu_zaehlen()").query().singleRow();
        stimmt("counted anew");
    }

    /** One adds a matter while the other moves the limit; neither knows of the other until both are done. */
    @Test
    void whoAddsAMatterAndWhoMovesTheLimitSeeEachOther() throws Exception {
        long fall = neu();
        CountDownLatch ergaenzt = new CountDownLatch(1);
        CompletableFuture<Void> frist;
        try {
            frist = transaktion.execute(status -> {
                anliegen(fall, 7, Bereich.EINGANGSZONE);
                CompletableFuture<Void> andere = CompletableFuture.runAsync(() -> {
                    ergaenzt.countDown();
                    jdbc.sql("update kundenreaktion set antwort_bis = '2031-05-05' where id = ?")
                            .param(fall)
                            .update();
                });
                warte(ergaenzt);
                return andere;
            });
        } finally {
            ergaenzt.countDown();
        }
        frist.get(30, TimeUnit.SECONDS);
        stimmt("both done");
    }

    @Test
    void whoeverIsExcludedSeesFiguresWithoutTheCase() {
        long fall = neu();
        jdbc.sql("""
                        update kundenreaktion set status = 'IN_BEARBEITUNG', antwortweg = 'EMAIL', antwort_bis = '2020-01-01',
                          antwort_am = null, sofort = false, dienststelle = 'RECKLINGHAUSEN' where id = ?
                        """).param(fall).update();
        anliegen(fall, 8, Bereich.SELBSTAENDIGEN_ZENTRUM);
        Kennzahlen vorher = lage.kennzahlen("gf");
        long ueberschritten = lage.kennzahlen("teamleitung").ueberschritten();
        long dort = szInRecklinghausen("teamleitung");
        schliesseAus(fall, "teamleitung");
        assertThat(lage.kennzahlen("teamleitung").ueberschritten()).isEqualTo(ueberschritten - 1);
        assertThat(szInRecklinghausen("teamleitung")).isEqualTo(dort - 1);
        assertThat(lage.kennzahlen("gf")).isEqualTo(vorher);
    }

    @Test
    void theMonthOfWhoeverIsExcludedIsWithoutTheCase() {
        long fall = neu();
        jdbc.sql("""
                        update kundenreaktion set status = 'BEANTWORTET', antwort_am = :heute::date + interval '9 hours',
                          eingang = :heute::date - 3 + interval '9 hours' where id = :fall
                        """).param("heute", lage.heute()).param("fall", fall).update();
        Kennzahlen alle = lage.kennzahlen("teamleitung");
        schliesseAus(fall, "teamleitung");
        Kennzahlen ohne = lage.kennzahlen("teamleitung");
        assertThat(ohne.beantwortet()).isEqualTo(alle.beantwortet() - 1);
        assertThat(ohne.fristgerecht()).isEqualTo(alle.fristgerecht() - 1);
    }

    private long szInRecklinghausen(String wer) {
        return lage.verteilung(wer).stream()
                .filter(v -> v.bereich() == Bereich.SELBSTAENDIGEN_ZENTRUM
                        && v.dienststelle().equals("RECKLINGHAUSEN"))
                .mapToLong(Verteilung::ueberschritten)
                .sum();
    }

    private void stimmt(String wann) {
        assertThat(unterschied(OFFEN_GEZAEHLT, OFFEN_GEFUEHRT)).as(wann).isEmpty();
        assertThat(unterschied(ANTWORTEN_GEZAEHLT, ANTWORTEN_GEFUEHRT)).as(wann).isEmpty();
    }

    private List<String> unterschied(String gezaehlt, String gefuehrt) {
        return jdbc.sql(
                        "select 'missing ' || x::text from ((%s) except all (%s)) x union all select 'too much ' || x::text from ((%s) except all (%s)) x"
                                .formatted(gezaehlt, gefuehrt, gefuehrt, gezaehlt))
                .query(String.class)
                .list();
    }

    private String ereignis() {
        if (faelle.size() < 4) {
            return "new " + neu();
        }
        long fall = faelle.get(zufall.nextInt(faelle.size()));
        int was = zufall.nextInt(11);
        switch (was) {
            case 0 -> neu();
            case 1 -> aendere(fall, "status", STAENDE[zufall.nextInt(STAENDE.length)]);
            case 2 -> aendere(fall, "antwortweg", zufall.nextBoolean() ? "KEINE" : "EMAIL");
            case 3 -> aendere(fall, "antwort_bis", tag());
            case 4 -> aendere(fall, "dienststelle", ORTE[zufall.nextInt(2)]);
            case 5 -> aendere(fall, "eingang", tag());
            case 6 -> aendere(fall, "antwort_am", zufall.nextBoolean() ? null : tag());
            case 7 -> aendere(fall, "abgeschlossen_am", zufall.nextBoolean() ? null : tag());
            case 8 -> anliegen(fall, 100 + zufall.nextInt(1_000_000), bereich());
            case 9 ->
                jdbc.sql("update anliegen set bereich = :bereich where kundenreaktion_id = :fall and nr = 1")
                        .param("bereich", bereich().name())
                        .param("fall", fall)
                        .update();
            default -> loesche(fall);
        }
        return was + " on " + fall;
    }

    private long neu() {
        long fall = jdbc.sql("""
                        insert into kundenreaktion (aktenzeichen, version, status, kanal, eingang, adressat, reaktionsart, dienststelle,
                          betreff, text, antwortweg, erfasserbemerkung, eingangsbestaetigung_bis, antwort_bis, erfasst_von, erfasst_am,
                          sofort, abgeschlossen_am)
                        values ('KR-1999-' || lpad((select count(*) + 1 from kundenreaktion)::text, 5, '0') || :ziffer, 0, :status,
                          'EMAIL', :eingang::date, 'KRM', 'KUNDENREAKTION', :ort, 'Zahlen', 'Zahlen', 'EMAIL', '', :bis::date,
                          :bis::date, 'krm', :eingang::date, :sofort, case when :sofort then :eingang::date end)
                        returning id
                        """)
                .param("ziffer", zufall.nextInt(10))
                .param("status", STAENDE[zufall.nextInt(2)])
                .param("eingang", tag())
                .param("ort", ORTE[zufall.nextInt(2)])
                .param("bis", tag())
                .param("sofort", zufall.nextInt(4) == 0)
                .query(Long.class)
                .single();
        faelle.add(fall);
        anliegen(fall, 1, bereich());
        anliegen(fall, 2, bereich());
        return fall;
    }

    private void anliegen(long fall, int nr, Bereich bereich) {
        jdbc.sql("""
                        insert into anliegen (kundenreaktion_id, nr, art, thema, bereich, gruppe, beschreibung, notlage, status)
                        values (:fall, :nr, 'BESCHWERDE', 'L01', :bereich, 'leistung', 'Zahlen', false, 'IN_BEARBEITUNG')
                        on conflict do nothing
                        """)
                .param("fall", fall)
                .param("nr", nr)
                .param("bereich", bereich.name())
                .update();
    }

    private void aendere(long fall, String feld, String wert) {
        jdbc.sql("update kundenreaktion set %s = %s where id = :fall"
                        .formatted(feld, wert == null ? "null" : "'" + wert + "'"))
                .param("fall", fall)
                .update();
    }

    private void schliesseAus(long fall, String wen) {
        jdbc.sql("insert into kundenreaktion_ausschluss (kundenreaktion_id, benutzer) values (:fall, :wen)")
                .param("fall", fall)
                .param("wen", wen)
                .update();
    }

    private void loesche(long fall) {
        jdbc.sql("delete from kundenreaktion_ausschluss where kundenreaktion_id = ?")
                .param(fall)
                .update();
        jdbc.sql("delete from anliegen where kundenreaktion_id = ?").param(fall).update();
        jdbc.sql("delete from kundenreaktion where id = ?").param(fall).update();
        faelle.remove(fall);
    }

    private String tag() {
        return LocalDate.of(2030, 1, 1).plusDays(zufall.nextInt(75)).toString();
    }

    private Bereich bereich() {
        return Bereich.values()[zufall.nextInt(Bereich.values().length)];
    }

    private static void warte(CountDownLatch bis) {
        try {
            assertThat(bis.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
