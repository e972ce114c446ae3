-- Codes and numbers stand in the order of their bytes: a million of them are compared for each file. A row is written only together with its
-- Kundenreaktion and never changed, so nothing asks for each row whether that is there. The views read these columns; they come back in their file.
drop materialized view if exists zahlenwerk_reaktion_summe;
drop materialized view if exists zahlenwerk_anliegen_summe;
drop view if exists zahlenwerk_reaktion;
drop view if exists zahlenwerk_anliegen;
alter table einfuhr_anliegen drop constraint einfuhr_anliegen_reaktion_fkey;
alter table einfuhr_reaktion
  alter column reaktion type varchar(40) collate "C",
  alter column kanal type varchar(20) collate "C",
  alter column weitere_kanaele type varchar(200) collate "C",
  alter column reaktionsart type varchar(30) collate "C",
  alter column adressat type varchar(20) collate "C",
  alter column einreicher type varchar(30) collate "C",
  alter column dienststelle type varchar(40) collate "C";
alter table einfuhr_anliegen
  alter column reaktion type varchar(40) collate "C",
  alter column art type varchar(20) collate "C",
  alter column bereich type varchar(30) collate "C",
  alter column thema type varchar(10) collate "C",
  alter column ergebnis type varchar(30) collate "C",
  alter column dienststelle type varchar(40) collate "C";
-- totals of other offices are a matter of the figures
drop table einfuhr_meldung;
