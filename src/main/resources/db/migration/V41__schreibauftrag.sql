create table schreibauftrag (
  aktenzeichen      varchar(20)  not null references kundenreaktion (aktenzeichen),
  schreiben         varchar(30)  not null,
  bezug             int          not null,
  stelle_name       varchar(200),
  stelle_email      varchar(320),
  stelle_anschrift  text,
  angaben           text         not null,
  worte             text         not null,
  am                timestamptz  not null,
  primary key (aktenzeichen, schreiben, bezug)
);
comment on table schreibauftrag is 'What a letter of a special way is to say and, where it goes to an office, to which; laid down before the letter is written.';
comment on column schreibauftrag.stelle_name is 'Empty where the letter goes to the person of the case.';
comment on column schreibauftrag.angaben is 'JSON object: what the template asks for by name.';
