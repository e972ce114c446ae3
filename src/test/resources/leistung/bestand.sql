-- Fills the tables for a measurement, past triggers and foreign keys, and derives afterwards what the triggers would have.
-- Cases ab .. ab + offen - 1 are open, the next "beendet" ones closed.
--
-- It is as in an office: of the open cases three in a hundred are over their limit, and one in two hundred has an open emergency or call.
-- Closed ones go back seven years. A few words are frequent, most are rare. Each case has letters and looks of colleagues; some have a log
-- of changes, ways, signs, additions, connections, escalations.

create or replace function messlauf_worte() returns void language sql as $$
  -- whatever is recorded has an id beyond those that are filled in
  select setval(pg_get_serial_sequence('kundenreaktion', 'id'), 10000000);
  drop table if exists messlauf_text;
  drop table if exists messlauf_person;
  create unlogged table messlauf_text as
  select nr as text_nr, inhalt, suchworte(inhalt) as worte
  from (
    select nr, 'Guten Tag, ich warte seit Wochen auf ' ||
      (array['meinen Bescheid', 'die Zahlung', 'eine Antwort', 'den Termin', 'die Unterlagen'])[1 + nr % 5] || '. ' ||
      string_agg('begriff' || floor(power(((nr * 7919 + i * 104729) % 10007) / 10007.0, 3) * 20000)::int, ' ' order by i) as inhalt
    from generate_series(0, 9999) nr cross join generate_series(1, 24) i group by nr
  ) t;
  create unique index on messlauf_text (text_nr);
  create unlogged table messlauf_person as
  select nr as person_nr, vorname, nachname, setweight(to_tsvector('simple', vorname || ' ' || nachname), 'A') as worte
  -- names as people have them: some often, most seldom, many alike
  from (select nr, (array['Anna', 'Ben', 'Clara', 'Deniz', 'Emil', 'Fatma', 'Georg', 'Hanna', 'Ivan', 'Jule', 'Karim', 'Lena', 'Murat',
            'Nora', 'Olaf', 'Paula', 'Quirin', 'Rosa', 'Selin', 'Timo', 'Ulrike', 'Viktor', 'Wanda', 'Xenia', 'Yusuf', 'Zoe'])[1 + nr % 26] as vorname,
          (array['Berg', 'Stein', 'Wald', 'Kauf', 'Hof', 'Schmid', 'Müll', 'Fisch', 'Web', 'Zimmer', 'Schulz', 'Koch', 'Bauer', 'Richt',
            'Klein', 'Wolf', 'Schröd', 'Neu', 'Schwarz', 'Brau', 'Krüg', 'Hart', 'Lang', 'Wern', 'Kraus', 'Meier', 'Lehm', 'Köhl', 'Herr',
            'Walt', 'König', 'Mai', 'Frank', 'Alb', 'Beck', 'Simon', 'Pohl'])[1 + haeufig % 37]
          || (array['er', 'mann', 'ner', 'feld', 'e', 'ing', 'ert', 'bach', 'eck', 'hardt', 'el', 'inger', 'owski', 'ke', 'le', 'ow', 'in',
            'berger', 'meister', 'haus', 'burg', 'dorf', 'wald', 'rich', 'lich', 'sen', 'ler', 'hoff', 'stedt'])[1 + haeufig / 37 % 29] as nachname
        from (select nr, (power(nr / 10000.0, 2) * 1073)::int as haeufig from generate_series(0, 9999) nr) h) p;
  create unique index on messlauf_person (person_nr);
$$;

create or replace function messlauf_fuelle(ab int, offen int, beendet int, jetzt timestamptz) returns void language plpgsql as $$
declare
  bis int := ab + offen + beendet - 1;
  anlegen text[];
  weg text[];
  befehl text;
  bis_offen int := ab + offen - 1;
  heute date := (jetzt at time zone 'Europe/Berlin')::date;
begin
  set local session_replication_role = replica;
  set local synchronous_commit = off;
  set local work_mem = '256MB';
  -- indexes are made once at the end instead of a million times on the way
  select array_agg(i.indexdef), array_agg('drop index ' || quote_ident(i.indexname)) into anlegen, weg
  from pg_indexes i join pg_class c on c.relname = i.indexname join pg_index x on x.indexrelid = c.oid
  where i.schemaname = 'public' and not x.indisunique
    and i.tablename in ('kundenreaktion', 'anliegen', 'suchtext', 'sendung', 'lesezugriff');
  foreach befehl in array weg loop
    execute befehl;
  end loop;
  set local maintenance_work_mem = '512MB';

  -- the id is the number, so that everything else can be computed from it
  insert into kundenreaktion (id, aktenzeichen, version, status, kanal, eingang, adressat, reaktionsart, dienststelle, betreff, text,
    antwortweg, erfasserbemerkung, eingangsbestaetigung_bis, antwort_bis, kunde_vorname, kunde_nachname, kunde_email, kunde_telefon,
    kunde_bg_nummer, erfasst_von, erfasst_am, freigegeben_von, antwort_am, abgeschlossen_am, sofort)
  select i, 'KR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'), 1,
    case when offene then 'IN_BEARBEITUNG' else 'ABGESCHLOSSEN' end, 'EMAIL', eingang,
    case when i % 3 = 0 then 'OMBUDSSTELLE' else 'KRM' end, 'KUNDENREAKTION',
    case when i % 7 = 0 then 'RECKLINGHAUSEN' else 'DRESDEN' end, 'Beschwerde über die Bearbeitung', t.inhalt,
    'EMAIL', '', eingang::date + 5, eingang::date + 15, p.vorname, p.nachname,
    lower(p.nachname) || i % 300000 || '@example.org', '0351 ' || 1000000 + i % 300000,
    '07502BG' || lpad((i % 300000)::text, 7, '0'), 'krm', eingang, case when offene then null else 'teamleitung' end,
    case when not offene then eingang + (i % 20) * interval '1 day' end,
    case when not offene then eingang + (i % 20 + 3) * interval '1 day' end, false
  from (select i, i <= bis_offen as offene,
          date_trunc('hour', jetzt) - interval '1 day' * case when i > bis_offen then 12 + i % 2500
                                                             when i % 33 = 0 then 16 + i % 40 else i % 15 end as eingang
        from generate_series(ab, bis) i) g
  join messlauf_text t on t.text_nr = i % 10000
  join messlauf_person p on p.person_nr = i % 9973;

  insert into anliegen (kundenreaktion_id, nr, art, thema, bereich, gruppe, beschreibung, notlage, status, ergebnis, abhilfe,
    stellungnahme, bewertet_von, bewertet_am)
  select i, nr, 'BESCHWERDE', (array['L01', 'L04', 'K05', 'M05', 'L12'])[1 + (i + nr) % 5],
    (array['LEISTUNG', 'LEISTUNG', 'MARKT_UND_INTEGRATION', 'SELBSTAENDIGEN_ZENTRUM', 'EINGANGSZONE'])[1 + (i + nr) % 5],
    (array['leistung', 'leistung', 'markt_integration', 'selbstaendige', 'eingangszone'])[1 + (i + nr) % 5],
    t.inhalt, false, case when i <= bis_offen then 'IN_BEARBEITUNG' else 'BEWERTET' end,
    case when i > bis_offen then 'BEGRUENDET' end, case when i > bis_offen then 'KORRIGIERT' end,
    case when i > bis_offen then 'Wir haben den Bescheid berichtigt.' end,
    case when i > bis_offen then 'leistung' end, case when i > bis_offen then jetzt end
  from generate_series(ab, bis) i cross join generate_series(1, 2) nr join messlauf_text t on t.text_nr = (i * 3 + nr) % 10000
  where nr = 1 or i % 3 = 0;

  insert into aenderung (kundenreaktion_id, nr, am, wer, feld, alt, neu, grund, vorgaenger, pruefsumme)
  select i, nr, jetzt, 'krm', 'dienststelle', 'DRESDEN', 'RECKLINGHAUSEN', 'Umzug', repeat('0', 64), repeat('1', 64)
  from generate_series(ab, bis) i cross join generate_series(1, 2) nr where i % 4 = 0;

  insert into antwortfassung (kundenreaktion_id, nr, text, verfasser, am)
  select i, 1, 'Sehr geehrte Damen und Herren, der Bescheid ist berichtigt.', 'krm', jetzt from generate_series(bis_offen + 1, bis) i;

  insert into nachtrag (kundenreaktion_id, nr, text, wer, am, eingang, kanal)
  select i, 1, t.inhalt, 'krm', jetzt, jetzt, 'EMAIL' from generate_series(ab, bis) i join messlauf_text t on t.text_nr = i % 10000 where i % 10 = 0;

  insert into sendung (aktenzeichen, schreiben, bezug, weg, grund, message_id, empfaenger, betreff, text, html, automatisch, zustand,
    erstellt_am, versandt_am, versandt_tag)
  select 'KR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'), art, 0, 'EMAIL', 'WUNSCH', 'm' || i || art,
    'p@example.org', 'Ihre Nachricht', 'Danke für Ihre Nachricht.', '<p>Danke für Ihre Nachricht.</p>', true, 'VERSANDT', jetzt, jetzt, heute
  from generate_series(ab, bis) i cross join (values ('EINGANGSBESTAETIGUNG'), ('ANTWORT')) v (art)
  where art = 'EINGANGSBESTAETIGUNG' or i > bis_offen;

  insert into lesezugriff (aktenzeichen, wer, weg, zeitraum, am)
  select 'KR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'), wer, 'SEITE', jetzt - interval '9 days', jetzt - interval '9 days'
  from generate_series(ab, bis) i cross join (values ('krm'), ('leistung')) v (wer);

  insert into weg (aktenzeichen, nr, art, anlass, eroeffnet_am, eroeffnet_von, ausgang, beendet_am)
  select 'KR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'), 1,
    case when i % 200 = 0 then 'NOTLAGE' else 'DIENSTAUFSICHT' end, '', jetzt - interval '20 days' - i * interval '1 second', 'krm',
    case when i > bis_offen then 'ERLEDIGT' end, case when i > bis_offen then jetzt end
  from generate_series(ab, bis) i where i % 40 = 0;

  insert into hinweis (aktenzeichen, nr, zeichen, worte, gefunden_am, gesagt_am)
  select 'KR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'), 1, 'NOTLAGE', 'Strom', jetzt, jetzt
  from generate_series(ab, bis) i where i % 50 = 0;

  insert into eskalation (aktenzeichen, stufe, ausgeloest_am, beendet_am)
  select 'KR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'), 'GRENZE', jetzt - interval '2 days',
    case when i > bis_offen then jetzt end
  from generate_series(ab, bis) i where i % 33 = 0;

  insert into verbindung (neuere, aeltere, art, grund, wer, am)
  select 'KR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'),
    'KR-' || 1900 + (i - 1) / 1000000 || '-' || lpad(((i - 1) % 1000000)::text, 6, '0'), 'ZUSAMMENHANG', 'Gleiche Sache', 'krm', jetzt
  from generate_series(ab + 1, bis) i where i % 100 = 0;

  insert into rueckruf (nummer, stand, aktenzeichen, dienststelle, gruppe, vorname, nachname, telefon, bg_nummer, zeitwunsch, worum,
    zugesagt_am, faellig_am, erledigt_am, erfasst_von, erfasst_am)
  select 'RR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'), case when i > bis_offen then 'ERREICHT' else 'OFFEN' end,
    'KR-' || 1900 + i / 1000000 || '-' || lpad((i % 1000000)::text, 6, '0'), 'DRESDEN', 'eingangszone', '', '', '', '', '', '',
    jetzt - i % 50 * interval '1 hour', jetzt + (i % 40 - 3) * interval '1 hour', case when i > bis_offen then jetzt end, 'krm', jetzt
  from generate_series(ab, bis) i where i % 200 = 7;

  insert into suchtext (kundenreaktion_id, anliegen, gruppe, worte)
  select i, 0, '', p.worte || t.worte || suchkennung('bg', '07502BG' || lpad((i % 300000)::text, 7, '0'))
  from generate_series(ab, bis) i join messlauf_text t on t.text_nr = i % 10000 join messlauf_person p on p.person_nr = i % 9973;
  insert into suchtext (kundenreaktion_id, anliegen, gruppe, worte)
  select i, nr, (array['leistung', 'leistung', 'markt_integration', 'selbstaendige', 'eingangszone'])[1 + (i + nr) % 5], p.worte || t.worte
  from generate_series(ab, bis) i cross join generate_series(1, 2) nr
  join messlauf_text t on t.text_nr = (i * 3 + nr) % 10000 join messlauf_person p on p.person_nr = i % 9973
  where nr = 1 or i % 3 = 0;

  foreach befehl in array anlegen loop
    execute befehl;
  end loop;
  perform leitstand_neu_zaehlen();
end
$$;
