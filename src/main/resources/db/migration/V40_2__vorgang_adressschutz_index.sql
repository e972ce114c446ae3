-- Whether a person is known as protected is asked with every contact that is recorded.
create index kundenreaktion_adressschutz on kundenreaktion (lower(kunde_nachname)) where kunde_adressschutz is not null;
