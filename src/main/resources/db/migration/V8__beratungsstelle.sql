create table beratungsstelle (
  kuerzel  varchar(40)  primary key,
  name     varchar(200) not null,
  strasse  varchar(200),
  plz      varchar(10),
  ort      varchar(100),
  email    varchar(320),
  telefon  varchar(60),
  aktiv    boolean      not null
);
comment on table beratungsstelle is 'Advice centres that speak for people; the kuerzel never changes, because cases name it.';

create table genannte_beratungsstelle (
  aktenzeichen  varchar(20) primary key references kundenreaktion (aktenzeichen),
  kuerzel       varchar(40) not null references beratungsstelle (kuerzel)
);
comment on table genannte_beratungsstelle is 'Which entry of the directory handed the case in; name and mail of that moment stand in the case.';
create index genannte_beratungsstelle_kuerzel on genannte_beratungsstelle (kuerzel);
