-- Which cases say the same, each beside each of the others, over however many steps.
create or replace view dieselbe_kundenreaktion as
with recursive kante (von, nach) as (
  select neuere, aeltere from verbindung where geloest_am is null and art in ('DUBLETTE', 'WIEDERHOLUNG')
  union
  select aeltere, neuere from verbindung where geloest_am is null and art in ('DUBLETTE', 'WIEDERHOLUNG')
),
dasselbe (von, nach) as (
  select von, nach from kante
  union
  select d.von, k.nach from dasselbe d join kante k on k.von = d.nach
)
select von, nach from dasselbe where von <> nach;
comment on view dieselbe_kundenreaktion is 'Cases that are one contact or say it again, because a person said so.';

-- What every figure about Kundenreaktionen counts: of those that say the same only the first that is left, and nothing that is a
-- request under the IFG as a whole, which is no Kundenreaktion. A petition about a running complaint is no second contact: the one that
-- counts is a petition too, which is what zahlenwerk_reaktion.reaktionsarten says.
create or replace view gezaehlte_kundenreaktion as
select k.id, k.aktenzeichen
from kundenreaktion k
where not exists (
    select 1 from dieselbe_kundenreaktion d join kundenreaktion frueher on frueher.aktenzeichen = d.nach
    where d.von = k.aktenzeichen and (frueher.eingang, frueher.aktenzeichen) < (k.eingang, k.aktenzeichen)
  )
  and not exists (
    select 1 from weg w where w.aktenzeichen = k.aktenzeichen and w.art = 'IFG' and w.anliegen is null
  );
comment on view gezaehlte_kundenreaktion is 'Cases that figures count; join kundenreaktion for what they say.';
