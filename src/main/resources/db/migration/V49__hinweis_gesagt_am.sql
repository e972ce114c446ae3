-- When the words with the sign reached the house: with the case, or later with an addition. A legal remedy counts from here.
alter table hinweis add column gesagt_am timestamptz;
update hinweis h set gesagt_am = (select k.eingang from kundenreaktion k where k.aktenzeichen = h.aktenzeichen);
alter table hinweis alter column gesagt_am set not null;
