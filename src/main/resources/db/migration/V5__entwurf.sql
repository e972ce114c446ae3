create table erfassungsentwurf (
  id            varchar(36) primary key,
  benutzer      varchar(64) not null,
  inhalt        text        not null,
  geaendert_am  timestamptz not null
);
create index erfassungsentwurf_benutzer on erfassungsentwurf (benutzer, geaendert_am desc);
create index erfassungsentwurf_alter on erfassungsentwurf (geaendert_am);
comment on table erfassungsentwurf is 'What somebody began to record and has not sent yet; for its author only, deleted with the recording or when too old.';
comment on column erfassungsentwurf.id is 'The Idempotency-Key that the recording will be sent with.';

create table textentwurf (
  aufgabe       varchar(64) not null,
  benutzer      varchar(64) not null,
  feld          varchar(64) not null,
  text          text        not null,
  geaendert_am  timestamptz not null,
  primary key (aufgabe, benutzer, feld)
);
create index textentwurf_alter on textentwurf (geaendert_am);
comment on table textentwurf is 'What somebody typed into the form of a task and has not sent yet; for its author only, deleted with the task or when too old.';
