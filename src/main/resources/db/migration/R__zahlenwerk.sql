-- The facts that figures are made of, each said once: our own cases as they are at this moment, and what was taken in from files. Whatever
-- is corrected, opened again, withdrawn or found to be the same is so here at once, because nothing is kept beside it. Only columns that stay
-- when a person is erased (personenbezug.csv).

-- One line for each Kundenreaktion that counts. What a file does not say is null.
create or replace view zahlenwerk_reaktion as
select k.aktenzeichen as fall, true as eigen, (k.eingang at time zone 'Europe/Berlin')::date as tag, k.dienststelle, k.kanal,
  coalesce((select string_agg(w.kanal, ',' order by w.kanal) from kundenreaktion_weiterer_kanal w
    where w.kundenreaktion_id = k.id and w.kanal <> k.kanal), '') as weitere_kanaele,
  -- of those that say the same the first counts; that another one was a petition is not lost
  coalesce(g.reaktionsarten || ',', '') || k.reaktionsart as reaktionsarten,
  k.adressat, coalesce(k.einreicher_art, 'SELBST') as einreicher,
  (k.abgeschlossen_am at time zone 'Europe/Berlin')::date as abschluss,
  (select count(*) from anliegen a where a.kundenreaktion_id = k.id and a.art = 'BESCHWERDE')::int as beschwerden,
  k.antwortweg <> 'KEINE' and k.status <> 'ZURUECKGEZOGEN' as antwort_erwartet,
  -- whoever is handed over gets no answer of ours: then the case is over with its end
  coalesce(beantwortet_am(k.sofort, k.antwort_am, k.abgeschlossen_am), (k.abgeschlossen_am at time zone 'Europe/Berlin')::date) as beantwortet,
  k.antwort_bis,
  -- days on which a question to the person was open, each once
  (select coalesce(sum(upper(r) - lower(r)), 0)
   from (select unnest(range_agg(daterange((f.gestellt_am at time zone 'Europe/Berlin')::date,
       (coalesce(f.beendet_am, k.abgeschlossen_am, f.gestellt_am) at time zone 'Europe/Berlin')::date))) as r
     from rueckfrage f where f.kundenreaktion_id = k.id) pausen)::int as pausentage,
  case when k.antwortweg <> 'KEINE' and not k.sofort then k.eingangsbestaetigung_bis end as bestaetigung_bis,
  (select min(s.versandt_tag) from sendung s where s.aktenzeichen = k.aktenzeichen and s.schreiben = 'EINGANGSBESTAETIGUNG') as bestaetigt,
  k.rueckmeldung,
  -- opened again because the person was not content with the answer
  exists (select from wiedereroeffnung o where o.kundenreaktion_id = k.id and o.rueckmeldung = 'UNZUFRIEDEN') as zweiter_blick
from kundenreaktion k
join gezaehlte_kundenreaktion z on z.id = k.id
left join (select d.von, string_agg(distinct s.reaktionsart, ',') as reaktionsarten
  from dieselbe_kundenreaktion d join kundenreaktion s on s.aktenzeichen = d.nach
  group by d.von) g on g.von = k.aktenzeichen
union all
select reaktion, false, eingang, dienststelle, kanal, weitere_kanaele, reaktionsart, adressat, einreicher, abschluss, beschwerden, true,
  abschluss, null, null, null, null, null, false
from einfuhr_reaktion;
comment on view zahlenwerk_reaktion is 'Kundenreaktionen that figures count, by the day of receipt in Germany.';

-- One line for each Anliegen of them. What is a request under the IFG is none.
create or replace view zahlenwerk_anliegen as
select k.aktenzeichen as fall, a.nr, true as eigen, (k.eingang at time zone 'Europe/Berlin')::date as tag, k.dienststelle, a.art, a.bereich,
  a.thema, a.ergebnis, a.abhilfe
from kundenreaktion k
join gezaehlte_kundenreaktion z on z.id = k.id
join anliegen a on a.kundenreaktion_id = k.id
where not exists (select from weg w where w.aktenzeichen = k.aktenzeichen and w.art = 'IFG' and w.anliegen = a.nr)
union all
select reaktion, nr, false, eingang, dienststelle, art, bereich, thema, ergebnis, null
from einfuhr_anliegen;
comment on view zahlenwerk_anliegen is 'Anliegen that figures count, by the day of receipt of their Kundenreaktion in Germany.';

-- One line for each of the other things that happen in a year and are counted, by the day on which they began; only our own program knows them.
create or replace view zahlenwerk_ereignis as
select case v.art when 'DUBLETTE' then 'dubletten' else 'wiederholungen' end as was, '' as ausgang,
  (k.eingang at time zone 'Europe/Berlin')::date as tag, k.dienststelle
from verbindung v
join kundenreaktion k on k.aktenzeichen = v.neuere
where v.geloest_am is null and v.art in ('DUBLETTE', 'WIEDERHOLUNG')
union all
select 'wiedereroeffnet', '', (o.am at time zone 'Europe/Berlin')::date, k.dienststelle
from wiedereroeffnung o
join kundenreaktion k on k.id = o.kundenreaktion_id
union all
select 'rueckrufe', case when r.versaeumt_am is null and r.erledigt_am <= r.faellig_am then 'FRISTGERECHT'
    when r.erledigt_am is not null or r.versaeumt_am is not null then 'VERSPAETET' else '' end,
  (r.zugesagt_am at time zone 'Europe/Berlin')::date, r.dienststelle
from rueckruf r
union all
select case w.art when 'NOTLAGE' then 'notlagen' else 'widersprueche' end,
  case when w.art = 'NOTLAGE' and exists (select from weg_schritt s where s.weg_id = w.id
      and 'KONTAKT_JA' = any(string_to_array(s.angaben, ','))
      and (s.am at time zone 'Europe/Berlin')::date = (w.eroeffnet_am at time zone 'Europe/Berlin')::date) then 'AM_SELBEN_TAG'
    -- whose steps were erased says no longer whether somebody spoke with the person
    when w.art = 'NOTLAGE' and w.beendet_am is not null and not exists (select from weg_schritt s where s.weg_id = w.id) then ''
    when w.art = 'NOTLAGE' then 'SPAETER'
    else coalesce(w.ausgang, '') end,
  (w.eroeffnet_am at time zone 'Europe/Berlin')::date, k.dienststelle
from weg w
join kundenreaktion k on k.aktenzeichen = w.aktenzeichen
where w.art in ('NOTLAGE', 'RECHTSBEHELF')
union all
select 'widerspruchsausgang', a.ausgang, (w.eroeffnet_am at time zone 'Europe/Berlin')::date, k.dienststelle
from weg w
join kundenreaktion k on k.aktenzeichen = w.aktenzeichen
join lateral (select a.ausgang from widerspruchsausgang a where a.aktenzeichen = w.aktenzeichen and a.weg = w.nr order by a.id desc limit 1) a
  on true
where w.art = 'RECHTSBEHELF'
union all
select 'vermittlungen', coalesce(v.ergebnis, ''), (v.eroeffnet_am at time zone 'Europe/Berlin')::date, k.dienststelle
from vermittlung v
join kundenreaktion k on k.aktenzeichen = v.aktenzeichen
union all
select 'impulse', case when i.wirksamkeit is not null then i.wirksamkeit
    when i.stand in ('ANGENOMMEN', 'UMGESETZT', 'ABGESCHLOSSEN', 'ABGELEHNT') then i.stand else '' end,
  (i.vorgeschlagen_am at time zone 'Europe/Berlin')::date, i.dienststelle
from verbesserungsimpuls i;
comment on view zahlenwerk_ereignis is 'Links, calls, emergencies, legal remedies, mediations and measures, and what came of each.';

-- What was taken in does not change until something else is, so it is counted then and not each time somebody looks.
drop materialized view if exists zahlenwerk_reaktion_summe;
create materialized view zahlenwerk_reaktion_summe as
select extract(year from tag)::int as jahr, extract(year from tag + 14)::int as faelligjahr, dienststelle, kanal, weitere_kanaele,
  reaktionsarten, adressat, einreicher, beschwerden > 0 as beschwerde, abschluss - tag as tage, beantwortet - tag as antworttage, count(*) as n
from zahlenwerk_reaktion
where not eigen
group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;

drop materialized view if exists zahlenwerk_anliegen_summe;
create materialized view zahlenwerk_anliegen_summe as
select extract(year from tag)::int as jahr, dienststelle, art, bereich, thema, ergebnis, count(*) as n
from zahlenwerk_anliegen
where not eigen
group by 1, 2, 3, 4, 5, 6;
