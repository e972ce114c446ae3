create table impuls_zaehler (
  jahr    int primary key,
  letzte  bigint not null
);

create table verbesserungsimpuls (
  nummer                  varchar(20)  primary key,
  stand                   varchar(20)  not null,
  titel                   varchar(400) not null,
  beschreibung            text         not null,
  thema                   varchar(10)  not null,
  dienststelle            varchar(40)  not null,
  gruppe                  varchar(64)  not null,
  verantwortliche_gruppe  varchar(64)  not null,
  verantwortliche_person  varchar(64)  not null,
  faellig_bis             date,
  zurueckgestellt_bis     date,
  umgesetzt_am            timestamptz,
  wirksamkeit             varchar(20),
  vorgeschlagen_von       varchar(64)  not null,
  vorgeschlagen_am        timestamptz  not null,
  beendet_am              timestamptz,
  check ((thema = '') = (dienststelle = '')),
  check ((beendet_am is null) = (stand not in ('ABGELEHNT', 'ABGESCHLOSSEN')))
);
create unique index verbesserungsimpuls_offen on verbesserungsimpuls (thema, dienststelle)
  where beendet_am is null and thema <> '';
comment on table verbesserungsimpuls is 'A measure drawn from complaints. Its texts name no citizen and compare no colleagues.';
comment on column verbesserungsimpuls.thema is 'Topic that came back at the site; empty where it is drawn from single matters only.';
comment on column verbesserungsimpuls.vorgeschlagen_von is 'User name; empty where the topic proposed it by itself.';
comment on column verbesserungsimpuls.stand is 'VORGESCHLAGEN, ZURUECKGESTELLT, ANGENOMMEN, UMGESETZT, ABGELEHNT, ABGESCHLOSSEN';

create table impuls_anliegen (
  impuls        varchar(20) not null references verbesserungsimpuls (nummer),
  aktenzeichen  varchar(20) not null references kundenreaktion (aktenzeichen),
  anliegen      int         not null,
  primary key (impuls, aktenzeichen, anliegen)
);
create index impuls_anliegen_fall on impuls_anliegen (aktenzeichen);
comment on table impuls_anliegen is 'The closed matters that a measure is drawn from.';

create table impuls_schritt (
  impuls  varchar(20) not null references verbesserungsimpuls (nummer),
  nr      int         not null,
  art     varchar(20) not null,
  text    text        not null,
  wer     varchar(64) not null,
  am      timestamptz not null,
  primary key (impuls, nr)
);
comment on table impuls_schritt is 'What was decided and done: VORGESCHLAGEN, ANNEHMEN, ABLEHNEN, ZURUECKSTELLEN, VERZUG, UMGESETZT, WIRKSAM, TEILWEISE, NICHT_WIRKSAM.';
