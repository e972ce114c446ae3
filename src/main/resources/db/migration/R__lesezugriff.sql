create or replace function lesezugriff_bleibt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('ombud.loeschlauf', true) = 'ja' then
    return old;
  end if;
  raise exception 'a line of the read log is never changed';
end
$$;
comment on function lesezugriff_bleibt() is 'A deletion run that follows a retention rule says: set local ombud.loeschlauf = ''ja''.';
create or replace trigger lesezugriff_bleibt before update or delete on lesezugriff
  for each row execute function lesezugriff_bleibt();
create or replace trigger lesezugriff_bleibt_ganz before truncate on lesezugriff
  for each statement execute function lesezugriff_bleibt();
