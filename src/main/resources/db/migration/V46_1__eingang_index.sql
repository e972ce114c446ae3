-- the daily look for topics that come back reads a window of receipts
create index kundenreaktion_eingang on kundenreaktion (eingang);
