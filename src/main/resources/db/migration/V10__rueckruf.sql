create table rueckruf_zaehler (
  jahr    int primary key,
  letzte  bigint not null
);

create table rueckruf (
  nummer           varchar(20)  primary key,
  stand            varchar(20)  not null,
  aktenzeichen     varchar(20)  references kundenreaktion (aktenzeichen),
  beschwerde       varchar(20)  references kundenreaktion (aktenzeichen),
  wird_beschwerde  boolean      not null default false,
  dienststelle     varchar(40)  not null,
  gruppe           varchar(64)  not null,
  vorname          varchar(200) not null,
  nachname         varchar(200) not null,
  telefon          varchar(60)  not null,
  bg_nummer        varchar(40)  not null,
  zeitwunsch       varchar(200) not null,
  worum            text         not null,
  zugesagt_am      timestamptz  not null,
  faellig_am       timestamptz  not null,
  versaeumt_am     timestamptz,
  erledigt_am      timestamptz,
  erfasst_von      varchar(64)  not null,
  erfasst_am       timestamptz  not null,
  check ((erledigt_am is null) = (stand in ('OFFEN', 'VERSAEUMT')))
);
create index rueckruf_offen on rueckruf (faellig_am) where erledigt_am is null;
create index rueckruf_aktenzeichen on rueckruf (aktenzeichen);
create unique index rueckruf_beschwerde on rueckruf (beschwerde);
comment on table rueckruf is 'A promised call: to whom, by which group, until when. The engine knows its number only.';
comment on column rueckruf.stand is 'OFFEN, VERSAEUMT, ERREICHT, NICHT_ERREICHT, BESCHWERDE';
comment on column rueckruf.aktenzeichen is 'The case that the call is about, if there is one.';
comment on column rueckruf.beschwerde is 'The complaint that the call became.';
comment on column rueckruf.wird_beschwerde is 'Set together with the complaint, but before it in the same transaction: so its recording knows where it comes from.';

create table rueckruf_versuch (
  rueckruf   varchar(20) not null references rueckruf (nummer),
  nr         int         not null,
  am         timestamptz not null,
  ausgang    varchar(20) not null,
  erneut_am  timestamptz,
  notiz      text        not null,
  wer        varchar(64) not null,
  primary key (rueckruf, nr),
  check ((ausgang = 'SPAETER') = (erneut_am is not null))
);
comment on table rueckruf_versuch is 'Every attempt to call, with what came of it: ERREICHT, NICHT_ERREICHT, FALSCHE_NUMMER, SPAETER.';
