-- A letter that was refused for good is under way too until somebody has cleared its address. Without it in the index, the guardian's
-- question read every letter that was ever sent.
drop index sendung_unterwegs;
create index sendung_unterwegs on sendung (aktenzeichen) where zustand in ('ERSTELLT', 'BEGONNEN', 'UNKLAR', 'ABGELEHNT');
