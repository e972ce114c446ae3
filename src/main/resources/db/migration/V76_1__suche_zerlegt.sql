-- German writes one word where others write three. So that "Kaution" finds "Mietkaution" and "Bescheid" finds "Bewilligungsbescheid",
-- the words of a case are cut at words of the office (suchwortteil), when the case is stored and not when somebody searches: a search
-- costs what it did. A word list and no trigrams, because trigrams would need the texts beside the index, and would find "Rat" in
-- "Beratung" and "Heimat".
create table suchwortteil (
  wort  text primary key,
  stamm text not null generated always as ((tsvector_to_array(to_tsvector('german', wort)))[1]) stored
);
comment on table suchwortteil is
  'Words that compounds are cut at; data. After a change: refresh materialized view suchwortform; select suchtext_schreiben(id) from kundenreaktion.';

insert into suchwortteil (wort)
select distinct w from regexp_split_to_table(
  'Abbruch Abfindung Ablehnung Abrechnung Abschlag Absage Absender Abteilung Abtretung Abzug Amtsgericht Anerkennung Anfrage Angebot '
  'Angehörige Anhörung Anlage Anliegen Anmeldung Annahme Anordnung Anpassung Anrechnung Anruf Anschrift Anspruch Antrag Antwort Anwalt '
  'Anzahlung Arbeit Arbeitgeber Arbeitsplatz Arzt Attest Aufforderung Aufhebung Auflage Aufnahme Aufrechnung Aufschub Auftrag Aufwand '
  'Ausbildung Ausfall Ausgaben Ausgleich Auskunft Ausstattung Auszahlung Auszug Ausweis Ausländer Barauszahlung Baby Bedarf Befreiung '
  'Behinderung Beihilfe Beiträge Beistand Belastung Beleg Beratung Berechnung Bericht Beruf Bescheid Bescheinigung Beschluss Beschwerde '
  'Besuch Betreuer Betreuung Betrieb Betriebskosten Betrag Bewerbung Bewilligung Bezug Bezüge Bildung Briefe Bürgergeld Bürgschaft '
  'Dauer Darlehen Daten Datenschutz Deutsch Deutschkurs Dienst Dokument Dolmetscher Eigentum Eingang Eingliederung Einkommen Einladung '
  'Einnahmen Einstellung Eltern Empfang Energie Entgelt Entscheidung Entschuldigung Erhöhung Ermäßigung Ernährung Erstattung Erstausstattung '
  'Essen Existenz Fahrkarte Fahrt Fahrtkosten Familie Fehler Festsetzung Firma Flucht Förderung Formular Forderung '
  'Freibetrag Frist Führerschein Gebühr Gehalt Geld Gericht Gesetz Gespräch Gesundheit Gewerbe Gewinn Grundsicherung Guthaben '
  'Gutachten Gutschein Gutschrift Haus Haushalt Hausrat Heizkosten Heizung Hilfe Hinweis Hotline Integration Jahr Jobcenter Kaution '
  'Karenz Kind Kinder Kindergeld Klage Klasse Klassenfahrt Konto Kontoauszug Kooperation Kosten Kraftfahrzeug Kranken Krankenkasse '
  'Krankenversicherung Krankheit Kredit Kündigung Kurse Kürzung Leistung Leiter Leitung Lebensmittel Lebensunterhalt Lehrgang Lohn '
  'Mahnung Markt Maßnahme Medizin Mehrbedarf Meldung Miete Mieter Minderung Minijob Mitarbeiter Mitteilung Mitwirkung Möbel Monat '
  'Mutter Nachforderung Nachricht Nachteil Nachweis Nachzahlung Nebenkosten Neuantrag Nummer Notfall Notlage Ombudsstelle Partner '
  'Pauschale Pflege Pflicht Plan Portal Praktikum Problem Prüfung Qualifizierung Quittung Rabatt Rate Räumung Rechnung Recht '
  'Reform Regel Regelbedarf Reparatur Rückforderung Rückfrage Rückruf Rückstand Rückzahlung Sachbearbeiter Sanktion Schaden '
  'Schein Schreiben Schuld Schulden Schule Schwangerschaft Schwerbehinderung Selbständige Senkung Service Sicherheit Sicherung Sitzung '
  'Sozialamt Sozialgericht Sperre Sprache Staat Stelle Steuer Straße Strom Stunde Tage Telefon Teilhabe Termin Träger Training Überprüfung '
  'Überweisung Überzahlung Übernahme Umschulung Umzug Unfall Unterhalt Unterkunft Unterlagen Unterricht Unterschrift Unterstützung Urlaub '
  'Urteil Vater Verein Vereinbarung Verdienst Verfahren Verfügung Vergütung Verhalten Verhandlung Verlängerung Verletzung Vermieter Vermittler '
  'Vermittlung Vermögen Verpflichtung Versagung Versäumnis Versicherung Verspätung Vertrag Vertreter Vertretung Verwaltung Verzug Vollmacht '
  'Vorauszahlung Vorladung Vorschlag Vorschuss Vorstellung Wechsel Wartezeit Wasser Weiterbewilligung Weiterbildung Werkzeug Wechsel Widerruf '
  'Widerspruch Wiederholung Winter Wohngeld Wohnung Zahlung Zeit Zeugnis Zimmer Zulage Zusage Zuschlag Zuschuss Zusicherung Zustand '
  'Zuständigkeit Zustellung Zustimmung Zuweisung Zuwendung Zwang', '\s+') w;

-- As a word may stand in a compound: at its end as the stem, elsewhere with the letters that join two words, umlauts as the stemmer
-- leaves them.
create materialized view suchwortform as
  select form, true as ende, stamm
  from suchwortteil
  -- the stemmer cuts more off a longer word: Kündigung is "kundig", Wohnungskündigung "wohnungskund"
  cross join lateral (values (stamm), (substr((tsvector_to_array(to_tsvector('german', 'arbeits' || lower(wort))))[1], 8))) f (form)
  where length(form) >= 4
  union
  select form, false, stamm
  from (select stamm, translate(replace(lower(wort), 'ß', 'ss'), 'äöü', 'aou') as grund from suchwortteil) g
  cross join lateral (values (grund), (grund || 's'), (grund || 'n'), (grund || 'en'), (grund || 'es'), (grund || 'er'),
                             (regexp_replace(grund, 'e$', ''))) f (form)
  where length(form) >= 4;
create unique index suchwortform_form on suchwortform (form, ende, stamm);

-- The words in words: cut from the end at the longest known word, and what stands before it counts, too ("Weiterbewilligung" in
-- "Weiterbewilligungsantrag"). A word that only a particle stands before is no compound ("Vermieter", "vorstellen"). Where nothing is
-- known at the end, a known word at the beginning will do ("Terminvergabe").
create function suchglieder(lexeme text[]) returns table (lexem text, teil text) language sql stable as $$
  with recursive stueck (lexem, davor, stamm, tiefe) as (
      select l, l, '', 0 from unnest(lexeme) l where length(l) between 7 and 60 and l ~ '^[[:alpha:]]+$'
    union all
      select s.lexem, left(s.davor, schnitt.i), schnitt.stamm, s.tiefe + 1
      from stueck s
      cross join lateral (
        select i, f.stamm from generate_series(3, length(s.davor) - 4) i
        -- one look into the index for each cut; joined plainly, the whole list would be read for each word
        cross join lateral (select w.stamm from suchwortform w where w.form = substr(s.davor, i + 1) and w.ende = (s.tiefe = 0) limit 1) f
        where left(s.davor, i) not in ('auf', 'aus', 'bei', 'dar', 'durch', 'ein', 'emp', 'ent', 'fest', 'gegen', 'her', 'hin', 'hinter',
          'los', 'miss', 'mit', 'nach', 'uber', 'unter', 'ver', 'vor', 'weg', 'weiter', 'wider', 'wieder', 'zer', 'zuruck', 'zusammen')
        order by i limit 1
      ) schnitt
      where s.tiefe < 3
  )
  select s.lexem, s.stamm from stueck s where s.tiefe > 0
  union
  select s.lexem, t.teil
  from stueck s
  cross join lateral (select unnest(ts_lexize('german_stem', w)) as teil
                      from (values (s.davor), (regexp_replace(s.davor, 's$', ''))) v (w)) t
  where s.tiefe > 0 and length(t.teil) >= 4
  union
  select s.lexem, vorn.stamm
  from stueck s
  cross join lateral (
    select f.stamm from generate_series(4, length(s.davor) - 3) i
    cross join lateral (select w.stamm from suchwortform w where w.form = left(s.davor, i) and w.ende = false limit 1) f
    where substr(s.davor, i + 1) !~ '^(lich|isch|haft|bar|sam|heit|keit|schaft|erin|innen)' order by i desc limit 1
  ) vorn
  where s.tiefe = 0 and not exists (select 1 from stueck x where x.lexem = s.lexem and x.tiefe > 0)
$$;

create or replace function suchworte(text) returns tsvector language plpgsql stable as $$
declare
  worte tsvector;
begin
  begin
    worte := to_tsvector('german', $1);
  exception when program_limit_exceeded then
    worte := to_tsvector('german', left($1, 20000));
  end;
  return suchworte_zusammen(worte, (select coalesce(array_to_tsvector(array_agg(distinct teil)), '') from suchglieder(tsvector_to_array(worte))));
end
$$;

-- Names in three spellings: as written, with umlauts spelt out (Müller, Mueller), and without any sign (Nguyễn, Nguyen).
create function suchlatein(text) returns text language sql immutable parallel safe as $$
  select translate(replace(replace(replace(regexp_replace(normalize(lower($1), nfd), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
                   'łøđðıħ', 'loddih')
$$;
create function suchumschrift(text) returns text language sql immutable parallel safe as $$
  select suchlatein(replace(replace(replace(normalize(lower($1), nfc), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
$$;

-- A BG-Nummer is the same with and without spaces, and with "BG" or "//" in the middle.
create or replace function suchkennung(art text, wert text) returns tsvector language sql immutable parallel safe as $$
  select case when coalesce(wert, '') = '' then ''::tsvector
         else array_to_tsvector(array[art || ':' || left(
           case art when 'bg' then replace(regexp_replace(lower(wert), '[^0-9a-z]', '', 'g'), 'bg', '')
                else lower(regexp_replace(wert, '\s', '', 'g')) end, 500)]) end
$$;

create or replace function suchperson(k kundenreaktion) returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector('simple', concat_ws(' ', n, suchumschrift(n), suchlatein(n))), 'A')
      || suchkennung('mail', k.kunde_email) || suchkennung('mail', k.einreicher_email) || suchkennung('bg', k.kunde_bg_nummer)
  from (values (concat_ws(' ', k.kunde_vorname, k.kunde_nachname, k.einreicher_name, k.einreicher_organisation))) as name (n)
$$;

-- "Haeuser" is "Häuser", and the other way round.
create function suchstamm(wort text) returns tsquery language sql stable as $$
  select plainto_tsquery('german', wort)
      || plainto_tsquery('german', replace(replace(replace(lower(wort), 'ae', 'ä'), 'oe', 'ö'), 'ue', 'ü'))
      || plainto_tsquery('german', replace(replace(replace(lower(wort), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
$$;

create or replace function suchanfrage(worte text[], woertlich text[]) returns tsquery
language plpgsql stable set client_min_messages = error as $$
declare
  ergebnis tsquery := '';
  nur_woertlich tsquery := '';
begin
  for i in 1 .. coalesce(array_length(worte, 1), 0) loop
    nur_woertlich := nur_woertlich && woertlich[i]::tsquery;
    -- a word that says nothing ("über") may say something in another spelling, which does not count
    if numnode(plainto_tsquery('german', worte[i])) > 0 then
      ergebnis := ergebnis && (suchstamm(worte[i]) || woertlich[i]::tsquery);
    end if;
  end loop;
  return case when numnode(ergebnis) = 0 then nur_woertlich else ergebnis end;
end
$$;

create or replace function suchstaemme(worte text[]) returns tsquery language plpgsql stable set client_min_messages = error as $$
declare
  ergebnis tsquery := '';
begin
  for i in 1 .. coalesce(array_length(worte, 1), 0) loop
    if numnode(plainto_tsquery('german', worte[i])) > 0 then
      ergebnis := ergebnis || suchstamm(worte[i]);
    end if;
  end loop;
  return ergebnis;
end
$$;

-- The same for one text: the compounds in it that a word is found by, so that they can be shown.
create function suchstaemme_in(t text, staemme tsquery) returns tsquery language sql stable set client_min_messages = error as $$
  select staemme || coalesce(
    (select to_tsquery('simple', string_agg(distinct quote_literal(lexem), '|'))
     from suchglieder(tsvector_to_array(to_tsvector('german', t))) where array_to_tsvector(array[teil]) @@ staemme), '')
$$;

do $$
declare
  kr bigint;
begin
  for kr in select id from kundenreaktion loop
    perform suchtext_schreiben(kr);
  end loop;
end
$$;
