alter table stoerung_eingriff
  add column art   varchar(20) not null default 'WIEDERHOLUNG' check (art in ('WIEDERHOLUNG', 'UMSTELLUNG', 'VERSETZUNG')),
  add column stand integer,
  add column ziel  varchar(255) not null default '';
alter table stoerung_eingriff alter column art drop default;
alter table stoerung_eingriff alter column ziel drop default;
comment on column stoerung_eingriff.stand is 'State of models in which the step stood; 0 for a model that is none, empty where it was not written down.';
comment on column stoerung_eingriff.ziel is 'Number of the state on which it went on, or id of the step at which.';
comment on table stoerung_eingriff is 'Who had steps that had failed tried again, put on the newest state or moved to another step, and why. Names the step, not the cases.';

alter table modell_auslieferung alter column pruefsumme drop not null;
comment on column modell_auslieferung.pruefsumme is 'Null: the program ships the file no longer, and nobody has decided what becomes of the one that an analyst changed.';
