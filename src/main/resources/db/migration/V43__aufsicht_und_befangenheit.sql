-- The group that somebody chose past the table, because the ordinary one may not work on it (§§ 16, 17 SGB X).
alter table anliegen add column bestimmte_gruppe varchar(64);

-- Who asks for a statement from outside (Petitionsausschuss, BMAS, RD, MdB), under which sign, and by when.
alter table kundenreaktion add column absender_stelle varchar(200);
alter table kundenreaktion add column absender_zeichen varchar(100);
alter table kundenreaktion add column absender_frist date;
