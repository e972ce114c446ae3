create table idempotenz (
  benutzer       varchar(64)  not null,
  schluessel     varchar(200) not null,
  fingerabdruck  char(64)     not null,
  aktenzeichen   varchar(20)  references kundenreaktion (aktenzeichen) on delete cascade,
  antwort        text,
  am             timestamptz  not null,
  primary key (benutzer, schluessel)
);
comment on table idempotenz is 'Which step the key of a person stands for, and how it was answered, so that sending twice does nothing twice.';
comment on column idempotenz.aktenzeichen is 'The case that was made or changed; with it the answer goes.';
comment on column idempotenz.antwort is 'Empty while the step is on its way.';
create index idempotenz_am on idempotenz (am);
create index idempotenz_aktenzeichen on idempotenz (aktenzeichen);

create table anmeldebremse (
  schluessel    bytea        primary key,
  fehlversuche  int          not null,
  warten_bis    timestamptz  not null
);
comment on table anmeldebremse is 'Who has to wait after wrong passwords: one row for a place from which an account was used before, one for all other places of an account, one for a place as such. In the database because a guesser may ask each node in turn. Rows that nobody waited for an hour ago are deleted.';
comment on column anmeldebremse.schluessel is 'SHA-256 of account and address, so that neither a mistyped password in the field of the name nor an address is readable here';

create table anmeldeort (
  schluessel  bytea        primary key,
  benutzer    varchar(64)  not null,
  zuletzt     date         not null
);
comment on table anmeldeort is 'Places from which an account was used before: strangers cannot make it wait there. Deleted when not used for ombud.anmeldung.ort-bekannt.';
comment on column anmeldeort.schluessel is 'SHA-256 of account and address';
