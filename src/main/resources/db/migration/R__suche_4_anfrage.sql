-- "Haeuser" is "Häuser", and the other way round.
create or replace function suchstamm(wort text) returns tsquery language sql stable as $$
  select plainto_tsquery('german', suchklein(wort))
      || plainto_tsquery('german', replace(replace(replace(suchklein(wort), 'ae', 'ä'), 'oe', 'ö'), 'ue', 'ü'))
      || plainto_tsquery('german', replace(replace(replace(suchklein(wort), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
$$;

-- How somebody asks: every word must be there, as a German stem or literally (beginning of a name, number, address). Words that say
-- nothing ("der", "und") are left out, unless there is nothing else: people are called Will.
create or replace function suchanfrage(worte text[], woertlich text[]) returns tsquery
language plpgsql stable set client_min_messages = error as $$
declare
  ergebnis tsquery := '';
  nur_woertlich tsquery := '';
begin
  for i in 1 .. coalesce(array_length(worte, 1), 0) loop
    nur_woertlich := nur_woertlich && woertlich[i]::tsquery;
    -- a word that says nothing ("über") may say something in another spelling, which does not count
    if numnode(plainto_tsquery('german', suchklein(worte[i]))) > 0 then
      ergebnis := ergebnis && (suchstamm(worte[i]) || woertlich[i]::tsquery);
    end if;
  end loop;
  return case when numnode(ergebnis) = 0 then nur_woertlich else ergebnis end;
end
$$;

-- For showing where it stands: any of the words.
create or replace function suchstaemme(worte text[]) returns tsquery language plpgsql stable set client_min_messages = error as $$
declare
  ergebnis tsquery := '';
begin
  for i in 1 .. coalesce(array_length(worte, 1), 0) loop
    if numnode(plainto_tsquery('german', suchklein(worte[i]))) > 0 then
      ergebnis := ergebnis || suchstamm(worte[i]);
    end if;
  end loop;
  return ergebnis;
end
$$;

-- The same for one text: the compounds in it that a word is found by, so that they can be shown.
create or replace function suchstaemme_in(t text, staemme tsquery) returns tsquery language sql stable set client_min_messages = error as $$
  select staemme || coalesce(
    (select to_tsquery('simple', string_agg(distinct quote_literal(lexem), '|'))
     from suchglieder(tsvector_to_array(to_tsvector('german', suchklein(t)))) where array_to_tsvector(array[teil]) @@ staemme), '')
$$;
