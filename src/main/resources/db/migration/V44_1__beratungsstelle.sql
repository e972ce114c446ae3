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
