create table gruppenpost (
  gruppe      varchar(64)  not null,
  tag         date         not null,
  adresse     varchar(320) not null,
  zustand     varchar(10)  not null,
  am          timestamptz  not null,
  primary key (gruppe, tag, adresse)
);
comment on table gruppenpost is 'Morning mails to groups: one for each group, day and address, noted before the mail server is spoken to so that none goes twice.';
comment on column gruppenpost.zustand is 'BEGONNEN, ABGELEHNT (surely not sent, may be tried again), VERSANDT, UNKLAR (nobody knows; not sent again, tomorrow brings the next)';
