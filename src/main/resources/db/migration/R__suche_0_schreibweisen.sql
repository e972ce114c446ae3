-- One spelling of what people write in many ways; what is stored and what is asked go through the same functions.

-- Small letters, whatever the locale of the cluster: full-text search itself makes only a to z small where it is C. One apostrophe.
create or replace function suchklein(text) returns text language sql immutable parallel safe as $$
  select lower(translate(normalize($1, nfc), '’‘ʼʻ`´′', '''''''''''''''') collate "und-x-icu")
$$;

-- The letters of DIN 91379 without any sign: Nguyễn is nguyen, Übernahme ubernahme.
create or replace function suchlatein(text) returns text language sql immutable parallel safe as $$
  select translate(replace(replace(replace(replace(replace(
           regexp_replace(normalize(suchklein($1), nfd), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ĳ', 'ij'),
         'łŀøđðıħĸŉŋŧƈəɨʒǥ', 'lloddihknntceizg')
$$;

-- The search form of DIN 91379: umlauts spelt out (ae, oe, ue), å is aa and ø is oe, everything else without its signs.
create or replace function suchumschrift(text) returns text language sql immutable parallel safe as $$
  select suchlatein(replace(regexp_replace(regexp_replace(normalize(suchklein($1), nfd),
           '([aou])([\u0300-\u036f]*?)\u0308', '\1e\2', 'g'), 'a([\u0300-\u036f]*?)\u030a', 'aa\1', 'g'), 'ø', 'oe'))
$$;

-- A phone number as it is dialled from anywhere: "0351/12 34-56", "+49 (0)351 123456" and "0049351123456" are one. The first in a text.
-- The same as de.ombud.system.Rufnummer, which asks: the countries are those where the 0 of the area code falls away behind theirs.
create or replace function rufnummer(text) returns text language sql immutable parallel safe as $$
  select case when ziffern ~ '^\+[1-9][0-9]{5,17}$' or ziffern ~ '^[1-9][0-9]{4,17}$' then ziffern end
  from (values (substring(replace(translate($1, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９＋', '012345678901234567890123456789+'), '(0)', '')
                          from '[+0-9(][0-9 ()/.\u00a0\u2010-\u2015-]{3,}[0-9]'))) gefunden (stelle)
  cross join lateral (values (regexp_replace(split_part(regexp_replace(stelle, '\s/\s*(?=[0+])', ';'), ';', 1), '[^0-9+]', '', 'g'))) roh (z)
  cross join lateral (values (regexp_replace(regexp_replace(z, '^00', '+'), '^0', '+49'))) ganz (weltweit)
  cross join lateral (values (regexp_replace(weltweit, '^\+(20|27|3[123]|4[013469]|5[13458]|6[012346]|8[1246]|9[0-58]|21[1238]|23[1-4]|243|249'
    || '|25[0124-6]|26[0-5]|291|353|355|358|359|370|37[3-57]|38[01235-79]|42[13]|508|59[01345668]|686|850|85[56]|880|886|96[12346-7]|97[0-267]'
    || '|99[456])0', '+\1'))) kurz (ziffern)
$$;

-- A BG-Nummer is the same with and without spaces, and with "BG" or "//" in the middle.
create or replace function suchkennung(art text, wert text) returns tsvector language sql immutable parallel safe as $$
  select case when coalesce(kennung, '') = '' then ''::tsvector else array_to_tsvector(array[art || ':' || left(kennung, 500)]) end
  from (values (case art when 'bg' then replace(regexp_replace(lower(wert), '[^0-9a-z]', '', 'g'), 'bg', '')
                         when 'tel' then rufnummer(wert)
                         else lower(regexp_replace(wert, '\s', '', 'g')) end)) k (kennung)
$$;

-- The same as a question; nothing is asked where it is none.
create or replace function suchkennung_frage(art text, wert text) returns tsquery language sql immutable parallel safe as $$
  select coalesce(quote_literal((tsvector_to_array(suchkennung(art, wert)))[1])::tsquery, ''::tsquery)
$$;
