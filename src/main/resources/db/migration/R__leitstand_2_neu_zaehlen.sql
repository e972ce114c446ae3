-- What is counted was counted by R__leitstand_1 as it was then. Whoever changes what counts raises the number, and at the next start
-- all is counted anew. Stand 1.
select leitstand_neu_zaehlen();
