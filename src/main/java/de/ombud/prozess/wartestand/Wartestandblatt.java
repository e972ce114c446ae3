package de.ombud.prozess.wartestand;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.sicherheit.Gruppennamen;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.prozess.weg.Wegende;
import de.ombud.prozess.weg.Wegetabelle;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Einsichtnahme;
import de.ombud.wartestand.Wartend;
import de.ombud.wartestand.Wartestand;
import de.ombud.weg.Fallhinweis;
import de.ombud.weg.Hinweise;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is open in the tables of the engine, and what no task asks for. */
@Component
class Wartestandblatt implements Wartestand {

    private static final String AUFGABE = """
        select e.business_key_ as fall, t.id_ as aufgabe, coalesce(t.name_, t.task_def_key_) as was, t.task_def_key_ as schritt,
               t.create_time_ as seit, t.due_date_ as bis,
               (select min(i.group_id_) from act_ru_identitylink i
                where i.task_id_ = t.id_ and i.type_ = 'candidate') as gruppe,
               (select v.text_ from act_ru_variable v
                where v.execution_id_ = t.proc_inst_id_ and v.name_ = 'wegart') as wegart,
               (select v.long_ from act_ru_variable v
                where v.execution_id_ = t.proc_inst_id_ and v.name_ = 'wegNr') as weg
        from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
        """;

    private static final Set<String> VERSANDAUFGABEN = Set.of(
            VersandProzess.BRIEF_VERSENDEN,
            VersandProzess.TELEFONISCH_MITTEILEN,
            VersandProzess.BRIEF_VORSCHLAGEN,
            VersandProzess.VERSAND_KLAEREN);

    private final JdbcClient jdbc;
    private final Hinweise hinweise;
    private final Wege wege;
    private final Wegetabelle tabelle;
    private final Wegende wegende;
    private final Postausgang postausgang;
    private final Gruppennamen gruppennamen;
    private final MessageSource texte;
    private final Clock uhr;

    Wartestandblatt(
            JdbcClient jdbc,
            Hinweise hinweise,
            Wege wege,
            Wegetabelle tabelle,
            Wegende wegende,
            Postausgang postausgang,
            Gruppennamen gruppennamen,
            MessageSource texte,
            Clock uhr) {
        this.jdbc = jdbc;
        this.hinweise = hinweise;
        this.wege = wege;
        this.tabelle = tabelle;
        this.wegende = wegende;
        this.postausgang = postausgang;
        this.gruppennamen = gruppennamen;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** @param weg number of the way that the task belongs to; null for none */
    private record Aufgabe(Wartend wartend, String schritt, Wegart wegart, Integer weg) {

        static Aufgabe aus(ResultSet rs) throws SQLException {
            Timestamp bis = rs.getTimestamp("bis");
            String wegart = rs.getString("wegart");
            Number weg = (Number) rs.getObject("weg");
            return new Aufgabe(
                    new Wartend(
                            rs.getString("fall"),
                            rs.getString("was"),
                            rs.getString("gruppe"),
                            rs.getTimestamp("seit").toInstant(),
                            bis == null ? null : bis.toInstant(),
                            rs.getString("aufgabe")),
                    rs.getString("schritt"),
                    wegart == null ? null : Wegart.valueOf(wegart),
                    weg == null ? null : weg.intValue());
        }
    }

    @Override
    public List<Wartend> zu(Akte akte, Angemeldet wer) {
        Aktenzeichen az = akte.aktenzeichen();
        Set<String> gruppen = wer.gruppen();
        List<Aufgabe> aufgaben = jdbc.sql(AUFGABE + " where e.business_key_ = :az order by t.create_time_, t.id_")
                .param("az", az.wert())
                .query((rs, n) -> Aufgabe.aus(rs))
                .list();
        List<Wartend> wartet = new ArrayList<>();
        aufgaben.stream()
                .filter(a -> a.wegart() == null || a.wegart().gehtAn(gruppen))
                .forEach(a -> wartet.add(a.wartend()));
        rueckfragen(akte, wartet);
        rueckmeldung(az, wartet);
        // who sees the whole case decides about its signs, whoever the way itself is for
        hinweise.offene(az).forEach(h -> wartet.add(hinweis(az, h)));
        wege.zu(az).stream()
                .filter(w -> w.istOffen() && w.art().gehtAn(gruppen))
                .filter(w ->
                        aufgaben.stream().noneMatch(a -> Integer.valueOf(w.nr()).equals(a.weg())))
                .forEach(w -> wartet.add(weg(az, w)));
        long inArbeit = aufgaben.stream()
                .filter(a -> VERSANDAUFGABEN.contains(a.schritt()))
                .count();
        if (postausgang.offene(az) > inArbeit) {
            wartet.add(new Wartend(az.wert(), wort("versand"), Gruppe.KRM.id(), uhr.instant(), null, null));
        }
        if (postausgang.istUnterwegs(az, Schreiben.ANTWORT)) {
            wartet.add(new Wartend(az.wert(), wort("antwort"), Gruppe.KRM.id(), uhr.instant(), null, null));
        }
        stoerungen(az, wartet);
        return wartet.stream()
                .filter(sichtbar(akte, gruppen))
                .sorted(Comparator.comparing(Wartend::seit))
                .toList();
    }

    /** Who sees only the matters of the own area learns of no other's turn. */
    private static Predicate<Wartend> sichtbar(Akte akte, Set<String> gruppen) {
        return w -> Einsichtnahme.kenntAblauf(akte, gruppen) || w.gruppe() != null && gruppen.contains(w.gruppe());
    }

    private void rueckfragen(Akte akte, List<Wartend> wartet) {
        akte.rueckfragen().stream()
                .filter(r -> r.beendetAm() == null)
                .map(r -> new Wartend(
                        akte.aktenzeichen().wert(),
                        wort("rueckfrage"),
                        null,
                        r.gestelltAm(),
                        Ortszeit.endeVon(r.bis()),
                        null))
                .forEach(wartet::add);
    }

    /** No card in a list, though the KRM takes it down: the person says something about the answer, or the case closes by itself. */
    private void rueckmeldung(Aktenzeichen az, List<Wartend> wartet) {
        jdbc.sql("""
            select k.antwort_am as seit, j.duedate_ as bis
            from act_ru_execution e
            join act_ru_job j on j.process_instance_id_ = e.proc_inst_id_ and j.handler_cfg_ = :ende
            join kundenreaktion k on k.aktenzeichen = :az
            where e.act_id_ = :warten
              and exists (select from act_ru_execution i where i.id_ = e.proc_inst_id_ and i.business_key_ = :az)
            limit 1
            """)
                .param("az", az.wert())
                .param("warten", KundenreaktionProzess.RUECKMELDUNG_ABWARTEN)
                .param("ende", KundenreaktionProzess.KEINE_RUECKMELDUNG)
                .query((rs, n) -> new Wartend(
                        az.wert(),
                        wort("rueckmeldung"),
                        Gruppe.KRM.id(),
                        rs.getTimestamp("seit").toInstant(),
                        rs.getTimestamp("bis").toInstant(),
                        null))
                .list()
                .forEach(wartet::add);
    }

    private Wartend hinweis(Aktenzeichen az, Fallhinweis hinweis) {
        return new Wartend(
                az.wert(),
                wort("hinweis", texte.getMessage("weg.art." + hinweis.wegart(), null, Locale.GERMANY)),
                Gruppe.KRM.id(),
                hinweis.gesagtAm(),
                null,
                null);
    }

    /** A step of it is on its way to somebody, or something failed. */
    private Wartend weg(Aktenzeichen az, Weg weg) {
        return new Wartend(
                az.wert(),
                wort("weg", texte.getMessage("weg.art." + weg.art(), null, Locale.GERMANY)),
                tabelle.regel(weg.art()).gruppe(),
                weg.eroeffnetAm(),
                wegende.ende(az, weg.nr()),
                null);
    }

    private void stoerungen(Aktenzeichen az, List<Wartend> wartet) {
        jdbc.sql("""
            select i.incident_timestamp_ as seit from act_ru_incident i
            join act_ru_execution e on e.id_ = i.proc_inst_id_
            where e.business_key_ = :az and i.incident_type_ = 'failedJob' and i.id_ = i.cause_incident_id_
            """)
                .param("az", az.wert())
                .query((rs, n) -> rs.getTimestamp("seit").toInstant())
                .list()
                .forEach(seit -> wartet.add(
                        new Wartend(az.wert(), wort("stoerung"), Gruppe.ADMINISTRATION.id(), seit, null, null)));
    }

    @Override
    public List<Wartend> nachDerAntwort(int hoechstens, Angemeldet wer) {
        return jdbc
                .sql(AUFGABE + """
                    join kundenreaktion k on k.aktenzeichen = e.business_key_
                    where k.status not in ('ERFASST', 'IN_BEARBEITUNG')
                      and not exists (select from kundenreaktion_ausschluss a
                                      where a.kundenreaktion_id = k.id and a.benutzer = :wer)
                    order by t.due_date_ nulls last, t.create_time_, t.id_ limit :hoechstens
                    """)
                .param("wer", wer.name())
                .param("hoechstens", hoechstens)
                .query((rs, n) -> Aufgabe.aus(rs))
                .list()
                .stream()
                .filter(a -> a.wegart() == null || a.wegart().gehtAn(wer.gruppen()))
                .map(Aufgabe::wartend)
                .toList();
    }

    @Override
    public Map<String, String> gruppen() {
        return gruppennamen.alle();
    }

    private String wort(String schluessel, Object... angaben) {
        return texte.getMessage("wartestand." + schluessel, angaben, Locale.GERMANY);
    }
}
