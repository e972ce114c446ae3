package de.ombud.prozess.waechter;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.vertretung.VertretungProzess;
import de.ombud.system.UhrGestellt;
import de.ombud.system.Zeitversatz;
import de.ombud.waechter.Befund;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** The office as a walk finds it: people at the interface, a machine whose jobs run when they are due, and everything that can fail. */
final class Testamt implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ZU_VIELE_JOBS = 400;

    enum Mailserver {
        DA,
        FORT,
        LEHNT_AB
    }

    record Aufgabe(String id, String schritt, String halter, String gruppe, String instanz) {}

    /** @param istPost whether a mail could not be sent */
    record Jobfehler(String schritt, String grund, boolean istPost) {}

    private final ApplicationContext anwendung;
    private final int port;
    private final JdbcClient jdbc;
    private final Rundgang rundgang;
    private final TaskService aufgaben;
    private final RuntimeService prozesse;
    private final ManagementService maschine;
    private final JavaMailSenderImpl post;
    private final Clock uhr;
    private final Map<String, Zugriff> personen = new HashMap<>();
    private final int richtigerMailserver;
    private final SMTPServer ablehnender;

    Testamt(ApplicationContext anwendung, int port) {
        this.anwendung = anwendung;
        this.port = port;
        this.jdbc = anwendung.getBean(JdbcClient.class);
        this.rundgang = anwendung.getBean(Rundgang.class);
        this.aufgaben = anwendung.getBean(TaskService.class);
        this.prozesse = anwendung.getBean(RuntimeService.class);
        this.maschine = anwendung.getBean(ManagementService.class);
        this.post = anwendung.getBean(JavaMailSenderImpl.class);
        this.uhr = anwendung.getBean(Clock.class);
        this.richtigerMailserver = post.getPort();
        this.ablehnender = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(0)
                .messageHandlerFactory(kontext -> new Ablehnend())
                .build();
        ablehnender.start();
    }

    private static final class Ablehnend implements MessageHandler {

        @Override
        public void from(String von) {}

        @Override
        public void recipient(String an) throws RejectException {
            throw new RejectException(550, "no such user");
        }

        @Override
        public String data(InputStream text) {
            return null;
        }

        @Override
        public void done() {}
    }

    Zugriff als(String wer) {
        return personen.computeIfAbsent(wer, name -> Zugriff.basic(port, name));
    }

    // ---- time ------------------------------------------------------------------------------------------------------

    Instant jetzt() {
        return uhr.instant();
    }

    LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }

    /** To any time, also back: the demo clock refuses that to people, but the next walk begins where it always begins. */
    void stelleUhr(Instant jetzt) {
        versetze(Duration.between(Instant.now(), jetzt));
    }

    private void versetze(Duration versatz) {
        ReflectionTestUtils.setField(anwendung.getBean(Zeitversatz.class), "versatz", versatz);
        anwendung.publishEvent(new UhrGestellt(Instant.now().plus(versatz), versatz));
    }

    /** What happens every night. */
    void neuerTag() {
        prozesse.startProcessInstanceByMessage(VertretungProzess.NACHRICHT_VERTRETUNG_NOETIG);
        vertretungenLaufen();
    }

    private void vertretungenLaufen() {
        jdbc.sql("""
            select j.id_ from act_ru_job j join act_re_procdef d on d.id_ = j.process_def_id_
            where d.key_ = :vertretung and j.process_instance_id_ is not null
            """)
                .param("vertretung", VertretungProzess.KEY)
                .query(String.class)
                .list()
                .forEach(maschine::executeJob);
    }

    // ---- the machine -----------------------------------------------------------------------------------------------

    /** All that is due, in the order of its time. */
    List<Jobfehler> jobsLaufen(String fall) {
        List<Jobfehler> fehler = new ArrayList<>();
        vertretungenLaufen();
        for (int n = 0; ; n++) {
            Map<String, Object> job = naechster(fall);
            if (job.isEmpty()) {
                vertretungenLaufen();
                return fehler;
            }
            String schritt = (String) job.get("schritt");
            if (n == ZU_VIELE_JOBS) {
                fehler.add(new Jobfehler("OHNE_ENDE " + schritt, n + " jobs and no end", false));
                return fehler;
            }
            try {
                maschine.executeJob((String) job.get("id"));
            } catch (RuntimeException e) {
                Throwable ursache = e;
                while (ursache.getCause() != null) {
                    ursache = ursache.getCause();
                }
                fehler.add(new Jobfehler(
                        schritt,
                        ursache.toString(),
                        ursache.getClass().getSimpleName().startsWith("Versand")));
            }
        }
    }

    private Map<String, Object> naechster(String fall) {
        return jdbc.sql("""
            select j.id_ as id, coalesce(d.act_id_, j.handler_cfg_) as schritt
            from act_ru_execution e join act_ru_job j on j.process_instance_id_ = e.id_
            left join act_ru_jobdef d on d.id_ = j.job_def_id_
            where e.parent_id_ is null and (e.business_key_ = :fall
                  or e.business_key_ in (select nummer from rueckruf where aktenzeichen = :fall or beschwerde = :fall))
              and j.retries_ > 0 and j.suspension_state_ = 1 and (j.duedate_ is null or j.duedate_ <= :jetzt)
            order by coalesce(j.duedate_, j.create_time_), j.id_ limit 1
            """)
                .param("fall", fall)
                .param("jetzt", Timestamp.from(jetzt()))
                .query((rs, n) -> {
                    Map<String, Object> job = new LinkedHashMap<>();
                    job.put("id", rs.getString("id"));
                    job.put("schritt", rs.getString("schritt"));
                    return job;
                })
                .optional()
                .orElse(Map.of());
    }

    int wiederholeGescheiterte(String fall) {
        List<String> gescheiterte = jobs(fall, "j.retries_ = 0");
        gescheiterte.forEach(id -> maschine.setJobRetries(id, 1));
        return gescheiterte.size();
    }

    void halteAn(String fall, boolean an) {
        for (String instanz : jdbc.sql(
                        "select id_ from act_ru_execution where parent_id_ is null and business_key_ = :fall order by"
                                + " id_")
                .param("fall", fall)
                .query(String.class)
                .list()) {
            if (an) {
                prozesse.suspendProcessInstanceById(instanz);
            } else {
                prozesse.activateProcessInstanceById(instanz);
            }
        }
    }

    /** Somebody moves a timer to now, and it acts. */
    String zieheVor(String fall, Random zufall) {
        List<String> spaetere = jobs(fall, "j.duedate_ > :jetzt and j.retries_ > 0 and j.suspension_state_ = 1");
        if (spaetere.isEmpty()) {
            return "";
        }
        String id = spaetere.get(zufall.nextInt(spaetere.size()));
        String schritt = jdbc.sql(
                        "select d.act_id_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_ where j.id_"
                                + " = ?")
                .param(id)
                .query(String.class)
                .single();
        maschine.setJobDuedate(id, Date.from(jetzt()));
        return schritt + " vorgezogen";
    }

    private List<String> jobs(String fall, String bedingung) {
        return jdbc.sql("""
            select j.id_ from act_ru_execution e join act_ru_job j on j.process_instance_id_ = e.id_
            left join act_ru_jobdef d on d.id_ = j.job_def_id_
            where e.parent_id_ is null and e.business_key_ = :fall and %s order by d.act_id_, j.duedate_, j.id_
            """.formatted(bedingung))
                .param("fall", fall)
                .param("jetzt", Timestamp.from(jetzt()))
                .query(String.class)
                .list();
    }

    boolean stuerztBeimSendenAb(String fall) {
        return jdbc.sql("""
            update sendung set zustand = 'BEGONNEN', begonnen_am = :jetzt
            where aktenzeichen = :fall and zustand = 'ERSTELLT' and weg = 'EMAIL'
            """)
                        .param("fall", fall)
                        .param("jetzt", Timestamp.from(jetzt()))
                        .update()
                > 0;
    }

    void mailserver(Mailserver stand) {
        post.setPort(
                switch (stand) {
                    case DA -> richtigerMailserver;
                    case FORT -> 1;
                    case LEHNT_AB -> ablehnender.getPortAllocated();
                });
    }

    boolean hatPostprobleme() {
        return post.getPort() != richtigerMailserver;
    }

    // ---- tasks -----------------------------------------------------------------------------------------------------

    List<Aufgabe> aufgaben(String fall) {
        return jdbc.sql("""
            select t.id_ as id, t.task_def_key_ as schritt, t.assignee_ as halter, t.proc_inst_id_ as instanz,
                   (select min(l.group_id_) from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate') as gruppe
            from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            where (e.business_key_ = :fall
                   or e.business_key_ in (select nummer from rueckruf where aktenzeichen = :fall or beschwerde = :fall))
              and t.suspension_state_ = 1
            order by t.create_time_, t.task_def_key_, t.id_
            """).param("fall", fall).query(Aufgabe.class).list();
    }

    /** User names of those who have the task, or could take it, and are there. */
    List<String> werDarf(Aufgabe aufgabe) {
        return jdbc.sql("""
            select u.id_ from act_id_user u
            where (u.id_ = :halter or :halter = '' and exists (select from act_id_membership m
                   where m.user_id_ = u.id_ and m.group_id_ = :gruppe))
              and not exists (select from act_ru_authorization a where a.type_ = 2 and a.resource_id_ = :id and a.user_id_ = u.id_)
              and not exists (select from abwesenheit a where a.person = u.id_ and a.beendet_am is null
                              and :heute between a.von and a.bis)
              and not (:schritt = 'UserTask_AntwortFreigeben' and exists (
                select from antwortfassung f join kundenreaktion k on k.id = f.kundenreaktion_id
                join act_ru_execution e on e.business_key_ = k.aktenzeichen and e.id_ = :instanz where f.verfasser = u.id_))
            order by u.id_
            """)
                .param("halter", aufgabe.halter() == null ? "" : aufgabe.halter())
                .param("gruppe", aufgabe.gruppe() == null ? "" : aufgabe.gruppe())
                .param("id", aufgabe.id())
                .param("schritt", aufgabe.schritt())
                .param("instanz", aufgabe.instanz())
                .param("heute", heute())
                .query(String.class)
                .list();
    }

    String formular(String aufgabe) {
        Task task =
                aufgaben.createTaskQuery().taskId(aufgabe).initializeFormKeys().singleResult();
        return task.getCamundaFormRef() == null ? "" : task.getCamundaFormRef().getKey();
    }

    HttpResponse<String> reicheEin(String wer, String aufgabe, Map<String, Object> werte) {
        Map<String, Object> variablen = werte.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Map.of("value", e.getValue())));
        try {
            return als(wer).post(
                            "/engine-rest/task/" + aufgabe + "/submit-form",
                            JSON.writeValueAsString(Map.of("variables", variablen)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever took a task gives it back to the group. */
    String gibZurueck(String fall, Random zufall) {
        List<Aufgabe> genommene =
                aufgaben(fall).stream().filter(a -> a.halter() != null).toList();
        if (genommene.isEmpty()) {
            return "";
        }
        Aufgabe aufgabe = genommene.get(zufall.nextInt(genommene.size()));
        HttpResponse<String> antwort =
                als(aufgabe.halter()).post("/engine-rest/task/" + aufgabe.id() + "/unclaim", "{}");
        return aufgabe.schritt() + " zurückgegeben " + antwort.statusCode();
    }

    // ---- people ----------------------------------------------------------------------------------------------------

    String gehtWeg(String wer, String vertretung) {
        jdbc.sql("""
            insert into abwesenheit (person, vertretung, von, bis, eingetragen_von, eingetragen_am)
            values (:wer, nullif(:vertretung, ''), :heute, :bis, 'gf', :jetzt)
            """)
                .param("wer", wer)
                .param("vertretung", vertretung)
                .param("heute", heute())
                .param("bis", heute().plusDays(400))
                .param("jetzt", Timestamp.from(jetzt()))
                .update();
        neuerTag();
        return "ab heute";
    }

    void istZurueck(String wer) {
        jdbc.sql("update abwesenheit set beendet_am = :jetzt, beendet_von = 'gf' where person = :wer and"
                        + " beendet_am is null")
                .param("wer", wer)
                .param("jetzt", Timestamp.from(jetzt()))
                .update();
        neuerTag();
    }

    void alleSindDa() {
        jdbc.sql("update abwesenheit set beendet_am = :jetzt, beendet_von = 'gf' where beendet_am is null")
                .param("jetzt", Timestamp.from(jetzt()))
                .update();
        neuerTag();
    }

    /** Whether a sign or an addition that nobody dealt with was ever laid before the leadership. */
    boolean hatUeberDieLeitungErfahren(String fall) {
        return jdbc.sql("""
            select exists (select from eskalation where aktenzeichen = :fall and stufe like 'SICHTUNG%')
            """).param("fall", fall).query(Boolean.class).single();
    }

    int unversandteZwischennachrichten(String fall) {
        return jdbc.sql("""
            select count(*) from sendung where aktenzeichen = :fall and schreiben = 'ZWISCHENNACHRICHT'
              and zustand not in ('VERSANDT', 'ENTFAELLT', 'HINFAELLIG')
            """).param("fall", fall).query(Integer.class).single();
    }

    // ---- what the guardian sees ------------------------------------------------------------------------------------

    List<Befund> befunde(String fall) {
        List<Befund> alle = new ArrayList<>(rundgang.verstoesse(fall));
        for (String nummer : jdbc.sql("select nummer from rueckruf where aktenzeichen = ? or beschwerde = ?")
                .param(fall)
                .param(fall)
                .query(String.class)
                .list()) {
            alle.addAll(rundgang.verstoesse(nummer));
        }
        return alle;
    }

    boolean hatVorfall(String job) {
        return jdbc.sql("select exists (select from act_ru_incident where configuration_ = ?)")
                .param(job)
                .query(Boolean.class)
                .single();
    }

    /** The kind of a fault: what does not hold, and what it is about. */
    String art(Befund befund, String fall) {
        String dazu = switch (Invariante.valueOf(befund.regel())) {
            case NIEMAND_DRAN ->
                einWort(
                        "select coalesce(string_agg(distinct d.act_id_, ','), 'ohne Grund') from act_ru_job j join"
                                + " act_ru_execution e on e.id_ = j.process_instance_id_ join act_ru_jobdef d on d.id_ ="
                                + " j.job_def_id_ where e.business_key_ = ? and j.retries_ = 0",
                        fall);
            case AUFGABE_OHNE_ZUSTAENDIGE, STAND_UND_SCHRITT ->
                einWort("select task_def_key_ from act_ru_task where id_ = ?", befund.gegenstand());
            case SCHREIBEN_LIEGT ->
                einWort(
                        "select s.schreiben || ' ' || s.zustand || ' in ' || k.status from sendung s join"
                                + " kundenreaktion k on k.aktenzeichen = s.aktenzeichen where s.id = cast(? as bigint)",
                        befund.gegenstand());
            case WEG_OHNE_ABLAUF, VERMITTLUNG_OHNE_ABLAUF ->
                einWort(
                        "select w.art || ' in ' || k.status from weg w join kundenreaktion k on k.aktenzeichen ="
                                + " w.aktenzeichen where w.nr = "
                                + befund.gegenstand() + " and k.aktenzeichen = ?",
                        fall);
            case SCHREIBEN_UNGESCHRIEBEN -> befund.gegenstand().replaceAll("[0-9]", "") + status(fall);
            case AUFTRAG_GESCHEITERT ->
                einWort(
                        "select d.act_id_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_ where j.id_"
                                + " = ?",
                        befund.gegenstand());
            case ZEICHEN_UNENTSCHIEDEN,
                    NACHTRAG_UNGELESEN,
                    RUECKFRAGE_OHNE_ENDE,
                    ESKALATION_OHNE_AUFGABE,
                    OHNE_ABLAUF -> status(fall);
            default -> "";
        };
        return (befund.regel() + " " + dazu).strip();
    }

    private String status(String fall) {
        return "in " + einWort("select status from kundenreaktion where aktenzeichen = ?", fall);
    }

    private String einWort(String sql, String param) {
        return jdbc.sql(sql).param(param).query(String.class).optional().orElse("?");
    }

    boolean istOffen(String fall) {
        return jdbc.sql("select status in ('ERFASST', 'IN_BEARBEITUNG', 'BEANTWORTET') from kundenreaktion where"
                        + " aktenzeichen = ?")
                .param(fall)
                .query(Boolean.class)
                .single();
    }

    /** The steps that the main instance stands at. */
    String wartetBei(String fall) {
        return einWort(
                "select coalesce(string_agg(distinct e.act_id_, ',' order by e.act_id_), '') from act_ru_execution e"
                        + " join act_ru_execution p on p.id_ = e.proc_inst_id_ join act_re_procdef d on d.id_ ="
                        + " p.proc_def_id_ where d.key_ = 'kundenreaktion' and p.business_key_ = ? and e.is_active_",
                fall);
    }

    // ---- tidying up ------------------------------------------------------------------------------------------------

    /** Nothing of the case is left for other tests that share the application. */
    void vergiss(String fall) {
        jdbc.sql("""
            select id_ from act_ru_execution where parent_id_ is null and super_exec_ is null
              and (business_key_ = :fall or business_key_ in (select nummer from rueckruf where aktenzeichen = :fall or beschwerde = :fall))
            """)
                .param("fall", fall)
                .query(String.class)
                .list()
                .forEach(instanz -> prozesse.deleteProcessInstance(instanz, "Test"));
        new TransactionTemplate(anwendung.getBean(PlatformTransactionManager.class)).executeWithoutResult(s -> {
            loesche("kundenreaktion", "aktenzeichen = '" + fall + "'");
            jdbc.sql("""
                select c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'aktenzeichen'
                  and c.table_name <> 'lesezugriff'
                """)
                    .query(String.class)
                    .list()
                    .forEach(tabelle -> jdbc.sql("delete from " + tabelle + " where aktenzeichen = ?")
                            .param(fall)
                            .update());
        });
    }

    private record Verweis(String tabelle, String spalten, String ziel) {}

    /** First what refers to it, unless it goes by itself. */
    private void loesche(String tabelle, String bedingung) {
        for (Verweis verweis : jdbc.sql("""
            select c.conrelid::regclass::text as tabelle,
                   (select string_agg(a.attname, ', ' order by k.ord) from unnest(c.conkey) with ordinality k (nr, ord)
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.nr) as spalten,
                   (select string_agg(a.attname, ', ' order by k.ord) from unnest(c.confkey) with ordinality k (nr, ord)
                    join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.nr) as ziel
            from pg_constraint c
            where c.contype = 'f' and c.confdeltype <> 'c' and c.confrelid = cast(? as regclass) and c.conrelid <> c.confrelid
            """).param(tabelle).query(Verweis.class).list()) {
            loesche(
                    verweis.tabelle(),
                    "(" + verweis.spalten() + ") in (select " + verweis.ziel() + " from " + tabelle + " where "
                            + bedingung + ")");
        }
        jdbc.sql("delete from " + tabelle + " where " + bedingung).update();
    }

    @Override
    public void close() {
        mailserver(Mailserver.DA);
        alleSindDa();
        jdbc.sql("delete from vertretung_aufgabe").update();
        jdbc.sql("delete from abwesenheit").update();
        ablehnender.stop();
        versetze(Duration.ZERO);
    }
}
