-- A line above the street (flat, c/o) and the country of an address abroad.
alter table kundenreaktion
  add column kunde_anschrift_zusatz varchar(200),
  add column kunde_land varchar(100),
  add column einreicher_anschrift_zusatz varchar(200),
  add column einreicher_land varchar(100);
