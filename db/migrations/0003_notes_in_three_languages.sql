-- A note was one text, French in what was loaded; one typed since may be Arabic, which most of its letters tell.
do $$ declare t text; begin
  foreach t in array array['project', 'party', 'milestone', 'organisation', 'programme'] loop
    execute format($alter$
      alter table %1$I
        alter column note type jsonb using case when btrim(note) <> '' then
          jsonb_build_object(case when regexp_count(note, '[\u0620-\u064a]') > regexp_count(note, '[A-Za-z\u00c0-\u024f]') then 'ar' else 'fr' end, note) end,
        add constraint %2$I check (note is null or is_localized_text(note))
      $alter$, t, t || '_note_localized');
  end loop;
end $$;
--> statement-breakpoint
alter table anomaly add column detail jsonb constraint anomaly_detail_localized check (detail is null or is_localized_text(detail));
--> statement-breakpoint
-- The English detail was kept beside the source, where nobody read it.
update anomaly set detail = jsonb_build_object('en', provenance ->> 'note'), provenance = provenance - 'note'
where btrim(provenance ->> 'note') <> '';
