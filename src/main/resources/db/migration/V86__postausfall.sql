create table mailserverausfall (
  server          varchar(300) primary key,
  seit            timestamptz  not null,
  letzter_versuch timestamptz  not null,
  versuch_laeuft  boolean      not null,
  befund          varchar(200) not null
);
comment on table mailserverausfall is 'A row while the mail server cannot be reached: mails wait and use up no attempt.';
comment on column mailserverausfall.server is 'Host and port: another server put in its place is tried at once.';

alter table sendung add column aufgeschoben_seit timestamptz;
comment on column sendung.aufgeschoben_seit is 'Since when it waits for the mail server; empty where it does not.';

alter table sendung add column antwort varchar(400);
comment on column sendung.antwort is 'Why it was refused for good, in the words of the mail server: quotes addresses, for the case only.';

alter table sendung add column abgelehnt_am timestamptz;
alter table sendung add column erledigt_am timestamptz;
alter table sendung add column erledigt_von varchar(64);
alter table sendung add column erledigungsgrund varchar(500);
alter table sendung add constraint sendung_hinfaellig check (
  (zustand = 'HINFAELLIG') = (erledigungsgrund is not null) and (erledigungsgrund is null) = (erledigt_am is null));
comment on column sendung.erledigungsgrund is 'Why it is not needed any more, for HINFAELLIG.';
comment on column sendung.zustand is 'ERSTELLT, BEGONNEN, VERSANDT, UNKLAR, ABGELEHNT, ENTFAELLT, HINFAELLIG';

alter table sendung add column verwaist boolean not null default false;
comment on column sendung.verwaist is 'Whoever wanted to send it was ended while the case goes on; the next who wants the same letter takes it over.';

create index sendung_wartet on sendung (id) where zustand = 'ERSTELLT' and aufgeschoben_seit is not null;
create index sendung_offen on sendung (aktenzeichen) where zustand in ('ERSTELLT', 'BEGONNEN', 'UNKLAR', 'ABGELEHNT');

-- mails to colleagues are noted alike, whatever they are about
alter table gruppenpost rename to hauspost;
alter table hauspost add column kennung varchar(200);
update hauspost set kennung = 'morgenpost/' || gruppe || '/' || tag;
alter table hauspost drop constraint gruppenpost_pkey;
alter table hauspost drop column gruppe;
alter table hauspost drop column tag;
alter table hauspost add primary key (kennung, adresse);
alter table hauspost add column seit timestamptz;
update hauspost set seit = am, zustand = case zustand when 'ABGELEHNT' then 'OFFEN' else zustand end;
alter table hauspost alter column seit set not null;
alter table hauspost add column antwort varchar(400);
comment on table hauspost is 'Mails to colleagues: one for each matter and address, noted before the mail server is spoken to so that none goes twice.';
comment on column hauspost.kennung is 'What it is about: morgenpost/<group>/<day>, erinnerung/<Aktenzeichen>/<day>, …';
comment on column hauspost.zustand is 'OFFEN (surely not sent, may be tried again), BEGONNEN, VERSANDT, UNKLAR (nobody knows; not sent again), ABGELEHNT (refused for good), HINFAELLIG (its time was over)';
