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
