-- The day on which a case was answered; empty as long as it is not.
create or replace function beantwortet_am(sofort boolean, antwort_am timestamptz, abgeschlossen_am timestamptz) returns date
  language sql stable parallel safe as $$
  select (coalesce(antwort_am, case when sofort then abgeschlossen_am end) at time zone 'Europe/Berlin')::date
$$;

-- Many small lines become one. Whoever comes while another does it goes on; a line is deleted by one of them only, so no sum is lost.
create or replace function leitstand_verdichten() returns void language plpgsql as $$
begin
  if pg_try_advisory_xact_lock(hashtext('leitstand_verdichten')) then
    with alt as (delete from leitstand_zaehlung returning groesse, tag, dienststelle, bereich, anzahl)
    insert into leitstand_zaehlung (groesse, tag, dienststelle, bereich, anzahl)
    select groesse, tag, dienststelle, bereich, sum(anzahl) from alt
    group by groesse, tag, dienststelle, bereich having sum(anzahl) <> 0;
  end if;
end
$$;

create or replace function leitstand_falls_viele(ids bigint[]) returns void language plpgsql as $$
begin
  if exists (select from unnest(ids) i where i % 1000 = 0) then
    perform leitstand_verdichten();
  end if;
end
$$;

-- One case anew. Its row is locked: whoever changes the case and whoever adds an Anliegen at the same time see each other.
create or replace function leitstand_fuehren(kr bigint) returns void language plpgsql as $$
declare
  k kundenreaktion;
begin
  select * into k from kundenreaktion where id = kr for no key update;
  if k.status in ('ERFASST', 'IN_BEARBEITUNG') and k.antwortweg <> 'KEINE' then
    delete from leitstand_fall f where f.kundenreaktion_id = kr and f.bereich <> ''
      and not exists (select from anliegen a where a.kundenreaktion_id = kr and a.bereich = f.bereich);
    insert into leitstand_fall as f (kundenreaktion_id, bereich, dienststelle, antwort_bis, aktenzeichen)
    select kr, b.bereich, k.dienststelle, k.antwort_bis, k.aktenzeichen
    from (select '' as bereich union select bereich from anliegen where kundenreaktion_id = kr) b
    on conflict (kundenreaktion_id, bereich) do update
      set dienststelle = excluded.dienststelle, antwort_bis = excluded.antwort_bis
      where (f.dienststelle, f.antwort_bis) is distinct from (excluded.dienststelle, excluded.antwort_bis);
  else
    delete from leitstand_fall where kundenreaktion_id = kr;
  end if;
end
$$;

create or replace function leitstand_reaktion() returns trigger language plpgsql as $$
begin
  perform leitstand_fuehren(new.id);
  return null;
end
$$;
create or replace trigger leitstand_neu after insert on kundenreaktion for each row
  when (new.status in ('ERFASST', 'IN_BEARBEITUNG')) execute function leitstand_reaktion();
create or replace trigger leitstand_anders after update on kundenreaktion for each row
  when ((old.status, old.antwortweg, old.antwort_bis, old.dienststelle)
    is distinct from (new.status, new.antwortweg, new.antwort_bis, new.dienststelle))
  execute function leitstand_reaktion();

create or replace function leitstand_anliegen() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    perform leitstand_fuehren(new.kundenreaktion_id);
  end if;
  if tg_op = 'DELETE' or tg_op = 'UPDATE' and old.kundenreaktion_id <> new.kundenreaktion_id then
    perform leitstand_fuehren(old.kundenreaktion_id);
  end if;
  return null;
end
$$;
create or replace trigger leitstand_anliegen_neu after insert or delete on anliegen for each row execute function leitstand_anliegen();
create or replace trigger leitstand_anliegen_anders after update on anliegen for each row
  when ((old.bereich, old.kundenreaktion_id) is distinct from (new.bereich, new.kundenreaktion_id))
  execute function leitstand_anliegen();

create or replace function leitstand_offene_zaehlen() returns trigger language plpgsql as $$
declare
  ids bigint[];
begin
  if tg_op = 'INSERT' then
    with z as (insert into leitstand_zaehlung (groesse, tag, dienststelle, bereich, anzahl)
      select 'OFFEN', antwort_bis, dienststelle, bereich, count(*) from neu group by antwort_bis, dienststelle, bereich
      returning id)
    select array_agg(id) into ids from z;
  elsif tg_op = 'DELETE' then
    with z as (insert into leitstand_zaehlung (groesse, tag, dienststelle, bereich, anzahl)
      select 'OFFEN', antwort_bis, dienststelle, bereich, -count(*) from alt group by antwort_bis, dienststelle, bereich
      returning id)
    select array_agg(id) into ids from z;
  else
    with z as (insert into leitstand_zaehlung (groesse, tag, dienststelle, bereich, anzahl)
      select 'OFFEN', antwort_bis, dienststelle, bereich, sum(n)
      from (select antwort_bis, dienststelle, bereich, -1 as n from alt
            union all select antwort_bis, dienststelle, bereich, 1 from neu) beide
      group by antwort_bis, dienststelle, bereich having sum(n) <> 0
      returning id)
    select array_agg(id) into ids from z;
  end if;
  perform leitstand_falls_viele(ids);
  return null;
end
$$;
create or replace trigger leitstand_fall_neu after insert on leitstand_fall
  referencing new table as neu for each statement execute function leitstand_offene_zaehlen();
create or replace trigger leitstand_fall_anders after update on leitstand_fall
  referencing old table as alt new table as neu for each statement execute function leitstand_offene_zaehlen();
create or replace trigger leitstand_fall_weg after delete on leitstand_fall
  referencing old table as alt for each statement execute function leitstand_offene_zaehlen();

-- What one answered case counts for; nothing for one that is not answered.
create or replace function leitstand_antwort(k kundenreaktion) returns table (groesse varchar, monat date) language sql stable as $$
  select g, date_trunc('month', tag)::date
  from (select beantwortet_am(k.sofort, k.antwort_am, k.abgeschlossen_am) as tag) t
  cross join (values ('BEANTWORTET'::varchar), ('FRISTGERECHT')) v (g)
  where tag is not null and (g = 'BEANTWORTET' or tag - (k.eingang at time zone 'Europe/Berlin')::date <= 14)
$$;

create or replace function leitstand_antworten_zaehlen() returns trigger language plpgsql as $$
declare
  ids bigint[];
begin
  with vorher as (select a.groesse, a.monat, old.dienststelle, -1 as n from leitstand_antwort(old) a where tg_op <> 'INSERT'),
  nachher as (select a.groesse, a.monat, new.dienststelle, 1 as n from leitstand_antwort(new) a where tg_op <> 'DELETE'),
  z as (insert into leitstand_zaehlung (groesse, tag, dienststelle, bereich, anzahl)
    select groesse, monat, dienststelle, '', sum(n) from (select * from vorher union all select * from nachher) beide
    group by groesse, monat, dienststelle having sum(n) <> 0
    returning id)
  select array_agg(id) into ids from z;
  perform leitstand_falls_viele(ids);
  return null;
end
$$;
create or replace trigger leitstand_antwort_neu after insert on kundenreaktion for each row
  when (new.antwort_am is not null or new.sofort) execute function leitstand_antworten_zaehlen();
create or replace trigger leitstand_antwort_anders after update on kundenreaktion for each row
  when ((old.sofort, old.antwort_am, old.abgeschlossen_am, old.eingang, old.dienststelle)
    is distinct from (new.sofort, new.antwort_am, new.abgeschlossen_am, new.eingang, new.dienststelle))
  execute function leitstand_antworten_zaehlen();
create or replace trigger leitstand_antwort_weg after delete on kundenreaktion for each row execute function leitstand_antworten_zaehlen();

-- All of it from what is there: for whoever changes how it is counted (R__leitstand_2), or loads cases past the triggers.
create or replace function leitstand_neu_zaehlen() returns void language plpgsql as $$
begin
  lock table kundenreaktion, anliegen, leitstand_fall, leitstand_zaehlung in share row exclusive mode;
  delete from leitstand_fall;
  insert into leitstand_fall (kundenreaktion_id, bereich, dienststelle, antwort_bis, aktenzeichen)
  select k.id, b.bereich, k.dienststelle, k.antwort_bis, k.aktenzeichen
  from kundenreaktion k
  cross join lateral (select '' as bereich union select a.bereich from anliegen a where a.kundenreaktion_id = k.id) b
  where k.status in ('ERFASST', 'IN_BEARBEITUNG') and k.antwortweg <> 'KEINE';
  delete from leitstand_zaehlung;
  insert into leitstand_zaehlung (groesse, tag, dienststelle, bereich, anzahl)
  select 'OFFEN', antwort_bis, dienststelle, bereich, count(*) from leitstand_fall group by antwort_bis, dienststelle, bereich;
  insert into leitstand_zaehlung (groesse, tag, dienststelle, bereich, anzahl)
  select a.groesse, a.monat, k.dienststelle, '', count(*)
  from kundenreaktion k cross join lateral leitstand_antwort(k) a
  group by a.groesse, a.monat, k.dienststelle;
end
$$;
