create table genannte_beratungsstelle (
  aktenzeichen  varchar(20) primary key references kundenreaktion (aktenzeichen),
  kuerzel       varchar(40) not null references beratungsstelle (kuerzel)
);
comment on table genannte_beratungsstelle is 'Which entry of the directory handed the case in; name and mail of that moment stand in the case.';
create index genannte_beratungsstelle_kuerzel on genannte_beratungsstelle (kuerzel);
