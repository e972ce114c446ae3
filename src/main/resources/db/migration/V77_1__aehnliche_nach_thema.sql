-- With the number turned round no other index gives this order, so the planner cannot go through all matters for one of a rare theme.
drop index anliegen_thema_bewertet;
create index anliegen_thema_bewertet on anliegen (thema, (-kundenreaktion_id)) where ergebnis is not null;
