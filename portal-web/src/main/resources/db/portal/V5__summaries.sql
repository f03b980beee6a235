-- A summary is a table whose name ends in _summary. It holds nothing of its own: triggers keep it true to other tables, so
-- that what a page asks of many rows is found by an index. It is not moved or compared; it comes with the rows it is of.
${trigger_statement}

create index portal_mail_written on portal_mail (written_at, id);
