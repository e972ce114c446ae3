-- 100,000 open and 1,000,000 closed cases with words as uneven as real ones, for measuring the search by hand on an empty database that
-- Flyway has set up: psql -f suche.sql
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
select setseed(0.42);
alter table kundenreaktion disable trigger user;
alter table anliegen disable trigger user;
create function pg_temp.wort(n int) returns text language sql immutable as $$
  select case when n < 20 then (array['Bescheid','Unterlagen','Antrag','Termin','Miete','Geld','Jobcenter','Anruf','Nachzahlung','Kaution',
      'Heizkosten','Umzug','Vermittler','Führerschein','Weiterbildung','Sanktion','Erstattung','Überweisung','Warteschlange','Dolmetscher'])[n + 1]
    else initcap(translate(md5(n::text), '0123456789', 'ghijklmnop')) end
$$;
-- power 4: the first twenty words stand in a sixth of all places, the last thousands in a few cases each
create function pg_temp.rede(laenge int, saat int) returns text language sql volatile as $$
  select string_agg(pg_temp.wort(floor(20000 * power(random(), 4))::int), ' ') from generate_series(1, laenge) where saat is not null
$$;
create temp table vorrat as
  select i, pg_temp.rede(4, i) as betreff, pg_temp.rede(40, i) as text, pg_temp.rede(20, i) as beschreibung from generate_series(0, 19999) i;
create unique index on vorrat (i);
insert into kundenreaktion (aktenzeichen, version, status, kanal, eingang, adressat, reaktionsart, dienststelle, betreff, text, antwortweg,
  erfasserbemerkung, eingangsbestaetigung_bis, antwort_bis, kunde_vorname, kunde_nachname, kunde_email, kunde_bg_nummer, erfasst_von, erfasst_am, sofort)
select 'KR-' || 2016 + n / 100000 || '-' || lpad((n % 100000)::text, 6, '0'), 0,
  case when n > 1000000 then 'IN_BEARBEITUNG' else 'ABGESCHLOSSEN' end, 'EMAIL', timestamptz '2016-01-01' + n * interval '5 minutes',
  case when n % 3 = 0 then 'OMBUDSSTELLE' else 'KRM' end, 'KUNDENREAKTION', 'DRESDEN', a.betreff, b.text, 'EMAIL', '',
  date '2026-01-01', date '2026-01-01', 'Vor' || n % 997, (array['Müller','Schmidt','Nguyen','Öztürk'])[1 + n % 4] || n % 50000,
  'person' || n || '@example.org', '09302BG' || lpad(n::text, 7, '0'), case when n % 200 = 0 then 'eingang' else 'krm' end, now(), false
from generate_series(1, 1100000) n
join vorrat a on a.i = n * 7919::bigint % 20000 join vorrat b on b.i = n * 6271::bigint % 19993
order by n;
insert into anliegen (kundenreaktion_id, nr, art, thema, bereich, gruppe, beschreibung, notlage, status)
select k.id, nr, 'BESCHWERDE', 'L01', 'LEISTUNG', case when k.id % 2000 = 0 then 'selbstaendige' when (k.id + nr) % 3 = 0 then 'markt_integration' else 'leistung' end,
  v.beschreibung, false, 'OFFEN'
from kundenreaktion k cross join lateral generate_series(1, 1 + (k.id % 3 = 0)::int) nr join vorrat v on v.i = (k.id * 7577 + nr) % 19997;
alter table kundenreaktion enable trigger user;
alter table anliegen enable trigger user;
drop index suchtext_ganz, suchtext_einzeln;
-- the words of the supply are cut once, and not into parts, because none of them is a compound; the triggers do the same for each case
alter table vorrat add column ws tsvector, add column wb tsvector, add column wt tsvector;
update vorrat set ws = to_tsvector('german', beschreibung), wb = to_tsvector('german', betreff), wt = to_tsvector('german', text);
analyze vorrat; analyze kundenreaktion; analyze anliegen;
insert into suchtext select k.id, a.nr, a.gruppe, suchperson(k) || v.ws
from anliegen a join kundenreaktion k on k.id = a.kundenreaktion_id join vorrat v on v.i = (k.id * 7577 + a.nr) % 19997;
insert into suchtext select k.id, 0, '', suchperson(k) || x.wb || y.wt || v.ws
from kundenreaktion k join vorrat x on x.i = k.id * 7919 % 20000 join vorrat y on y.i = k.id * 6271 % 19993
join vorrat v on v.i = (k.id * 7577 + 1) % 19997;
create index suchtext_ganz on suchtext using gin (worte) where anliegen = 0;
create index suchtext_einzeln on suchtext using gin (worte) where anliegen > 0;
vacuum analyze;
