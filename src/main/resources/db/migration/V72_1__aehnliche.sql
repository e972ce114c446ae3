-- Rated matters of one theme, the latest case first: where somebody looks for how others like it were answered.
create index anliegen_thema_bewertet on anliegen (thema, kundenreaktion_id desc) where ergebnis is not null;
