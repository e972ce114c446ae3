-- What became of the translation of a text in a foreign language (§ 19 SGB X); its words stand as a step of the way.
create table uebersetzung (
  aktenzeichen  varchar(20) not null,
  weg           int         not null,
  sprache       varchar(60) not null,
  herkunft      varchar(20) not null,
  bis           date        not null,
  vorgelegt_am  date,
  primary key (aktenzeichen, weg)
);
comment on column uebersetzung.bis is 'Last day that was set for it.';
comment on column uebersetzung.vorgelegt_am is 'null where none was needed or none came.';
