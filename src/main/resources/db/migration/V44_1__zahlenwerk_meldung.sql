-- Offices that do not use the software report totals (S-DD §5): told beside the counted figures and never added to them.
create table meldung (
  jahr      int          not null,
  stelle    varchar(100) not null,
  kennzahl  varchar(60)  not null,
  anzahl    bigint       not null check (anzahl >= 0),
  quelle    varchar(200) not null,
  wer       varchar(64)  not null,
  am        timestamptz  not null,
  primary key (jahr, stelle, kennzahl)
);
comment on column meldung.stelle is 'Name of the office, as it calls itself; it need not be one of our sites.';
comment on column meldung.kennzahl is 'Key of the figure that its total is to be read as.';
