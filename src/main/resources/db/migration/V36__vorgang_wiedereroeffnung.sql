-- A closed case that began anew, with what had been reached until then; the answer and its letter stay where they are.
create table wiedereroeffnung (
  kundenreaktion_id  bigint      not null references kundenreaktion,
  nr                 int         not null,
  grund              text        not null,
  wer                varchar(64) not null,
  am                 timestamptz not null,
  bisher             varchar(20) not null,
  abgeschlossen_am   timestamptz not null,
  antwort_am         timestamptz,
  fassungen          int         not null,
  freigegeben_von    varchar(64),
  rueckmeldung       varchar(30),
  rueckmeldungstext  text,
  primary key (kundenreaktion_id, nr)
);
comment on column wiedereroeffnung.am is 'From here on the days of the case count.';
comment on column wiedereroeffnung.fassungen is 'How many versions of the answer belong to the time before.';
