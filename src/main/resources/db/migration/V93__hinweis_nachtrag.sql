-- Which addition the words stand in: whoever reads it decides about the signs in it, and about no others.
alter table hinweis add column nachtrag int;
update hinweis h set nachtrag = (
  select min(n.nr) from nachtrag n join kundenreaktion k on k.id = n.kundenreaktion_id
  where k.aktenzeichen = h.aktenzeichen and n.am = h.gesagt_am
);
