-- As a word may stand in a compound: at its end as the stem, elsewhere with the letters that join two words, umlauts as the stemmer
-- leaves them. Stored, because every word of every case looks here. What is stored cannot be replaced, so it is made anew whenever this
-- file changes; the words come from suchwortteil.
drop materialized view if exists suchwortform;
create materialized view suchwortform as
  select form, true as ende, stamm
  from (select wort, (tsvector_to_array(to_tsvector('german', suchklein(wort))))[1] as stamm from suchwortteil) w
  -- the stemmer cuts more off a longer word: Kündigung is "kundig", Wohnungskündigung "wohnungskund"
  cross join lateral (values (stamm), (substr((tsvector_to_array(to_tsvector('german', 'arbeits' || suchklein(wort))))[1], 8))) f (form)
  where length(form) >= 4
  union
  select form, false, stamm
  from (select (tsvector_to_array(to_tsvector('german', suchklein(wort))))[1] as stamm, translate(replace(suchklein(wort), 'ß', 'ss'), 'äöü', 'aou') as grund from suchwortteil) g
  cross join lateral (values (grund), (grund || 's'), (grund || 'n'), (grund || 'en'), (grund || 'es'), (grund || 'er'),
                             (regexp_replace(grund, 'e$', ''))) f (form)
  where length(form) >= 4;
create unique index suchwortform_form on suchwortform (form, ende, stamm);
