-- Who wants to be known to the KRM and to leadership only: the areas work on the matter and do not learn whose it is.
alter table kundenreaktion add column vertraulich boolean not null default false;
