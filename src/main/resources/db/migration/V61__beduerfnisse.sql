alter table kundenreaktion
  add column kunde_sprache          varchar(60),
  add column kunde_dolmetscher      boolean,
  add column kunde_leichte_sprache  boolean,
  add column kunde_gebaerdensprache boolean,
  add column kunde_grossdruck       boolean,
  add column kunde_anrufzeit        varchar(200);
comment on column kundenreaktion.kunde_anrufzeit is 'When the person can best be called, in their own words.';
