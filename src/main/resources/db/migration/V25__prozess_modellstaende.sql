create table modellstand (
  nr              integer      primary key check (nr > 0),
  bereitstellung  varchar(64)  not null unique,
  am              timestamptz  not null,
  wer             varchar(64),
  kommentar       varchar(500) not null,
  herkunft        varchar(10)  not null check (herkunft in ('PROGRAMM', 'ANALYSE', 'RUECKKEHR')),
  rueckkehr_zu    integer      references modellstand,
  check ((rueckkehr_zu is not null) = (herkunft = 'RUECKKEHR'))
);
comment on table modellstand is 'All models, tables and forms together, numbered: each change of one file makes the next. Never deleted, because running cases end on theirs.';
comment on column modellstand.bereitstellung is 'Id of the one deployment of the engine that holds all files of the state.';
comment on column modellstand.wer is 'User name; null: the program brought it.';

create table modellstand_datei (
  nr          integer      not null references modellstand,
  datei       varchar(120) not null,
  pruefsumme  char(64)     not null,
  herkunft    varchar(10)  not null check (herkunft in ('PROGRAMM', 'ANALYSE')),
  primary key (nr, datei)
);
comment on column modellstand_datei.herkunft is 'PROGRAMM: as the program shipped it; ANALYSE: an analyst changed or added it.';

create table modell_auslieferung (
  datei          varchar(120) primary key,
  pruefsumme     char(64)     not null,
  konflikt_seit  timestamptz
);
comment on table modell_auslieferung is 'What the program shipped when it was started last: an update compares it with what it ships now and with what is live.';
comment on column modell_auslieferung.konflikt_seit is 'Since when the program ships another file than the analyst has changed, and nobody has decided.';

create table modellstand_fall (
  aktenzeichen  varchar(20) primary key,
  nr            integer     not null references modellstand
);
comment on table modellstand_fall is 'The state that a case began with and ends on: its tables and whatever is started for it come from there.';
