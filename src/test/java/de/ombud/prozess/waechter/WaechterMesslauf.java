package de.ombud.prozess.waechter;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.prozess.Buero;
import de.ombud.vorgang.Aktenzeichen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Run by hand, alone: {@code mvn verify -DskipITs -Dtest=WaechterMesslauf} ({@code -Dmesslauf.offene=100000}, {@code -Dmesslauf.beendete=200000}).
 * How long the guardian's look takes when so many cases are open, each with its processes, tasks and timers as the engine makes them:
 * one case is played and its rows are copied. The table that it writes to {@code target/waechter.md} belongs into
 * {@code src/docs/leistung.md}.
 */
@OmbudTest
class WaechterMesslauf {

    private static final int OFFENE = Integer.getInteger("messlauf.offene", 100_000);
    private static final int BEENDETE = Integer.getInteger("messlauf.beendete", 200_000);
    private static final Duration ERLAUBT = Duration.ofSeconds(60);

    @Autowired
    private Buero buero;

    @Autowired
    private Rundgang rundgang;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transaktionen;

    @Test
    void aLookAtAHundredThousandOpenCasesTakesNoMinutes() throws IOException {
        Aktenzeichen vorbild =
                buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        vervielfache(vorbild.wert(), buero.akte(vorbild).prozessinstanz());

        Map<Invariante, Long> zeiten = new LinkedHashMap<>();
        for (Invariante invariante : Invariante.values()) {
            long anfang = System.nanoTime();
            List<?> funde = rundgang.verstoesse(invariante, 1_000);
            zeiten.put(invariante, (System.nanoTime() - anfang) / 1_000_000);
            // no job runs here, so what is due is late
            assertThat(funde.isEmpty()).as(invariante.name()).isEqualTo(invariante != Invariante.AUFTRAG_UEBERFAELLIG);
        }
        long gesamt = zeiten.values().stream().mapToLong(Long::longValue).sum();
        String tabelle = zeiten.entrySet().stream()
                .map(e -> "| " + e.getKey() + " | " + e.getValue() + " ms |")
                .collect(Collectors.joining(
                        "\n",
                        "%d open, %d closed cases: %d ms%n%n| Question | Time |%n|---|---:|%n"
                                .formatted(OFFENE, BEENDETE, gesamt),
                        "\n"));
        System.out.println(tabelle);
        Files.writeString(Path.of("target", "waechter.md"), tabelle);
        assertThat(Duration.ofMillis(gesamt)).isLessThan(ERLAUBT);
    }

    private void vervielfache(String fall, String wurzel) {
        new TransactionTemplate(transaktionen).executeWithoutResult(s -> {
            // what the triggers keep is not asked for here
            jdbc.sql("alter table kundenreaktion disable trigger user").update();
            jdbc.sql("alter table anliegen disable trigger user").update();
            String instanzen = "(select id_ from act_ru_execution where parent_id_ is null and root_proc_inst_id_ = '"
                    + wurzel + "')";
            kopiere(
                    "act_ru_execution",
                    "proc_inst_id_ in " + instanzen,
                    "id_",
                    "proc_inst_id_",
                    "root_proc_inst_id_",
                    "parent_id_",
                    "super_exec_");
            kopiere("act_ru_task", "proc_inst_id_ in " + instanzen, "id_", "execution_id_", "proc_inst_id_");
            kopiere(
                    "act_ru_variable",
                    "proc_inst_id_ in " + instanzen,
                    "id_",
                    "execution_id_",
                    "proc_inst_id_",
                    "task_id_",
                    "var_scope_");
            kopiere(
                    "act_ru_job",
                    "process_instance_id_ in " + instanzen,
                    "id_",
                    "execution_id_",
                    "process_instance_id_",
                    "root_proc_inst_id_");
            kopiere("act_ru_event_subscr", "proc_inst_id_ in " + instanzen, "id_", "execution_id_", "proc_inst_id_");
            kopiere(
                    "act_ru_identitylink",
                    "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in " + instanzen + ")",
                    "id_",
                    "task_id_");
            jdbc.sql("update act_ru_execution set business_key_ = 'KR-2030-' || split_part(id_, '~', 2) where"
                            + " id_ like '%~%' and business_key_ is not null")
                    .update();
            // the other way round: the domain finds its case by the same number
            for (String dazu : List.of("""
                kundenreaktion select r.* from kundenreaktion k cross join generate_series(1, cast(:alle as int)) n
                cross join lateral jsonb_populate_record(null::kundenreaktion, to_jsonb(k) || jsonb_build_object(
                  'id', 1000000 + n, 'aktenzeichen', 'KR-2030-' || n, 'prozessinstanz', k.prozessinstanz || '~' || n,
                  'status', case when n <= cast(:offene as int) then k.status else 'ABGESCHLOSSEN' end)) r
                """, """
                anliegen select r.* from anliegen a join kundenreaktion k on k.id = a.kundenreaktion_id
                cross join generate_series(1, cast(:alle as int)) n
                cross join lateral jsonb_populate_record(null::anliegen, to_jsonb(a) || jsonb_build_object(
                  'id', 1000000 + n * 10 + a.nr, 'kundenreaktion_id', 1000000 + n)) r
                """, """
                sendung select r.* from sendung x join kundenreaktion k on k.aktenzeichen = x.aktenzeichen
                cross join generate_series(1, cast(:alle as int)) n
                cross join lateral jsonb_populate_record(null::sendung, to_jsonb(x) || jsonb_build_object(
                  'id', 1000000 + n, 'aktenzeichen', 'KR-2030-' || n, 'message_id', 'm' || n)) r
                """)) {
                jdbc.sql("insert into " + dazu + " where k.aktenzeichen = :fall and :offene > 0")
                        .param("offene", OFFENE)
                        .param("alle", OFFENE + BEENDETE)
                        .param("fall", fall)
                        .update();
            }
            jdbc.sql("alter table kundenreaktion enable trigger user").update();
            jdbc.sql("alter table anliegen enable trigger user").update();
        });
        jdbc.sql("vacuum analyze").update();
    }

    private void kopiere(String tabelle, String bedingung, String... kennungen) {
        String neu = List.of(kennungen).stream()
                .map(spalte -> "'" + spalte + "', t." + spalte + " || '~' || n")
                .collect(Collectors.joining(", "));
        jdbc.sql(
                        "insert into %s select (jsonb_populate_record(null::%s, to_jsonb(t) || jsonb_build_object(%s))).* from %s t cross join generate_series(1, %d) n where %s"
                                .formatted(tabelle, tabelle, neu, tabelle, OFFENE, bedingung))
                .update();
    }
}
