alter table rueckfrage add column gruppe varchar(64) not null default 'krm';
alter table rueckfrage alter column gruppe drop default;
comment on column rueckfrage.gruppe is 'Group that asks and reads the answer.';

create table rueckfrage_anliegen (
  rueckfrage_id  bigint not null references rueckfrage on delete cascade,
  anliegen       int    not null,
  primary key (rueckfrage_id, anliegen)
);
comment on table rueckfrage_anliegen is 'Numbers of the matters that a question is about: only these wait for its answer.';

-- until now every question was about all that was open: what waits, waits for the open ones; which waited for an ended one is not known
insert into rueckfrage_anliegen (rueckfrage_id, anliegen)
select r.id, a.nr
from rueckfrage r
join anliegen a on a.kundenreaktion_id = r.kundenreaktion_id
where r.beendet_am is not null or a.status = 'RUECKFRAGE';

alter table nachtrag add column rueckfrage int;
comment on column nachtrag.rueckfrage is 'Number of the question that it answers; empty where it answers none.';

create table nachtrag_weitergabe (
  nachtrag_id  bigint not null references nachtrag on delete cascade,
  anliegen     int    not null,
  primary key (nachtrag_id, anliegen)
);
comment on table nachtrag_weitergabe is 'Matters whose group reads this addition too, because whoever looked through it passed it on.';
