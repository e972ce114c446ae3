-- An addition has a day of receipt and a channel of its own: a Widerspruch in it is in time and in form by them, not by the day on which
-- somebody typed it in. What was taken in until now came on that day and by the channel of its case.
alter table nachtrag add column eingang timestamptz;
alter table nachtrag add column kanal varchar(20);

update nachtrag n set eingang = n.am, kanal = k.kanal
from kundenreaktion k where k.id = n.kundenreaktion_id;

alter table nachtrag alter column eingang set not null;
alter table nachtrag alter column kanal set not null;
comment on column nachtrag.eingang is 'When it reached the house; am is when somebody took it in.';
