-- Who has a like name and lives at the same place or has a like first name, found without reading all who have a like name.
create extension if not exists btree_gin;
drop index kundenreaktion_nachname;
create index kundenreaktion_person on kundenreaktion
  using gin (lower(kunde_nachname) gin_trgm_ops, lower(kunde_vorname) gin_trgm_ops, kunde_plz);
