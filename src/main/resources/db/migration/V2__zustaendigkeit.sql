create table thema (
  code     varchar(10)  primary key,
  bereich  varchar(30)  not null,
  titel    varchar(200) not null,
  gruppen  varchar(100) not null,
  worte    text         not null default ''
);
comment on column thema.gruppen is 'Cuts of the yearly report this theme belongs to, separated by commas.';
comment on column thema.worte is 'Other words for the theme, separated by commas; only for finding it.';

create table dienststelle (
  schluessel  varchar(40)  primary key,
  name        varchar(200) not null,
  land        varchar(2)   not null
);
comment on column dienststelle.land is 'ISO 3166-2 code of the Land without DE-: its public holidays move the deadlines.';

create table schliesstag (
  dienststelle     varchar(40)  not null references dienststelle,
  tag              date         not null,
  anlass           varchar(200) not null,
  eingetragen_von  varchar(64)  not null,
  eingetragen_am   timestamptz  not null,
  primary key (dienststelle, tag)
);
comment on table schliesstag is 'Days on which one site is closed though the Land has no holiday. Working days and office hours pass over them; periods of the law do not (§ 193 BGB, § 26 (3) SGB X).';
