alter table rechtsbehelf_bescheid
  add column bekanntgabe varchar(20) not null default 'POST',
  add column belegt boolean not null default true,
  add column zugang varchar(20) not null default 'WIE_VERMUTET',
  add column zugang_am date,
  add column angaben varchar(20) not null default 'UNBEKANNT',
  add column mailadresse varchar(20) not null default 'UNBEKANNT',
  add column elektronisch varchar(20) not null default 'UNBEKANNT';

-- what was answered with one word before: right is right in each respect, and what lacked or was wrong had none
update rechtsbehelf_bescheid set
  angaben = case belehrung when 'RICHTIG' then 'JA' when 'FEHLT_ODER_FALSCH' then 'NEIN' else 'UNBEKANNT' end,
  mailadresse = case belehrung when 'RICHTIG' then 'NEIN' else 'UNBEKANNT' end,
  belehrung = case belehrung when 'RICHTIG' then 'JA' else 'UNBEKANNT' end;

alter table rechtsbehelf_bescheid
  alter column bekanntgabe drop default,
  alter column belegt drop default,
  alter column zugang drop default,
  alter column angaben drop default,
  alter column mailadresse drop default,
  alter column elektronisch drop default,
  add constraint rechtsbehelf_bescheid_zugang check ((zugang = 'AN_EINEM_TAG') = (zugang_am is not null));
comment on column rechtsbehelf_bescheid.postaufgabe is 'Day on which the decision went; where the file does not show it, its date.';
comment on column rechtsbehelf_bescheid.belehrung is 'Whether there is an instruction at all; what follows from the four answers says a decision table.';
