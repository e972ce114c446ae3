-- A case that was taken back and still waits for something begins anew without having been closed.
alter table wiedereroeffnung alter column abgeschlossen_am drop not null;

-- What the person took back alone is not taken up again with the case.
alter table anliegen add column allein_zurueckgezogen boolean not null default false;
comment on column anliegen.allein_zurueckgezogen is 'Taken back while the case went on: it stays so when the case begins anew.';
update anliegen a set allein_zurueckgezogen = true
from kundenreaktion k
where k.id = a.kundenreaktion_id and a.ergebnis = 'ZURUECKGEZOGEN' and k.status <> 'ZURUECKGEZOGEN';
