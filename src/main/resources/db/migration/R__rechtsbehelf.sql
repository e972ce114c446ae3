create or replace function rechtsbehelf_bleibt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from kundenreaktion where aktenzeichen = old.aktenzeichen) then
    return old; -- goes with its case
  end if;
  raise exception 'The receipt of a legal remedy is immutable (%)', old.aktenzeichen using errcode = 'restrict_violation';
end
$$;
create or replace trigger rechtsbehelf_bleibt before update or delete on rechtsbehelf
  for each row execute function rechtsbehelf_bleibt();
