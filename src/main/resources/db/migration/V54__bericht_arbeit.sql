-- A report that was released wrongly gets a new version; what was released before it is kept as it was, and why it was given back is told.
alter table jahresbericht add column version int not null default 1 check (version > 0);

create table jahresbericht_vorversion (
  jahr            int         not null references jahresbericht,
  version         int         not null check (version > 0),
  freigegeben_am  timestamptz not null,
  freigegeben_von varchar(64) not null,
  pruefsumme      char(64)    not null,
  inhalt          text        not null,
  primary key (jahr, version)
);
comment on table jahresbericht_vorversion is 'Somebody may still hold it in their hands: it can be read with its checksum.';

create table berichtsrueckgabe (
  jahr    int           not null references jahresbericht,
  nr      int           not null check (nr > 0),
  version int           not null check (version > 0),
  grund   varchar(4000) not null,
  wer     varchar(64)   not null,
  am      timestamptz   not null,
  primary key (jahr, nr)
);
comment on column berichtsrueckgabe.version is 'Version that is worked on since: a higher one than before where the report had been released.';

create table berichtsrueckgabe_teil (
  jahr int         not null,
  nr   int         not null,
  teil varchar(30) not null,
  primary key (jahr, nr, teil),
  foreign key (jahr, nr) references berichtsrueckgabe
);
comment on table berichtsrueckgabe_teil is 'Parts that are to be written once more.';
