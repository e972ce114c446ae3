-- What came with an addition to a duplicate lies in the leading case too; taken out at the one, it is taken out at the other.
alter table anlage add column kopie_von bigint references anlage (id) on delete set null;
create index anlage_kopien on anlage (kopie_von) where kopie_von is not null;
comment on column anlage.kopie_von is 'The file of a duplicate that this one is a copy of.';
