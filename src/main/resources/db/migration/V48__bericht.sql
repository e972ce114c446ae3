-- The yearly report: what people write in drafts, what they say to what the check found, and the report as it was released.
create table jahresbericht (
  jahr            int          primary key,
  freigegeben_am  timestamptz,
  freigegeben_von varchar(64),
  pruefsumme      char(64),
  inhalt          text,
  check ((freigegeben_am is null) = (inhalt is null)),
  check ((freigegeben_am is null) = (freigegeben_von is null)),
  check ((freigegeben_am is null) = (pruefsumme is null))
);
comment on column jahresbericht.pruefsumme is 'SHA-256 of inhalt: whoever changes a released report is found out.';

create table berichtsfassung (
  jahr  int         not null references jahresbericht,
  teil  varchar(30) not null,
  nr    int         not null check (nr > 0),
  text  text        not null,
  wer   varchar(64) not null,
  am    timestamptz not null,
  primary key (jahr, teil, nr)
);
comment on table berichtsfassung is 'Every draft is kept; the one with the highest number holds. Two who write at once cannot both have the next number.';

create table befunderklaerung (
  jahr       int           not null references jahresbericht,
  kennung    char(16)      not null,
  erklaerung varchar(2000) not null,
  wer        varchar(64)   not null,
  am         timestamptz   not null,
  primary key (jahr, kennung)
);
comment on column befunderklaerung.kennung is 'Of the finding and its very words: another sentence or number is another finding.';
