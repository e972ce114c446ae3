-- Which measure was proposed because of an early sign: one sign, one measure.
create table fruehzeichen_impuls (
  groesse       varchar(20) not null,
  dienststelle  varchar(40) not null,
  thema         varchar(10) not null,
  monat         date        not null,
  impuls        varchar(20) not null references verbesserungsimpuls (nummer),
  wer           varchar(64) not null,
  am            timestamptz not null,
  primary key (groesse, dienststelle, thema, monat)
);
comment on column fruehzeichen_impuls.monat is 'First month of the sign.';
comment on column fruehzeichen_impuls.thema is 'Empty where the sign is not about one topic.';
