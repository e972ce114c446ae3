-- When a second person released the answer; null where nobody had to, or for answers from before.
alter table kundenreaktion add column freigegeben_am timestamptz;
