-- What somebody wrote goes into the chain by a salted sum of its own, so that words and salt can be erased later and the chain holds.
-- The sums stay when a case is erased: their columns are as long as what may stay (db/personenbezug.csv).
alter table aenderung
  add column salz varchar(64),
  add column wertsumme varchar(64),
  alter column wer drop not null,
  alter column alt drop not null,
  alter column neu drop not null,
  alter column grund drop not null,
  alter column vorgaenger type varchar(64),
  alter column pruefsumme type varchar(64);
alter table kundenreaktion
  alter column protokollende drop default,
  alter column protokollende type varchar(64),
  alter column protokollende set default repeat('0', 64);

-- A chain that holds is chained anew. One that somebody touched must not be made good by this: its sums stay those of before and so
-- go on saying that it was touched.
do $$
declare
  fall record;
  zeile record;
  davor varchar(64);
  neu_davor varchar(64);
  neue_summe varchar(64);
  heil boolean;
  anzahl int;
begin
  update aenderung set salz = encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex');
  update aenderung set wertsumme = encode(sha256(
    convert_to(octet_length(convert_to(salz, 'UTF8')) || ':', 'UTF8') || convert_to(salz, 'UTF8') ||
    convert_to(octet_length(convert_to(wer, 'UTF8')) || ':', 'UTF8') || convert_to(wer, 'UTF8') ||
    convert_to(octet_length(convert_to(alt, 'UTF8')) || ':', 'UTF8') || convert_to(alt, 'UTF8') ||
    convert_to(octet_length(convert_to(neu, 'UTF8')) || ':', 'UTF8') || convert_to(neu, 'UTF8') ||
    convert_to(octet_length(convert_to(grund, 'UTF8')) || ':', 'UTF8') || convert_to(grund, 'UTF8')), 'hex');
  for fall in select id, aktenzeichen, protokollende from kundenreaktion k
      where exists (select from aenderung a where a.kundenreaktion_id = k.id) loop
    davor := repeat('0', 64);
    heil := true;
    anzahl := 0;
    for zeile in select * from aenderung where kundenreaktion_id = fall.id order by nr loop
      anzahl := anzahl + 1;
      heil := heil and zeile.nr = anzahl and zeile.vorgaenger = davor and zeile.pruefsumme = (
        select encode(sha256(string_agg(convert_to(octet_length(t) || ':', 'UTF8') || t, ''::bytea order by nr)), 'hex')
        from (select nr, convert_to(wert, 'UTF8') as t from unnest(array[
          davor, fall.aktenzeichen, zeile.nr::text, round(extract(epoch from zeile.am) * 1000)::bigint::text,
          zeile.wer, zeile.feld, zeile.alt, zeile.neu, zeile.grund]) with ordinality as teil (wert, nr)) teile);
      davor := zeile.pruefsumme;
    end loop;
    if not heil or fall.protokollende <> davor then
      continue;
    end if;
    neu_davor := repeat('0', 64);
    for zeile in select * from aenderung where kundenreaktion_id = fall.id order by nr loop
      select encode(sha256(string_agg(convert_to(octet_length(t) || ':', 'UTF8') || t, ''::bytea order by nr)), 'hex')
      into neue_summe
      from (select nr, convert_to(wert, 'UTF8') as t from unnest(array[
        neu_davor, fall.aktenzeichen, zeile.nr::text, round(extract(epoch from zeile.am) * 1000)::bigint::text,
        zeile.feld, zeile.wertsumme]) with ordinality as teil (wert, nr)) teile;
      update aenderung set vorgaenger = neu_davor, pruefsumme = neue_summe
      where kundenreaktion_id = fall.id and nr = zeile.nr;
      neu_davor := neue_summe;
    end loop;
    update kundenreaktion set protokollende = neu_davor where id = fall.id;
  end loop;
end $$;

alter table aenderung
  alter column wertsumme set not null,
  add constraint aenderung_getilgt check (
    (salz is null) = (wer is null) and (salz is null) = (alt is null)
    and (salz is null) = (neu is null) and (salz is null) = (grund is null));
comment on table aenderung is 'Change log of a case: every line carries the SHA-256 of its field, of the salted sum of its words and of the line before.';
comment on column aenderung.salz is 'Random; erased together with the words of the line.';
