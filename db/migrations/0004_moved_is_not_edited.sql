-- What only changes places in its list is not another version of itself: who is writing in it is not disturbed.
create function raise_version_unless_moved() returns trigger language plpgsql as $$
declare
  -- A generated column is not filled in yet.
  place constant text[] := '{position,due_last}';
begin
  if new.position = old.position or to_jsonb(new) - place <> to_jsonb(old) - place then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['milestone', 'phase', 'objective'] loop
    execute format('drop trigger raise_version on %I', t);
    execute format('create trigger raise_version before update on %I for each row execute function raise_version_unless_moved()', t);
  end loop;
end $$;
