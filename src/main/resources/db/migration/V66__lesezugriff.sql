-- Who looked at which case, when and by which way (§ 35 SGB I, § 67a SGB X with Art. 32 DSGVO); never what was seen. One line for each
-- person, case and way in a while. Without a foreign key: the line outlives the case.
create table lesezugriff (
  aktenzeichen varchar(20) not null,
  wer          varchar(64) not null,
  weg          varchar(20) not null,
  zeitraum     timestamptz not null,
  am           timestamptz not null,
  primary key (aktenzeichen, wer, weg, zeitraum)
);
comment on column lesezugriff.zeitraum is 'Begin of the while in which further looks are the same line.';
create index lesezugriff_am on lesezugriff (aktenzeichen, am desc);

create function lesezugriff_bleibt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('ombud.loeschlauf', true) = 'ja' then
    return old;
  end if;
  raise exception 'a line of the read log is never changed';
end
$$;
comment on function lesezugriff_bleibt() is 'A deletion run that follows a retention rule says: set local ombud.loeschlauf = ''ja''.';
create trigger lesezugriff_bleibt before update or delete on lesezugriff
  for each row execute function lesezugriff_bleibt();
create trigger lesezugriff_bleibt_ganz before truncate on lesezugriff
  for each statement execute function lesezugriff_bleibt();
