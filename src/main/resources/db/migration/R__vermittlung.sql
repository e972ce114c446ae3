create or replace function vermittlung_einwilligung_bleibt() returns trigger language plpgsql as $$
begin
  raise exception 'a consent is never changed';
end
$$;
create or replace trigger vermittlung_einwilligung_bleibt before update on vermittlung_einwilligung
  for each row execute function vermittlung_einwilligung_bleibt();
