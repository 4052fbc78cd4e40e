-- What the application's role may do; row-level security then says to which rows. Run after the migrations.
revoke all on schema public from public;
grant usage on schema public to sharaka_app;
revoke all on all tables in schema public from sharaka_app;
revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to sharaka_app;

grant select on viewer_project, viewer_organisation, viewer_assignment, visible_party to sharaka_app;
grant select, insert, update on
  organisation, partnership, programme, strategy, project, party, phase, objective, milestone, progress_report
  to sharaka_app;
grant select, insert, delete on project_programme, project_strategy, assignment to sharaka_app;
grant select, insert on milestone_forecast, report_step to sharaka_app;
grant select, insert, update on submission to sharaka_app;
grant select on project_standing, declared_budget, anomaly, committee, committee_project, committee_seat, audit_event to sharaka_app;
grant select (id, email, name, role, organisation_id, locale, theme, disabled_at, is_demo, version, created_at, updated_at),
  insert (email, name, role, organisation_id, locale, theme, password_hash),
  update (email, name, role, organisation_id, locale, theme, disabled_at, password_hash)
  on account to sharaka_app;
