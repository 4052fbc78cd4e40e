-- Before the policies below: what a funder pays and who sees each entry of money.
CREATE OR REPLACE VIEW viewer_project AS
  SELECT party.project_id, party.role = 'implementing' AS reports, party.role <> 'observer' AS amounts,
    party.role = 'funding' AS funds, party.role IN ('implementing', 'supervision', 'steering_member') AS entries
  FROM party
  WHERE party.archived_at IS NULL AND party.organisation_id = (SELECT viewer_liaison_organisation_id())
  UNION ALL
  SELECT overseen.project_id, false, seat.role <> 'observer', false, seat.role <> 'observer'
  FROM committee_seat seat JOIN committee_oversight overseen USING (committee_id)
  WHERE seat.archived_at IS NULL AND seat.organisation_id = (SELECT viewer_committee_organisation_id());--> statement-breakpoint
CREATE TYPE "public"."funding_form" AS ENUM('cash', 'in_kind');--> statement-breakpoint
CREATE TYPE "public"."transaction_kind" AS ENUM('commitment', 'disbursement', 'expenditure');--> statement-breakpoint
CREATE TYPE "public"."transaction_state" AS ENUM('submitted', 'returned', 'accepted');--> statement-breakpoint
CREATE TABLE "currency" (
	"code" char(3) PRIMARY KEY NOT NULL,
	"minor_unit" smallint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "currency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "funding" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "funding_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"form" "funding_form" DEFAULT 'cash' NOT NULL,
	"amount" numeric(18, 3),
	"currency" char(3),
	"start_on" date,
	"start_precision" date_precision,
	"end_on" date,
	"end_precision" date_precision,
	"agreement" text,
	"note" text,
	"archived_at" timestamp with time zone,
	"archive_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "funding_amount_positive" CHECK ("funding"."amount" > 0),
	CONSTRAINT "funding_amount_in_currency" CHECK (("funding"."amount" is null) = ("funding"."currency" is null)),
	CONSTRAINT "funding_archive_says_why" CHECK (("funding"."archived_at" is null) = ("funding"."archive_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "funding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transaction" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "transaction_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"kind" "transaction_kind" NOT NULL,
	"funder_id" integer NOT NULL,
	"from_id" integer,
	"to_id" integer,
	"occurred_on" date NOT NULL,
	"value_on" date NOT NULL,
	"amount" numeric(18, 3) NOT NULL,
	"currency" char(3) NOT NULL,
	"reference" text,
	"document" text,
	"note" text,
	"reason" text,
	"state" "transaction_state" DEFAULT 'submitted' NOT NULL,
	"reversal_of_id" integer,
	"author_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "transaction_amount_sign" CHECK ("transaction"."amount" <> 0 and ("transaction"."amount" < 0) = ("transaction"."reversal_of_id" is not null)),
	CONSTRAINT "transaction_nobody_validates_own" CHECK ("transaction"."decided_by" is null or "transaction"."decided_by" <> "transaction"."author_id")
);
--> statement-breakpoint
ALTER TABLE "transaction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transaction_step" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "transaction_step_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"transaction_id" integer NOT NULL,
	"verb" "report_step_verb" NOT NULL,
	"text" text,
	"account_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "transaction_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transaction_total" (
	"project_id" integer NOT NULL,
	"funder_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"kind" "transaction_kind" NOT NULL,
	"currency" char(3) NOT NULL,
	"official" numeric(24, 3) DEFAULT '0' NOT NULL,
	"submitted" numeric(24, 3) DEFAULT '0' NOT NULL,
	CONSTRAINT "transaction_total_project_id_funder_id_year_kind_currency_pk" PRIMARY KEY("project_id","funder_id","year","kind","currency")
);
--> statement-breakpoint
ALTER TABLE "transaction_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "funding" ADD CONSTRAINT "funding_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding" ADD CONSTRAINT "funding_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding" ADD CONSTRAINT "funding_currency_currency_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."currency"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_funder_id_organisation_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_from_id_organisation_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_to_id_organisation_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_currency_currency_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."currency"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_reversal_of_id_transaction_id_fk" FOREIGN KEY ("reversal_of_id") REFERENCES "public"."transaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction" ADD CONSTRAINT "transaction_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction_step" ADD CONSTRAINT "transaction_step_transaction_id_transaction_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."transaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction_step" ADD CONSTRAINT "transaction_step_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction_total" ADD CONSTRAINT "transaction_total_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction_total" ADD CONSTRAINT "transaction_total_funder_id_organisation_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction_total" ADD CONSTRAINT "transaction_total_currency_currency_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."currency"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "funding_project" ON "funding" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "funding_organisation" ON "funding" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "transaction_project" ON "transaction" USING btree ("project_id","value_on","id");--> statement-breakpoint
CREATE INDEX "transaction_waiting" ON "transaction" USING btree ("submitted_at","id") WHERE "transaction"."state" = 'submitted';--> statement-breakpoint
CREATE INDEX "transaction_returned" ON "transaction" USING btree ("author_id") WHERE "transaction"."state" = 'returned';--> statement-breakpoint
CREATE UNIQUE INDEX "transaction_reversed_once" ON "transaction" USING btree ("reversal_of_id");--> statement-breakpoint
CREATE INDEX "transaction_step_transaction" ON "transaction_step" USING btree ("transaction_id");--> statement-breakpoint
CREATE INDEX "transaction_total_funder" ON "transaction_total" USING btree ("funder_id","year");--> statement-breakpoint
CREATE POLICY "currency_read" ON "currency" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_role()) is not null);--> statement-breakpoint
CREATE POLICY "currency_insert" ON "currency" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "currency_update" ON "currency" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "funding_read" ON "funding" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "funding"."project_id" and v.amounts offset 0));--> statement-breakpoint
CREATE POLICY "funding_insert" ON "funding" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "funding"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "funding_update" ON "funding" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "funding"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "funding"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "transaction_read" ON "transaction" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "transaction"."project_id" and (v.entries
    or (v.amounts and (select viewer_organisation_id()) in ("transaction"."funder_id", "transaction"."from_id", "transaction"."to_id"))) offset 0));--> statement-breakpoint
CREATE POLICY "transaction_insert" ON "transaction" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("transaction"."author_id" = (select viewer_id()) and "transaction"."organisation_id" = (select viewer_organisation_id()) and "transaction"."state" = 'submitted' and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "transaction"."project_id" offset 0) or exists (select from viewer_project v where v.project_id = "transaction"."project_id"
    and case when "transaction"."kind" = 'expenditure' then v.reports else v.funds and "transaction"."funder_id" = (select viewer_organisation_id()) end offset 0)));--> statement-breakpoint
CREATE POLICY "transaction_update" ON "transaction" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING (("transaction"."author_id" = (select viewer_id()) and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "transaction"."project_id" offset 0) or exists (select from viewer_project v where v.project_id = "transaction"."project_id"
    and case when "transaction"."kind" = 'expenditure' then v.reports else v.funds and "transaction"."funder_id" = (select viewer_organisation_id()) end offset 0))) or ("transaction"."author_id" <> (select viewer_id()) and "transaction"."state" = 'submitted' and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "transaction"."project_id" offset 0)))) WITH CHECK (("transaction"."author_id" = (select viewer_id()) and "transaction"."state" = 'submitted' and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "transaction"."project_id" offset 0) or exists (select from viewer_project v where v.project_id = "transaction"."project_id"
    and case when "transaction"."kind" = 'expenditure' then v.reports else v.funds and "transaction"."funder_id" = (select viewer_organisation_id()) end offset 0)))
        or ("transaction"."author_id" <> (select viewer_id()) and "transaction"."state" in ('accepted', 'returned') and "transaction"."decided_by" = (select viewer_id()) and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "transaction"."project_id" offset 0))));--> statement-breakpoint
CREATE POLICY "transaction_step_read" ON "transaction_step" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (exists (select from transaction x where x.id = "transaction_step"."transaction_id"));--> statement-breakpoint
CREATE POLICY "transaction_step_insert" ON "transaction_step" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("transaction_step"."account_id" = (select viewer_id()) and exists (select from transaction x where x.id = "transaction_step"."transaction_id"));--> statement-breakpoint
CREATE POLICY "transaction_total_read" ON "transaction_total" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "transaction_total"."project_id" and v.amounts offset 0));--> statement-breakpoint
ALTER POLICY "organisation_read" ON "organisation" TO sharaka_app USING ((select viewer_sees_all()) or ("organisation"."is_home" and (select viewer_role()) is not null) or "organisation"."id" = (select viewer_organisation_id())
        or exists (select from party q where q.organisation_id = "organisation"."id" and q.archived_at is null offset 0)
        or exists (select from committee_seat s where s.organisation_id = "organisation"."id" and s.archived_at is null offset 0)
        or exists (select from funding f where f.organisation_id = "organisation"."id" and f.archived_at is null offset 0)
        or exists (select from transaction_total m where m.funder_id = "organisation"."id" offset 0));--> statement-breakpoint
ALTER POLICY "audit_event_read" ON "audit_event" TO sharaka_app USING (("audit_event"."project_id" is null and (select viewer_role()) in ('administrator', 'director', 'auditor'))
        or ("audit_event"."project_id" is not null and ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "audit_event"."project_id" and case
          when "audit_event"."table_name" in ('declared_budget', 'funding') then v.amounts when "audit_event"."table_name" = 'transaction' then v.entries else true end offset 0))));