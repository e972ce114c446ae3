-- Two lists in one, or the first where both are too long for one.
create or replace function suchworte_zusammen(tsvector, tsvector) returns tsvector language plpgsql immutable parallel safe as $$
begin
  return $1 || $2;
exception when program_limit_exceeded then
  return $1;
end
$$;

-- The words in words: cut from the end at the longest known word, and what stands before it counts, too ("Weiterbewilligung" in
-- "Weiterbewilligungsantrag"). A word that only a particle stands before is no compound ("Vermieter", "vorstellen"). Where nothing is
-- known at the end, a known word at the beginning will do ("Terminvergabe").
create or replace function suchglieder(lexeme text[]) returns table (lexem text, teil text) language sql stable as $$
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

-- The words of a text and the words in them. No index may make a receipt fail: what is too long for one list of words (1 MB) is found
-- by what comes first.
create or replace function suchworte(text) returns tsvector language plpgsql stable as $$
declare
  worte tsvector;
begin
  begin
    worte := to_tsvector('german', suchklein($1));
  exception when program_limit_exceeded then
    worte := to_tsvector('german', suchklein(left($1, 20000)));
  end;
  return suchworte_zusammen(worte, (select coalesce(array_to_tsvector(array_agg(distinct teil)), '') from suchglieder(tsvector_to_array(worte))));
end
$$;

-- What suchperson reads, as it is written: each change of a case asks whether it changed, and cutting it into words would cost more each time.
create or replace function suchangaben(k kundenreaktion) returns text[] language sql immutable parallel safe as $$
  select array[k.kunde_vorname, k.kunde_nachname, k.kunde_email, k.kunde_telefon, k.kunde_bg_nummer,
               k.einreicher_name, k.einreicher_organisation, k.einreicher_email,
               -- what ohne_anschrift takes out of the texts
               k.kunde_adressschutz, case when k.kunde_adressschutz is not null then concat_ws(' ', k.kunde_strasse, k.einreicher_strasse, k.kunde_plz, k.einreicher_plz) end]
$$;

-- By whom a case is found: by everybody who may see one Anliegen of it.
create or replace function suchperson(k kundenreaktion) returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector('simple', concat_ws(' ', suchklein(n), suchumschrift(n), suchlatein(n),
           -- O'Brien is also OBrien
           case when suchklein(n) like '%''%' then replace(suchumschrift(n) || ' ' || suchlatein(n), '''', '') end)), 'A')
      || suchkennung('mail', k.kunde_email) || suchkennung('mail', k.einreicher_email)
      || suchkennung('tel', k.kunde_telefon) || suchkennung('bg', k.kunde_bg_nummer)
  from (values (concat_ws(' ', k.kunde_vorname, k.kunde_nachname, k.einreicher_name, k.einreicher_organisation))) as name (n)
$$;
