create table idempotenz (
  benutzer       varchar(64)  not null,
  schluessel     varchar(200) not null,
  fingerabdruck  char(64)     not null,
  aktenzeichen   varchar(20)  references kundenreaktion (aktenzeichen) on delete cascade,
  am             timestamptz  not null,
  primary key (benutzer, schluessel)
);
comment on table idempotenz is 'Which case the Idempotency-Key of a caller stands for, so that sending twice records once.';
comment on column idempotenz.aktenzeichen is 'Empty only within the transaction that records the case.';
