-- the numbers below are for what comes with the application
create sequence textbaustein_nr start with 1001;

create table textbaustein_fassung (
  baustein    bigint       not null,
  fassung     integer      not null check (fassung > 0),
  titel       varchar(120) not null,
  verwendung  varchar(20)  not null check (verwendung in ('ANTWORT', 'ZWISCHENNACHRICHT', 'RUECKFRAGE', 'STELLUNGNAHME')),
  bereich     varchar(30),
  thema       varchar(10)  not null default '',
  text        text         not null,
  gilt        boolean      not null,
  wer         varchar(64)  not null,
  am          timestamptz  not null,
  primary key (baustein, fassung)
);
comment on table textbaustein_fassung is 'All versions of all text blocks; nothing is changed or deleted. The last version of a block counts.';
comment on column textbaustein_fassung.bereich is 'null: for all areas';
comment on column textbaustein_fassung.thema is 'code of the Themenkatalog, empty for all themes';
comment on column textbaustein_fassung.gilt is 'false: withdrawn with this version';
comment on column textbaustein_fassung.wer is 'empty: came with the application';
