-- Why an entry of the register is over where nobody took a measure: the answer that went out is no neglect. Empty for those that ended
-- before somebody asked.
alter table eskalation add column beendet_weil varchar(20);
comment on column eskalation.beendet_weil is 'ANTWORT, RUECKZUG, ABSCHLUSS, UEBERNOMMEN (by a higher step), NEU_ANGELAUFEN (the clocks), GESICHTET.';
