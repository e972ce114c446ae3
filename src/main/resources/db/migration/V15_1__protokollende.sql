-- A chain of hashes alone does not notice that its last lines were taken away.
alter table kundenreaktion add column protokollende char(64) not null default repeat('0', 64);
comment on column kundenreaktion.protokollende is 'Hash of the last line in the change log of the case.';
