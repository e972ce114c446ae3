-- What cases can be found by. Row 0 holds everything that somebody who sees the whole case may find it by; row n what an area may that
-- sees Anliegen n only: its words, and the person. So the need-to-know (§ 35 SGB I) is in what is searched, not in what is left out
-- afterwards. Words of weight A are names as they were written, others are German stems; numbers and addresses carry what they are.
create table suchtext (
  kundenreaktion_id bigint      not null references kundenreaktion on delete cascade,
  anliegen          int         not null,
  gruppe            varchar(64) not null,
  worte             tsvector    not null,
  primary key (kundenreaktion_id, anliegen),
  check ((anliegen = 0) = (gruppe = ''))
);
comment on table suchtext is 'Derived from the case by triggers; holds what people wrote, cut into words. Goes with the case.';

-- No index may make a receipt fail: what is too long for one list of words (1 MB) is found by what comes first.
create function suchworte(text) returns tsvector language plpgsql immutable parallel safe as $$
begin
  return to_tsvector('german', $1);
exception when program_limit_exceeded then
  return to_tsvector('german', left($1, 20000));
end
$$;

create function suchworte_zusammen(tsvector, tsvector) returns tsvector language plpgsql immutable parallel safe as $$
begin
  return $1 || $2;
exception when program_limit_exceeded then
  return $1;
end
$$;

create function suchkennung(art text, wert text) returns tsvector language sql immutable parallel safe as $$
  select case when coalesce(wert, '') = '' then ''::tsvector
         else array_to_tsvector(array[art || ':' || left(lower(regexp_replace(wert, '\s', '', 'g')), 500)]) end
$$;

create function suchperson(k kundenreaktion) returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector('simple', concat_ws(' ', k.kunde_vorname, k.kunde_nachname, k.einreicher_name, k.einreicher_organisation)), 'A')
      || suchkennung('mail', k.kunde_email) || suchkennung('mail', k.einreicher_email) || suchkennung('bg', k.kunde_bg_nummer)
$$;

-- Everything of one case anew.
create function suchtext_schreiben(kr bigint) returns void language plpgsql as $$
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
  ganz := suchworte_zusammen(person, suchworte(k.betreff || ' ' || k.text));
  for a in select nr, gruppe, suchworte(beschreibung) as worte from anliegen where kundenreaktion_id = kr order by nr loop
    ganz := suchworte_zusammen(ganz, a.worte);
    insert into suchtext values (kr, a.nr, a.gruppe, suchworte_zusammen(person, a.worte))
    on conflict (kundenreaktion_id, anliegen) do update set gruppe = excluded.gruppe, worte = excluded.worte;
  end loop;
  for a in select suchworte(text) as worte from nachtrag where kundenreaktion_id = kr order by nr loop
    ganz := suchworte_zusammen(ganz, a.worte);
  end loop;
  delete from suchtext s where s.kundenreaktion_id = kr and s.anliegen > 0
    and not exists (select 1 from anliegen x where x.kundenreaktion_id = kr and x.nr = s.anliegen);
  insert into suchtext values (kr, 0, '', ganz)
  on conflict (kundenreaktion_id, anliegen) do update set worte = excluded.worte;
end
$$;

create function suchtext_fall() returns trigger language plpgsql as $$
begin
  perform suchtext_schreiben(new.id);
  return null;
end
$$;
create trigger suchtext_neu after insert on kundenreaktion for each row execute function suchtext_fall();
create trigger suchtext_geaendert after update on kundenreaktion for each row
  when ((old.betreff, old.text, old.kunde_vorname, old.kunde_nachname, old.kunde_email, old.kunde_bg_nummer,
         old.einreicher_name, old.einreicher_organisation, old.einreicher_email)
    is distinct from
        (new.betreff, new.text, new.kunde_vorname, new.kunde_nachname, new.kunde_email, new.kunde_bg_nummer,
         new.einreicher_name, new.einreicher_organisation, new.einreicher_email))
  execute function suchtext_fall();

-- A new Anliegen is only added: a case may have a hundred, and each of them is a statement of its own.
create function suchtext_anliegen() returns trigger language plpgsql as $$
begin
  insert into suchtext
  select k.id, new.nr, new.gruppe, suchworte_zusammen(suchperson(k), suchworte(new.beschreibung))
  from kundenreaktion k where k.id = new.kundenreaktion_id
  on conflict (kundenreaktion_id, anliegen) do update set gruppe = excluded.gruppe, worte = excluded.worte;
  update suchtext set worte = suchworte_zusammen(worte, suchworte(new.beschreibung))
  where kundenreaktion_id = new.kundenreaktion_id and anliegen = 0;
  return null;
end
$$;
create trigger suchtext_anliegen_neu after insert on anliegen for each row execute function suchtext_anliegen();

create function suchtext_gruppe() returns trigger language plpgsql as $$
begin
  update suchtext set gruppe = new.gruppe where kundenreaktion_id = new.kundenreaktion_id and anliegen = new.nr;
  return null;
end
$$;
create trigger suchtext_anliegen_verlegt after update on anliegen for each row
  when (old.gruppe is distinct from new.gruppe) execute function suchtext_gruppe();

create function suchtext_teil() returns trigger language plpgsql as $$
begin
  perform suchtext_schreiben(coalesce(new.kundenreaktion_id, old.kundenreaktion_id));
  return null;
end
$$;
create trigger suchtext_anliegen_geaendert after update on anliegen for each row
  when ((old.beschreibung, old.nr, old.kundenreaktion_id) is distinct from (new.beschreibung, new.nr, new.kundenreaktion_id))
  execute function suchtext_teil();
create trigger suchtext_anliegen_weg after delete on anliegen for each row execute function suchtext_teil();
create trigger suchtext_nachtrag after insert or update of text or delete on nachtrag for each row
  execute function suchtext_teil();

do $$
declare
  kr bigint;
begin
  for kr in select id from kundenreaktion loop
    perform suchtext_schreiben(kr);
  end loop;
end
$$;

create index suchtext_ganz on suchtext using gin (worte) where anliegen = 0;
create index suchtext_einzeln on suchtext using gin (worte) where anliegen > 0;
create index suchtext_neueste on suchtext (kundenreaktion_id) where anliegen = 0;
create index suchtext_gruppe on suchtext (gruppe, kundenreaktion_id) where anliegen > 0;
-- from those few cases that somebody sees, where the words are frequent
create index kundenreaktion_erfasst_von on kundenreaktion (erfasst_von, id);
create index kundenreaktion_ombudsstelle on kundenreaktion (id) where adressat = 'OMBUDSSTELLE';
create index kundenreaktion_einsicht_gruppe on kundenreaktion_einsicht (gruppe, kundenreaktion_id);

-- How somebody asks: every word must be there, as a German stem or literally (beginning of a name, number, address). Words that say
-- nothing ("der", "und") are left out, unless there is nothing else: people are called Will.
create function suchanfrage(worte text[], woertlich text[]) returns tsquery
language plpgsql stable set client_min_messages = error as $$
declare
  ergebnis tsquery := '';
  nur_woertlich tsquery := '';
  stamm tsquery;
begin
  for i in 1 .. coalesce(array_length(worte, 1), 0) loop
    stamm := plainto_tsquery('german', worte[i]);
    nur_woertlich := nur_woertlich && woertlich[i]::tsquery;
    if numnode(stamm) > 0 then
      ergebnis := ergebnis && (stamm || woertlich[i]::tsquery);
    end if;
  end loop;
  return case when numnode(ergebnis) = 0 then nur_woertlich else ergebnis end;
end
$$;

-- For showing where it stands: any of the words.
create function suchstaemme(worte text[]) returns tsquery language plpgsql stable set client_min_messages = error as $$
declare
  ergebnis tsquery := '';
begin
  for i in 1 .. coalesce(array_length(worte, 1), 0) loop
    ergebnis := ergebnis || plainto_tsquery('german', worte[i]);
  end loop;
  return ergebnis;
end
$$;
