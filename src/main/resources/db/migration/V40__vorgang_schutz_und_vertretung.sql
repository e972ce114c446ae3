-- Why the address of a person is nobody's but the letter's (§ 51 BMG, women's shelters); null for none.
alter table kundenreaktion add column kunde_adressschutz varchar(20);

-- What the court gave a Betreuer or Vormund, with commas; empty for everybody else.
alter table vollmachtfassung add column aufgabenkreise varchar(200) not null default '';
alter table vollmachtfassung alter column aufgabenkreise drop default;

-- GESETZLICHE_VERTRETUNG is longer than what there was.
alter table kundenreaktion alter column einreicher_art type varchar(30);
