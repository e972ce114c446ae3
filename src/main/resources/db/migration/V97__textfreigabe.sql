alter table anliegen add column text_freigegeben boolean not null default false;
comment on column anliegen.text_freigegeben is 'Whoever works on it reads the text of the whole contact; who said so and why stands in aenderung.';
