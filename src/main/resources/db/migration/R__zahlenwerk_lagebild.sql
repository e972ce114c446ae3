-- What the dashboard and the early signs count, each kind said once: what it is, on which day it counts, and of which case. The same line
-- is counted and, of our own cases, opened from the number. Above the two views of the figures (R__zahlenwerk), so that both count alike.
create or replace view lagebild_fakt as
select 'EINGANG' as was, kanal as wert, tag, eigen, fall, 0 as nr, dienststelle, null::int as tage
from zahlenwerk_reaktion
union all
select 'ABSCHLUSS', '', abschluss, eigen, fall, 0, dienststelle, abschluss - tag
from zahlenwerk_reaktion
where abschluss is not null
union all
-- on the day on which the fourteen days are over; whoever asks leaves out what may still be answered in time
select 'FAELLIG', case when beantwortet - tag <= 14 then 'RECHTZEITIG' else 'SPAET' end, tag + 14, eigen, fall, 0, dienststelle, null
from zahlenwerk_reaktion
where antwort_erwartet
union all
select 'THEMA', coalesce(nullif(thema, ''), 'OHNE'), tag, eigen, fall, nr, dienststelle, null
from zahlenwerk_anliegen
where art = 'BESCHWERDE'
union all
select 'ERGEBNIS', coalesce(ergebnis, 'OFFEN'), tag, eigen, fall, nr, dienststelle, null
from zahlenwerk_anliegen
where art = 'BESCHWERDE'
union all
select 'OFFEN', z.bereich, z.tag, true, z.fall, z.nr, z.dienststelle, null
from kundenreaktion k
join anliegen a on a.kundenreaktion_id = k.id and a.status not in ('BEWERTET', 'ABGEGEBEN')
join zahlenwerk_anliegen z on z.eigen and z.fall = k.aktenzeichen and z.nr = a.nr
where k.status in ('ERFASST', 'IN_BEARBEITUNG');
comment on view lagebild_fakt is 'Whatever the dashboard counts, by day and case; nr is 0 where a Kundenreaktion is counted and no Anliegen of it.';

-- What was taken in, per day over all sites ('') and at each: summed up when a file comes in, because it does not change until the next.
drop materialized view if exists lagebild_summe;
create materialized view lagebild_summe as
select coalesce(dienststelle, '') as dienststelle, was, wert, tag, count(*) as n, sum(tage) as tage
from lagebild_fakt
where not eigen
group by grouping sets ((was, wert, tag), (was, wert, tag, dienststelle));
create unique index lagebild_summe_tag on lagebild_summe (dienststelle, was, tag, wert);
