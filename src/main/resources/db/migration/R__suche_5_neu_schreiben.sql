-- What is stored of a case was cut by the functions of R__suche_0 to _3 as they were then. Whoever changes them so that other words
-- come out raises the number, and at the next start every case is written anew. Stand 5.
do $$
declare
  kr bigint;
begin
  for kr in select id from kundenreaktion loop
    perform suchtext_schreiben(kr);
  end loop;
end
$$;
