-- German writes one word where others write three. So that "Kaution" finds "Mietkaution" and "Bescheid" finds "Bewilligungsbescheid",
-- the words of a case are cut at words of the office, when the case is stored and not when somebody searches: a search costs the same
-- however many words there are. A word list and no trigrams, because trigrams would need the texts beside the index, and would find
-- "Rat" in "Beratung" and "Heimat".
create table suchwortteil (
  wort   text primary key,
  stamm  text not null generated always as ((tsvector_to_array(to_tsvector('german', wort)))[1]) stored
);
comment on table suchwortteil is
  'Words that compounds are cut at; data. After a change: refresh materialized view suchwortform; select suchtext_schreiben(id) from kundenreaktion.';

-- What cases can be found by. Row 0 holds everything that somebody who sees the whole case may find it by; row n what an area may that
-- sees Anliegen n only: its words, and the person. So the need-to-know (§ 35 SGB I) is in what is searched, not in what is left out
-- afterwards. Words of weight A are names as they were written, others are German stems; numbers and addresses carry what they are.
create table suchtext (
  kundenreaktion_id  bigint      not null references kundenreaktion on delete cascade,
  anliegen           int         not null,
  gruppe             varchar(64) not null,
  worte              tsvector    not null,
  primary key (kundenreaktion_id, anliegen),
  check ((anliegen = 0) = (gruppe = ''))
);
comment on table suchtext is 'Derived from the case by triggers; holds what people wrote, cut into words. Goes with the case.';
create index suchtext_ganz on suchtext using gin (worte) where anliegen = 0;
create index suchtext_einzeln on suchtext using gin (worte) where anliegen > 0;
create index suchtext_neueste on suchtext (kundenreaktion_id) where anliegen = 0;
create index suchtext_gruppe on suchtext (gruppe, kundenreaktion_id) where anliegen > 0;
