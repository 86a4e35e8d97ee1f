-- References are checked when a deed commits, not row by row: the rows of one deed may be written in any order.
do $$
declare one record;
begin
  for one in select conrelid::regclass as tab, conname from pg_constraint where contype = 'f' and not condeferrable
  loop
    execute format('alter table %s alter constraint %I deferrable initially deferred', one.tab, one.conname);
  end loop;
end $$;
