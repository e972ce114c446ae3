-- Since when somebody waits for a decision about an application or a Widerspruch (§ 88 SGG), for complaints about the time it takes.
create table antragstag (
  aktenzeichen  varchar(20) not null references kundenreaktion (aktenzeichen),
  anliegen      int         not null,
  art           varchar(20) not null,
  tag           date        not null,
  wer           varchar(64) not null,
  am            timestamptz not null,
  primary key (aktenzeichen, anliegen)
);
