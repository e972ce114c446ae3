-- From recordings to every step that changes something: the same key finds the first answer again.
alter table idempotenz add antwort text;
comment on table idempotenz is 'Which step the key of a person stands for, and how it was answered, so that sending twice does nothing twice.';
comment on column idempotenz.aktenzeichen is 'The case that was made or changed; with it the answer goes.';
comment on column idempotenz.antwort is 'Empty while the step is on its way, and for keys of former versions.';
create index idempotenz_am on idempotenz (am);
create index idempotenz_aktenzeichen on idempotenz (aktenzeichen);
