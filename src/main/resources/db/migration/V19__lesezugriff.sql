-- Who looked at which case, when and by which way (§ 35 SGB I, § 67a SGB X with Art. 32 DSGVO); never what was seen. One line for each
-- person, case and way in a while. Without a foreign key: the line outlives the case.
create table lesezugriff (
  aktenzeichen  varchar(20) not null,
  wer           varchar(64) not null,
  weg           varchar(20) not null,
  zeitraum      timestamptz not null,
  am            timestamptz not null,
  primary key (aktenzeichen, wer, weg, zeitraum)
);
comment on column lesezugriff.zeitraum is 'Begin of the while in which further looks are the same line.';
create index lesezugriff_am on lesezugriff (aktenzeichen, am desc);
