-- What was said in public about a year, so that it can be held against the figures: a share, or a word that claims one.
create table veroeffentlichung (
  jahr          int          not null,
  dienststelle  varchar(40)  not null,
  nr            int          not null,
  kennzahl      varchar(60)  not null,
  bezug         varchar(60)  not null,
  anteil        numeric(5,1),
  wort          varchar(40),
  quelle        varchar(200) not null,
  primary key (jahr, dienststelle, nr),
  check ((anteil is null) <> (wort is null))
);
comment on column veroeffentlichung.bezug is 'Key of the figure that the share is of.';
comment on column veroeffentlichung.wort is 'A word for most of something, as it was printed.';
