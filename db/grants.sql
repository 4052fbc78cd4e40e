-- What the application's role may do; row-level security then says to which rows. Run after the migrations.
revoke all on schema public from public;
grant usage on schema public to sharaka_app;
revoke all on all tables in schema public from sharaka_app;
revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to sharaka_app;
-- It reads every entry there is; triggers call it.
revoke execute on function reconvert(char[], date) from sharaka_app;
-- A function of one's own in a condition would be shown rows before a view has left them out.
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;

grant select on viewer_project, viewer_assignment, visible_party, viewer_committee, viewer_managed_committee to sharaka_app;
grant select, insert, update on
  organisation, partnership, programme, strategy, project, party, phase, objective, milestone
  to sharaka_app;
grant select, insert, delete on project_programme, project_strategy, assignment to sharaka_app;
-- Nobody says when they wrote, and a report is not decided as it is written.
grant select,
  insert (milestone_id, project_id, from_on, from_precision, to_on, to_precision, reason, account_id)
  on milestone_forecast to sharaka_app;
grant select, insert (report_id, project_id, verb, text, account_id) on report_step to sharaka_app;
grant select,
  insert (project_id, milestone_id, author_id, organisation_id, kind, state, is_direct, reached_on, reached_precision,
    forecast_on, forecast_precision, percent, reason, text, links),
  update (kind, state, reached_on, reached_precision, forecast_on, forecast_precision, percent, reason, text, links,
    submitted_at, decided_at, decided_by)
  on progress_report to sharaka_app;
grant select, insert, update on submission to sharaka_app;
grant select on currency, transaction_total, project_standing, declared_budget, anomaly, audit_event to sharaka_app;

grant select, insert, update on attendance, meeting_guest, minutes_item, agenda_item to sharaka_app;
grant select,
  insert (committee_id, organisation_id, role, mandate_from, mandate_to, representative, representative_account_id, alternate, alternate_account_id),
  update (organisation_id, role, mandate_from, mandate_to, representative, representative_account_id, alternate, alternate_account_id, is_stated, archived_at)
  on committee_seat to sharaka_app;
grant delete on attendance, meeting_guest, agenda_item to sharaka_app;
grant select, insert, delete on committee_project to sharaka_app;
grant select on committee_oversight to sharaka_app;
grant select, insert (account_id, token_hash), update (revoked_at) on calendar_feed to sharaka_app;
-- Nobody says when they remarked, approved, corrected or brought a decision forward.
grant select, insert (decision_id, account_id, from_status, to_status, due_on, reason, evidence) on decision_step to sharaka_app;
grant select, insert (meeting_id, seat_id, account_id, reservation) on minutes_approval to sharaka_app;
grant select, insert (meeting_id, account_id, annex) on minutes_annex to sharaka_app;
grant select,
  insert (meeting_id, agenda_item_id, author_id, organisation_id, comment),
  update (answer, answer_text, answered_by, answered_at)
  on minutes_comment to sharaka_app;
-- What triggers and lock_minutes() keep is not for the application to write.
grant select,
  insert (kind, code, name, text, programme_id, partnership_id, quorum_kind, quorum_value, members_are_complete),
  update (kind, code, name, text, programme_id, partnership_id, quorum_kind, quorum_value, members_are_complete, archived_at)
  on committee to sharaka_app;
grant select,
  insert (committee_id, number, title, starts_on, starts_precision, ends_on, starts_at, ends_at, place, online_link, language, state, state_reason),
  update (number, title, starts_on, starts_precision, ends_on, starts_at, ends_at, place, online_link, language, state, state_reason)
  on meeting to sharaka_app;
grant select, insert (meeting_id, comments_until) on minutes to sharaka_app;
grant select,
  insert (meeting_id, agenda_item_id, kind, text, owner_organisation_id, owner_name, due_on, project_id, milestone_id),
  update (agenda_item_id, kind, text, owner_organisation_id, owner_name, due_on, project_id, milestone_id, status, evidence, superseded_by_id)
  on decision to sharaka_app;
grant select (id, email, name, role, organisation_id, locale, theme, disabled_at, is_demo, version, created_at, updated_at),
  insert (email, name, role, organisation_id, locale, theme, password_hash),
  update (email, name, role, organisation_id, locale, theme, disabled_at, password_hash)
  on account to sharaka_app;
-- Nobody says when they recorded, and an entry is not accepted as it is written.
grant select,
  insert (project_id, organisation_id, form, amount, currency, start_on, start_precision, end_on, end_precision, agreement, note),
  update (organisation_id, form, amount, currency, start_on, start_precision, end_on, end_precision, agreement, note, archived_at, archive_reason)
  on funding to sharaka_app;
grant select,
  insert (project_id, kind, funder_id, from_id, to_id, occurred_on, value_on, amount, currency, reference, document, note, reason,
    reversal_of_id, author_id, organisation_id),
  update (kind, funder_id, from_id, to_id, occurred_on, value_on, amount, currency, reference, document, note, reason, state,
    submitted_at, decided_at, decided_by)
  on transaction to sharaka_app;
grant select, insert (transaction_id, verb, text, account_id) on transaction_step to sharaka_app;
grant select on transaction_conversion to sharaka_app;
grant select, insert (currency, rate_on, rate, source), update (withdrawn_at, withdrawal_reason) on exchange_rate to sharaka_app;
grant select, update (reference_currency) on setting to sharaka_app;
grant select, insert (starts_on, ends_on, closed_by), update (reopened_at, reopened_by, reopening_reason) on reporting_period to sharaka_app;
grant select,
  insert (project_id, title, phase_id, objective_id, funder_id, currency, position),
  update (title, phase_id, objective_id, funder_id, currency, position, archived_at, archive_reason)
  on budget_line to sharaka_app;
grant select, insert (project_id, line_id, year, quarter, amount), update (amount) on budget_amount to sharaka_app;
grant select,
  insert (project_id, funder_id, due_on, due_precision, amount, currency, note),
  update (funder_id, due_on, due_precision, amount, currency, note, archived_at, archive_reason)
  on planned_disbursement to sharaka_app;
grant select, insert (project_id, kind, reason, author_id), update (state, decided_by, decision_text) on budget_revision to sharaka_app;
grant select,
  insert (project_id, revision_id, from_line_id, from_year, from_quarter, to_line_id, to_year, to_quarter, amount)
  on budget_move to sharaka_app;
grant select,
  update (schedule_attention, schedule_critical, money_attention, money_critical, decisions_attention, decisions_critical, freshness_attention, freshness_critical)
  on health_rule to sharaka_app;
-- Nobody says when they declared.
grant select, insert (project_id, level, reason, declared_by) on health_declaration to sharaka_app;
-- Nobody says when they froze, nor which number it has.
grant select, insert (meeting_id, as_at, frozen, frozen_by) on meeting_pack to sharaka_app;
grant select, insert (pack_id, project_id, position, frozen) on meeting_pack_project to sharaka_app;
grant select, insert (pack_id, project_id, frozen) on meeting_pack_money to sharaka_app;
-- As of packs: nobody says when they froze.
grant select, insert (as_at, frozen, frozen_by) on portfolio_brief to sharaka_app;
