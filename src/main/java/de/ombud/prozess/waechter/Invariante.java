package de.ombud.prozess.waechter;

import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.sichtung.SichtfristProzess;
import de.ombud.prozess.vermittlung.VermittlungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.prozess.weg.WegVariablen;
import de.ombud.prozess.weg.WegfristProzess;

/**
 * What must hold for every case at every moment, as one question each that finds whoever breaks it: {@code vorgang} (business key),
 * {@code gegenstand} (which of several of the same kind) and {@code satz} (what stands still, in words for leadership; no names, no
 * words of a person, and nothing that tells of a way which not every leader may know).
 *
 * <p>Each asks for what is open and not for what was ever closed: its time grows with the work at hand only. In the questions
 * {@code :jetzt} is now, {@code :heute} the day in Berlin, {@code :grenze} the moment before which what is due should have been done.
 */
enum Invariante {

    /** An open case has exactly one main instance. */
    OHNE_ABLAUF("""
        select k.aktenzeichen as vorgang, '' as gegenstand,
               'Der Fall ist offen, aber ' || case count(i.id) when 0 then 'kein Ablauf läuft.'
                 else count(i.id) || ' Abläufe laufen zugleich.' end as satz
        from kundenreaktion k
        left join {instanz} i on i.vorgang = k.aktenzeichen and i.modell = '{kundenreaktion}'
        where k.abgeschlossen_am is null
        group by k.aktenzeichen having count(i.id) <> 1
        """),

    /** A closed case has none. */
    BEENDET_UND_LAEUFT("""
        select k.aktenzeichen as vorgang, '' as gegenstand, 'Der Fall ist beendet, sein Ablauf läuft noch.' as satz
        from {instanz} i join kundenreaktion k on k.aktenzeichen = i.vorgang
        where i.modell = '{kundenreaktion}' and k.abgeschlossen_am is not null
        """),

    /**
     * Somebody has a task that leads on, or a job or timer does. What only watches (reminders, ladder, interim notices) leads nowhere,
     * and neither does the end of a Rückfrage.
     */
    NIEMAND_DRAN("""
        select k.aktenzeichen as vorgang, '' as gegenstand,
               'Der Fall wartet, aber niemand hat eine Aufgabe dazu, und keine Uhr führt weiter.' as satz
        from kundenreaktion k
        where k.abgeschlossen_am is null
          and exists (select from {instanz} i where i.vorgang = k.aktenzeichen and i.modell = '{kundenreaktion}')
          and not exists (select from {instanz} i join act_ru_task t on t.proc_inst_id_ = i.id
                          where i.vorgang = k.aktenzeichen and not {beobachtet})
          and not exists (select from {instanz} i join act_ru_job j on j.process_instance_id_ = i.id
                          where i.vorgang = k.aktenzeichen and not {beobachtet} and j.retries_ > 0
                            and j.handler_cfg_ is distinct from '{rueckfragefrist}')
        """),

    /**
     * The one who has a task is there and may do it; where nobody took it, somebody of its group is and may. A group that has it only in
     * place of its own does not count: leadership knows of it as long as the own one is empty.
     */
    AUFGABE_OHNE_ZUSTAENDIGE("""
        with {da}
        select i.vorgang, t.id_ as gegenstand,
               'Für die Aufgabe „' || coalesce(t.name_, t.task_def_key_) || '“ ist niemand da, der sie bearbeiten darf.'
                 || case when e.text_ is null then '' else ' Bis dahin liegt sie auch bei der Leitung.' end as satz
        from act_ru_task t join {instanz} i on i.id = t.proc_inst_id_
        left join act_ru_variable e on e.task_id_ = t.id_ and e.name_ = '{ersatzgruppe}'
        where t.assignee_ is null
          and not exists (select from act_ru_identitylink l
                          join act_id_membership m on m.group_id_ = l.group_id_
                          join da on da.person = m.user_id_
                          where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is distinct from e.text_ and {darf})
        union all
        select i.vorgang, t.id_, 'Die Aufgabe „' || coalesce(t.name_, t.task_def_key_) || '“ liegt bei jemandem, der nicht da ist oder sie nicht bearbeiten darf.'
        from act_ru_task t join {instanz} i on i.id = t.proc_inst_id_
        where t.assignee_ is not null and not exists (select from da where da.person = t.assignee_ and {darf})
        """),

    /** There is a next moment at which something happens or somebody is late. */
    OHNE_UHR("""
        select k.aktenzeichen as vorgang, '' as gegenstand, 'Für den Fall läuft keine Uhr: Nichts wird fällig.' as satz
        from kundenreaktion k
        where k.abgeschlossen_am is null
          and exists (select from {instanz} i where i.vorgang = k.aktenzeichen)
          and not exists (select from {instanz} i join act_ru_task t on t.proc_inst_id_ = i.id
                          where i.vorgang = k.aktenzeichen and t.due_date_ is not null)
          and not exists (select from {instanz} i join act_ru_job j on j.process_instance_id_ = i.id
                          where i.vorgang = k.aktenzeichen and j.retries_ > 0)
        """),

    /** What is recorded and what runs are the same step. */
    STAND_UND_SCHRITT("""
        select i.vorgang, t.id_ as gegenstand,
               'Der Stand des Falls und die Aufgabe „' || coalesce(t.name_, t.task_def_key_) || '“ passen nicht zusammen.' as satz
        from act_ru_task t join {instanz} i on i.id = t.proc_inst_id_
        join kundenreaktion k on k.aktenzeichen = i.vorgang
        where t.task_def_key_ in ('{eingangPruefen}') and k.status <> 'ERFASST'
           or t.task_def_key_ in ('{antwortSchreiben}', '{antwortFreigeben}', '{anliegenBearbeiten}', '{lobWeitergeben}',
                                  '{zustaendigkeitEntscheiden}') and k.status <> 'IN_BEARBEITUNG'
        """),

    /** After distribution every open matter lies before its area, or before the office that is asked. */
    ANLIEGEN_OHNE_ABLAUF("""
        select k.aktenzeichen as vorgang, a.nr::text as gegenstand,
               'Anliegen ' || a.nr || ' ist offen, aber niemand bearbeitet es.' as satz
        from kundenreaktion k join anliegen a on a.kundenreaktion_id = k.id
        where k.status = 'IN_BEARBEITUNG' and a.status in ('OFFEN', 'IN_BEARBEITUNG', 'RUECKFRAGE')
          and not exists (select from {instanz} i
                          join act_ru_variable v on v.proc_inst_id_ = i.id and v.name_ = '{anliegenNr}' and v.long_ = a.nr
                          where i.vorgang = k.aktenzeichen and i.modell = '{anliegen}')
          and not exists (select from weg w where w.aktenzeichen = k.aktenzeichen and w.beendet_am is null
                          and w.art in ('PRESSE', 'DATENAUSKUNFT', 'IFG') and coalesce(w.anliegen, a.nr) = a.nr)
        """),

    /** Nobody is asked to work on what is rated or given away. */
    ANLIEGEN_FERTIG_UND_OFFEN("""
        select i.vorgang, a.nr::text as gegenstand,
               'Anliegen ' || a.nr || ' ist fertig, die Aufgabe „' || coalesce(t.name_, t.task_def_key_) || '“ dazu noch offen.' as satz
        from {instanz} i
        join act_ru_task t on t.proc_inst_id_ = i.id
        join act_ru_variable v on v.proc_inst_id_ = i.id and v.name_ = '{anliegenNr}'
        join kundenreaktion k on k.aktenzeichen = i.vorgang
        join anliegen a on a.kundenreaktion_id = k.id and a.nr = v.long_
        where i.modell = '{anliegen}' and a.status in ('BEWERTET', 'ABGEGEBEN')
        """),

    /** What an answer waits for exists: further matters. */
    WARTET_AUF_NICHTS_ANLIEGEN("""
        select i.vorgang, '' as gegenstand, 'Die Antwort wartet auf ein weiteres Anliegen, das niemand bearbeitet.' as satz
        from {instanz} i join act_ru_variable v on v.execution_id_ = i.id and v.name_ = '{weitereOffen}'
        join kundenreaktion k on k.aktenzeichen = i.vorgang
        where i.modell = '{kundenreaktion}' and k.status in ('ERFASST', 'IN_BEARBEITUNG')
          and v.long_ <> (select count(*) from act_ru_execution e
                          where e.proc_inst_id_ = i.id and e.act_id_ in ('{weiteresBearbeiten}', '{weiteresAbschliessen}'))
        """),

    /** What an answer and the close wait for exists: special ways. */
    WARTET_AUF_NICHTS_WEG("""
        select i.vorgang, '' as gegenstand, 'Der Fall wartet auf einen besonderen Weg, den niemand geht.' as satz
        from {instanz} i join act_ru_variable v on v.execution_id_ = i.id and v.name_ = '{wegeOffen}'
        where i.modell = '{kundenreaktion}'
          and v.long_ <> (select count(*) from act_ru_execution e
                          where e.proc_inst_id_ = i.id and e.act_id_ in ('{wegGehen}', '{wegAbschliessen}'))
        """),

    /** An open way is being gone, also one that outlives its case. */
    WEG_OHNE_ABLAUF("""
        select w.aktenzeichen as vorgang, w.nr::text as gegenstand,
               'Ein besonderer Weg (Nr. ' || w.nr || ') ist offen, aber niemand geht ihn.' as satz
        from weg w
        where w.beendet_am is null and w.art <> 'RUECKRUF'
          and not exists (select from {instanz} i
                          join act_ru_variable v on v.proc_inst_id_ = i.id and v.name_ = '{wegNr}' and v.long_ = w.nr
                          where i.vorgang = w.aktenzeichen and i.modell not in ('{wegfrist}', '{versand}', '{kundenreaktion}'))
        union all
        select w.aktenzeichen, w.nr::text, 'Ein versäumter Rückruf ist vermerkt, aber keiner steht mehr aus.'
        from weg w
        where w.beendet_am is null and w.art = 'RUECKRUF'
          and not exists (select from rueckruf r where r.erledigt_am is null and w.aktenzeichen in (r.aktenzeichen, r.beschwerde))
        """),

    /** What somebody wrote is read by somebody. */
    NACHTRAG_UNGELESEN("""
        select k.aktenzeichen as vorgang, n.nr::text as gegenstand,
               'Nachtrag ' || n.nr || ' ist ungelesen, und niemand hat die Aufgabe, ihn zu lesen.' as satz
        from nachtrag n join kundenreaktion k on k.id = n.kundenreaktion_id
        where n.gesichtet_am is null
          and not exists (select from {instanz} i join act_ru_task t on t.proc_inst_id_ = i.id
                          where i.vorgang = k.aktenzeichen and t.task_def_key_ = '{nachtragSichten}')
        """),

    /** A sign in what somebody wrote is decided by somebody: while a case is checked or an addition is read. */
    ZEICHEN_UNENTSCHIEDEN("""
        select h.aktenzeichen as vorgang, h.nr::text as gegenstand,
               'Über ein Zeichen im Text (Nr. ' || h.nr || ') hat niemand entschieden, und niemand wird danach gefragt.' as satz
        from hinweis h
        where h.entscheidung is null
          and not exists (select from {instanz} i join act_ru_task t on t.proc_inst_id_ = i.id
                          where i.vorgang = h.aktenzeichen and t.task_def_key_ in
                                ('{eingangPruefen}', '{nachtragSichten}', '{hinweiseEntscheiden}'))
        """),

    /** What is unread or undecided climbs: its clocks run beside it. */
    SICHTUNG_OHNE_UHR("""
        select o.vorgang, '' as gegenstand,
               'Etwas ist ungelesen oder unentschieden, und keine Uhr meldet es der Leitung.' as satz
        from (select h.aktenzeichen as vorgang from hinweis h where h.entscheidung is null
              union select k.aktenzeichen from nachtrag n join kundenreaktion k on k.id = n.kundenreaktion_id
              where n.gesichtet_am is null) o
        where not exists (select from {instanz} i where i.vorgang = o.vorgang and i.modell = '{sichtfrist}')
        """),

    /** Whom we asked, we wait for no longer than we said. */
    RUECKFRAGE_OHNE_ENDE("""
        select k.aktenzeichen as vorgang, r.nr::text as gegenstand,
               'Auf die Antwort zu Rückfrage ' || r.nr || ' wird gewartet, aber ohne Ende.' as satz
        from rueckfrage r join kundenreaktion k on k.id = r.kundenreaktion_id
        where r.beendet_am is null
          and not exists (select from {instanz} i
                          join act_ru_variable v on v.proc_inst_id_ = i.id and v.name_ = '{rueckfrageNr}' and v.long_ = r.nr
                          where i.vorgang = k.aktenzeichen and i.modell = '{kundenreaktion}')
        """),

    /** A letter that is written and not sent is on its way: a job, or somebody's task. */
    SCHREIBEN_LIEGT("""
        select s.aktenzeichen as vorgang, s.id::text as gegenstand,
               'Ein Schreiben vom ' || to_char(s.erstellt_am at time zone 'Europe/Berlin', 'DD.MM.YYYY')
                 || ' ist weder versandt noch erledigt, und niemand arbeitet daran.' as satz
        from sendung s
        where s.zustand in ('ERSTELLT', 'BEGONNEN', 'UNKLAR', 'ABGELEHNT')
          and not exists (select from {instanz} i
                          join act_ru_variable v on v.proc_inst_id_ = i.id and v.name_ = '{sendungId}' and v.long_ = s.id
                          where i.vorgang = s.aktenzeichen and i.modell = '{versand}')
        """),

    /** A letter that was ordered is written. */
    SCHREIBEN_UNGESCHRIEBEN("""
        select a.aktenzeichen as vorgang, a.schreiben || ' ' || a.bezug as gegenstand,
               'Ein Schreiben ist vorbereitet, aber nie geschrieben worden, und niemand arbeitet daran.' as satz
        from schreibauftrag a
        where not exists (select from sendung s where s.aktenzeichen = a.aktenzeichen and s.schreiben = a.schreiben and s.bezug = a.bezug)
          and not exists (select from {instanz} i
                          join act_ru_variable v on v.proc_inst_id_ = i.id and v.name_ = '{schreiben}' and v.text_ = a.schreiben
                          where i.vorgang = a.aktenzeichen and i.modell = '{versand}')
        """),

    /** Nobody gets the same news twice: interim notices are two weeks apart, less what is left out for the writing. */
    ZWISCHENNACHRICHT_ZU_BALD("""
        select s.aktenzeichen as vorgang, s.id::text as gegenstand,
               'Zwei Zwischennachrichten gingen kurz nacheinander hinaus.' as satz
        from sendung s join kundenreaktion k on k.aktenzeichen = s.aktenzeichen
        where k.abgeschlossen_am is null and s.schreiben = 'ZWISCHENNACHRICHT'
          and exists (select from sendung f where f.aktenzeichen = s.aktenzeichen and f.schreiben = s.schreiben and f.id < s.id
                      and f.erstellt_am > s.erstellt_am - interval '9 days')
        """),

    /** A mediation ends with its case. */
    VERMITTLUNG_OHNE_ABLAUF("""
        select v.aktenzeichen as vorgang, v.weg_nr::text as gegenstand, 'Eine Vermittlung ist offen, aber niemand führt sie.' as satz
        from vermittlung v join weg w on w.aktenzeichen = v.aktenzeichen and w.nr = v.weg_nr
        where v.stand <> 'BEENDET' and w.beendet_am is not null
        """),

    /** A call that was promised is somebody's task. */
    RUECKRUF_OHNE_AUFGABE("""
        select r.nummer as vorgang, '' as gegenstand, 'Ein Rückruf ist zugesagt, aber niemand hat die Aufgabe.' as satz
        from rueckruf r
        where r.erledigt_am is null
          and not exists (select from {instanz} i join act_ru_task t on t.proc_inst_id_ = i.id where i.vorgang = r.nummer)
        """),

    /** What is late and not settled is before somebody who leads. */
    ESKALATION_OHNE_AUFGABE("""
        select e.aktenzeichen as vorgang, e.stufe as gegenstand,
               'Eine Fristüberschreitung gilt als in Klärung, aber niemand hat die Aufgabe.' as satz
        from eskalation e
        where e.beendet_am is null
          and not exists (select from {instanz} i join act_ru_task t on t.proc_inst_id_ = i.id
                          where i.vorgang = e.aktenzeichen
                            and t.task_def_key_ in ('{fristueberschreitungKlaeren}', '{ueberschreitungEntscheiden}',
                                                    '{versaeumteSichtungKlaeren}', '{ueberVersaeumteSichtungEntscheiden}'))
        """),

    /** What failed for good is seen. */
    AUFTRAG_GESCHEITERT("""
        select i.vorgang, j.id_ as gegenstand, 'Ein Schritt ist mehrfach gescheitert und wird nicht mehr versucht.' as satz
        from act_ru_job j join {instanz} i on i.id = j.process_instance_id_
        where j.retries_ = 0
        """),

    /** What is due is done; what was due before it was made, counts from there. */
    AUFTRAG_UEBERFAELLIG("""
        select i.vorgang, '' as gegenstand,
               case count(*) when 1 then 'Ein Schritt ist' else count(*) || ' Schritte sind' end || ' nicht geschehen, obwohl fällig seit '
                 || to_char(min(greatest(j.duedate_, j.create_time_)), 'DD.MM.YYYY, HH24:MI') || ' Uhr'
                 || case when bool_or(j.suspension_state_ = 2) then ': Der Ablauf ist angehalten.' else '.' end as satz
        from act_ru_job j join {instanz} i on i.id = j.process_instance_id_
        where j.retries_ > 0 and greatest(j.duedate_, j.create_time_) < :grenze
        group by i.vorgang
        """);

    /** Every instance that runs for something with a number; {@code rufer} is the step that called it. */
    private static final String INSTANZ = """
        (select e.id_ as id, e.business_key_ as vorgang, d.key_ as modell, e.super_exec_ as rufer
         from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
         where e.parent_id_ is null and e.business_key_ is not null)\
        """;

    /** It only watches, or was called by what only watches. */
    private static final String BEOBACHTET = """
        (i.modell in ('{eskalation}', '{wegfrist}', '{sichtfrist}')
         or exists (select from act_ru_execution s join act_re_procdef sd on sd.id_ = s.proc_def_id_
                    where s.id_ = i.rufer and sd.key_ in ('{eskalation}', '{wegfrist}')))\
        """;

    /** Who is at work today. */
    private static final String DA = """
        da as (
          select u.id_ as person from act_id_user u
          where not exists (select from abwesenheit a where a.person = u.id_ and a.beendet_am is null
                            and :heute between a.von and a.bis))\
        """;

    /** Not excluded from the case, not somebody who wrote what is to be released or who declared not to be neutral. */
    private static final String DARF = """
        not exists (select from kundenreaktion_ausschluss a join kundenreaktion k on k.id = a.kundenreaktion_id
                    where k.aktenzeichen = i.vorgang and a.benutzer = da.person)
        and not (t.task_def_key_ = '{antwortFreigeben}' and exists (
            select from antwortfassung f join kundenreaktion k on k.id = f.kundenreaktion_id
            where k.aktenzeichen = i.vorgang and f.verfasser = da.person))
        and not (t.task_def_key_ = '{befangenheitPruefen}' and exists (
            select from vermittlung v join vermittlung_person p on p.vermittlung_id = v.id
            where v.aktenzeichen = i.vorgang and v.stand <> 'BEENDET' and p.art = 'BEFANGEN' and p.person = da.person))\
        """;

    private final String sql;

    Invariante(String sql) {
        this.sql = sql;
    }

    String sql() {
        return ausgefuellt(sql);
    }

    /** The same words in another question: {@code {da}}, {@code {darf}} (of {@code t} in {@code i}) and {@code {instanz}}. */
    static String ausgefuellt(String frage) {
        return frage.replace("{beobachtet}", BEOBACHTET)
                .replace("{da}", DA)
                .replace("{darf}", DARF)
                .replace("{instanz}", INSTANZ)
                .replace("{kundenreaktion}", KundenreaktionProzess.KEY)
                .replace("{anliegen}", AnliegenProzess.KEY)
                .replace("{versand}", VersandProzess.KEY)
                .replace("{eskalation}", EskalationProzess.KEY)
                .replace("{wegfrist}", WegfristProzess.KEY)
                .replace("{sichtfrist}", SichtfristProzess.KEY)
                .replace("{versaeumteSichtungKlaeren}", SichtfristProzess.VERSAEUMTE_SICHTUNG_KLAEREN)
                .replace(
                        "{ueberVersaeumteSichtungEntscheiden}", SichtfristProzess.UEBER_VERSAEUMTE_SICHTUNG_ENTSCHEIDEN)
                .replace("{eingangPruefen}", KundenreaktionProzess.EINGANG_PRUEFEN)
                .replace("{befangenheitPruefen}", VermittlungProzess.BEFANGENHEIT_PRUEFEN)
                .replace("{antwortSchreiben}", KundenreaktionProzess.ANTWORT_SCHREIBEN)
                .replace("{antwortFreigeben}", KundenreaktionProzess.ANTWORT_FREIGEBEN)
                .replace("{nachtragSichten}", SichtungProzess.NACHTRAG_SICHTEN)
                .replace("{hinweiseEntscheiden}", SichtungProzess.HINWEISE_ENTSCHEIDEN)
                .replace("{rueckfragefrist}", KundenreaktionProzess.RUECKFRAGEFRIST_ABGELAUFEN)
                .replace("{weiteresBearbeiten}", KundenreaktionProzess.WEITERES_ANLIEGEN_BEARBEITEN)
                .replace("{weiteresAbschliessen}", KundenreaktionProzess.WEITERES_ANLIEGEN_ABSCHLIESSEN)
                .replace("{wegGehen}", KundenreaktionProzess.BESONDEREN_WEG_GEHEN)
                .replace("{wegAbschliessen}", KundenreaktionProzess.WEG_ABSCHLIESSEN)
                .replace("{weitereOffen}", KundenreaktionProzess.WEITERE_OFFEN.name())
                .replace("{wegeOffen}", KundenreaktionProzess.WEGE_OFFEN.name())
                .replace("{rueckfrageNr}", KundenreaktionProzess.RUECKFRAGE_NR.name())
                .replace("{anliegenNr}", AnliegenProzess.ANLIEGEN_NR.name())
                .replace("{anliegenBearbeiten}", AnliegenProzess.ANLIEGEN_BEARBEITEN)
                .replace("{lobWeitergeben}", AnliegenProzess.LOB_WEITERGEBEN)
                .replace("{zustaendigkeitEntscheiden}", AnliegenProzess.ZUSTAENDIGKEIT_ENTSCHEIDEN)
                .replace("{wegNr}", WegVariablen.WEG_NR.name())
                .replace("{sendungId}", VersandProzess.SENDUNG_ID.name())
                .replace("{schreiben}", VersandProzess.SCHREIBEN.name())
                .replace("{ersatzgruppe}", Aufgabenmerkmal.ERSATZGRUPPE.name())
                .replace("{fristueberschreitungKlaeren}", EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN)
                .replace("{ueberschreitungEntscheiden}", EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN);
    }
}
