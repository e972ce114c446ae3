-- A street as people write it, for ohne_anschrift: a name of some length is one without its number too.
create or replace function anschriftmuster(strasse text) returns text language sql immutable parallel safe as $$
  select '\m' || regexp_replace(regexp_replace(
      regexp_replace(regexp_replace(name, '([^[:alnum:][:space:]-])', '\\\1', 'g'),
        '(?<=[[:alnum:]])[[:space:]-]*(weg|platz|allee|gasse|ring|damm|ufer|hof|steig|pfad)$', '[[:space:]-]*\1'),
      '[[:space:]-]*(straße|strasse|str(\\\.)?)$', '[[:space:]-]*(straße|strasse|str\.?)'), '(?<!\])[[:space:]-]+(?!\])', '[[:space:]-]+', 'g')
    || case when length(name) < 6 then '[[:space:]]*' || regexp_replace(nummer, '([^[:alnum:]])', '\\\1', 'g')
       else '([[:space:]]*[[:digit:]]+([[:space:]]?[a-z])?(?![[:alnum:]]))?' end
    || '(?![[:alnum:]])'
  from (select substring(suchklein(strasse) from
      '^(.*?)[[:space:]]*(?:[[:digit:]]+[[:space:]]*[a-z]?(?:[[:space:]]*[-/][[:space:]]*[[:digit:]]+[[:space:]]*[a-z]?)?)?$')) s (name)
  cross join lateral (select trim(substr(suchklein(strasse), length(name) + 1))) n (nummer)
$$;

-- What the people of a case were recorded with before somebody corrected it: a part of an address or a name.
create or replace function fruehere_angaben(kr bigint, felder text[]) returns text[] language sql stable as $$
  select coalesce(array_agg(distinct alt), '{}') from aenderung where kundenreaktion_id = kr and feld = any(felder) and alt <> ''
$$;

-- The cases of a protected person: this one, and where the same name has the same mailbox, number or BG-Nummer (Schutzausbreitung).
create or replace function faelle_der_geschuetzten(k kundenreaktion) returns setof kundenreaktion language sql stable as $$
  select k.*
  union all
  select a.* from kundenreaktion a
  where k.kunde_adressschutz is not null and a.kunde_adressschutz is not null and a.id <> k.id
    and (lower(a.kunde_email) = lower(k.kunde_email)
      or lower(a.kunde_nachname) = lower(k.kunde_nachname)
        and lower(coalesce(a.kunde_vorname, '')) = lower(coalesce(k.kunde_vorname, ''))
        and (suchkennung('bg', a.kunde_bg_nummer) @@ suchkennung_frage('bg', k.kunde_bg_nummer)
          or suchkennung('tel', a.kunde_telefon) @@ suchkennung_frage('tel', k.kunde_telefon)))
$$;

-- Where they live and lived, as far as any of these cases says it.
create or replace function deckstrassen(k kundenreaktion) returns text[] language sql stable as $$
  select coalesce(array_agg(distinct strasse), '{}')
  from faelle_der_geschuetzten(k) f
  cross join lateral unnest(array[f.kunde_strasse, f.einreicher_strasse]::text[]
    || fruehere_angaben(f.id, array['kunde.anschrift.strasse', 'einreicher.anschrift.strasse'])) strasse
  where strasse <> ''
$$;

create or replace function deckpostleitzahlen(k kundenreaktion) returns text[] language sql stable as $$
  select coalesce(array_agg(distinct plz), '{}')
  from faelle_der_geschuetzten(k) f
  cross join lateral unnest(array[f.kunde_plz, f.einreicher_plz]::text[]
    || fruehere_angaben(f.id, array['kunde.anschrift.plz', 'einreicher.anschrift.plz'])) plz
  where plz <> ''
$$;

-- Where an address is protected, nobody finds the person by the street that somebody wrote into a text all the same.
create or replace function ohne_anschrift(k kundenreaktion, worte text) returns text language plpgsql stable as $$
declare
  rest text := worte;
  strasse text;
  plz text;
begin
  if k.kunde_adressschutz is not null then
    foreach strasse in array deckstrassen(k) loop
      rest := case when coalesce(strasse, '') = '' then rest else regexp_replace(suchklein(rest), anschriftmuster(strasse), ' ', 'g') end;
    end loop;
    foreach plz in array deckpostleitzahlen(k) loop
      rest := case when length(plz) >= 5 then replace(rest, plz, ' ') else rest end;
    end loop;
  end if;
  return rest;
end
$$;

-- Everything of one case anew.
create or replace function suchtext_schreiben(kr bigint) returns void language plpgsql as $$
declare
  k kundenreaktion;
  person tsvector;
  ganz tsvector;
  a record;
begin
  select * into k from kundenreaktion where id = kr;
  if not found then
    return;
  end if;
  person := suchperson(k);
  ganz := suchworte_zusammen(person, suchworte(ohne_anschrift(k, k.betreff || ' ' || k.text)));
  for a in select nr, gruppe, suchworte(ohne_anschrift(k, beschreibung)) as worte from anliegen where kundenreaktion_id = kr order by nr loop
    ganz := suchworte_zusammen(ganz, a.worte);
    insert into suchtext values (kr, a.nr, a.gruppe, suchworte_zusammen(person, a.worte))
    on conflict (kundenreaktion_id, anliegen) do update set gruppe = excluded.gruppe, worte = excluded.worte;
  end loop;
  for a in select suchworte(ohne_anschrift(k, text)) as worte from nachtrag where kundenreaktion_id = kr order by nr loop
    ganz := suchworte_zusammen(ganz, a.worte);
  end loop;
  delete from suchtext s where s.kundenreaktion_id = kr and s.anliegen > 0
    and not exists (select 1 from anliegen x where x.kundenreaktion_id = kr and x.nr = s.anliegen);
  insert into suchtext values (kr, 0, '', ganz)
  on conflict (kundenreaktion_id, anliegen) do update set worte = excluded.worte;
end
$$;

create or replace function suchtext_fall() returns trigger language plpgsql as $$
begin
  perform suchtext_schreiben(new.id);
  return null;
end
$$;
create or replace trigger suchtext_neu after insert on kundenreaktion for each row execute function suchtext_fall();
create or replace trigger suchtext_geaendert after update on kundenreaktion for each row
  when ((old.betreff, old.text) is distinct from (new.betreff, new.text) or suchangaben(old) is distinct from suchangaben(new))
  execute function suchtext_fall();

-- A new Anliegen is only added: a case may have a hundred, and each of them is a statement of its own.
create or replace function suchtext_anliegen() returns trigger language plpgsql as $$
begin
  insert into suchtext
  select k.id, new.nr, new.gruppe, suchworte_zusammen(suchperson(k), suchworte(ohne_anschrift(k, new.beschreibung)))
  from kundenreaktion k where k.id = new.kundenreaktion_id
  on conflict (kundenreaktion_id, anliegen) do update set gruppe = excluded.gruppe, worte = excluded.worte;
  update suchtext s set worte = suchworte_zusammen(s.worte, suchworte(ohne_anschrift(k, new.beschreibung)))
  from kundenreaktion k
  where k.id = new.kundenreaktion_id and s.kundenreaktion_id = k.id and s.anliegen = 0;
  return null;
end
$$;
create or replace trigger suchtext_anliegen_neu after insert on anliegen for each row execute function suchtext_anliegen();

create or replace function suchtext_gruppe() returns trigger language plpgsql as $$
begin
  update suchtext set gruppe = new.gruppe where kundenreaktion_id = new.kundenreaktion_id and anliegen = new.nr;
  return null;
end
$$;
create or replace trigger suchtext_anliegen_verlegt after update on anliegen for each row
  when (old.gruppe is distinct from new.gruppe) execute function suchtext_gruppe();

create or replace function suchtext_teil() returns trigger language plpgsql as $$
begin
  perform suchtext_schreiben(coalesce(new.kundenreaktion_id, old.kundenreaktion_id));
  return null;
end
$$;
create or replace trigger suchtext_anliegen_geaendert after update on anliegen for each row
  when ((old.beschreibung, old.nr, old.kundenreaktion_id) is distinct from (new.beschreibung, new.nr, new.kundenreaktion_id))
  execute function suchtext_teil();
create or replace trigger suchtext_anliegen_weg after delete on anliegen for each row execute function suchtext_teil();
-- Where somebody lived is known only once it has been noted: after the case itself has changed.
create or replace trigger suchtext_frueher after insert on aenderung for each row
  when (new.feld like '%.anschrift.%' and new.alt <> '') execute function suchtext_teil();
create or replace trigger suchtext_nachtrag after insert or update of text or delete on nachtrag for each row
  execute function suchtext_teil();
