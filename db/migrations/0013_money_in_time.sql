CREATE TYPE "public"."budget_revision_kind" AS ENUM('original', 'reallocation', 'amendment');--> statement-breakpoint
CREATE TYPE "public"."budget_revision_state" AS ENUM('proposed', 'approved', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TABLE "budget_amount" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "budget_amount_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"line_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"quarter" smallint,
	"amount" numeric(18, 3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "budget_amount_period" UNIQUE NULLS NOT DISTINCT("line_id","year","quarter"),
	CONSTRAINT "budget_amount_year" CHECK ("budget_amount"."year" between 1956 and 2100),
	CONSTRAINT "budget_amount_quarter" CHECK ("budget_amount"."quarter" between 1 and 4),
	CONSTRAINT "budget_amount_not_negative" CHECK ("budget_amount"."amount" >= 0)
);
--> statement-breakpoint
ALTER TABLE "budget_amount" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "budget_line" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "budget_line_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"title" jsonb NOT NULL,
	"phase_id" integer,
	"objective_id" integer,
	"funder_id" integer,
	"currency" char(3) NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	"archived_at" timestamp with time zone,
	"archive_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "budget_line_of_project" UNIQUE("id","project_id"),
	CONSTRAINT "budget_line_archive_says_why" CHECK (("budget_line"."archived_at" is null) = ("budget_line"."archive_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "budget_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "planned_disbursement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "planned_disbursement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"funder_id" integer NOT NULL,
	"due_on" date NOT NULL,
	"due_precision" date_precision NOT NULL,
	"amount" numeric(18, 3) NOT NULL,
	"currency" char(3) NOT NULL,
	"note" text,
	"archived_at" timestamp with time zone,
	"archive_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "planned_disbursement_positive" CHECK ("planned_disbursement"."amount" > 0),
	CONSTRAINT "planned_disbursement_archive_says_why" CHECK (("planned_disbursement"."archived_at" is null) = ("planned_disbursement"."archive_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "planned_disbursement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "budget_move" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "budget_move_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"revision_id" integer NOT NULL,
	"from_line_id" integer,
	"from_year" smallint,
	"from_quarter" smallint,
	"to_line_id" integer,
	"to_year" smallint,
	"to_quarter" smallint,
	"amount" numeric(18, 3) NOT NULL,
	CONSTRAINT "budget_move_positive" CHECK ("budget_move"."amount" > 0),
	CONSTRAINT "budget_move_somewhere" CHECK ("budget_move"."from_line_id" is not null or "budget_move"."to_line_id" is not null),
	CONSTRAINT "budget_move_sides" CHECK (("budget_move"."from_line_id" is null) = ("budget_move"."from_year" is null) and ("budget_move"."to_line_id" is null) = ("budget_move"."to_year" is null)
        and ("budget_move"."from_quarter" is null or "budget_move"."from_year" is not null) and ("budget_move"."to_quarter" is null or "budget_move"."to_year" is not null)
        and ("budget_move"."from_line_id", "budget_move"."from_year", "budget_move"."from_quarter") is distinct from ("budget_move"."to_line_id", "budget_move"."to_year", "budget_move"."to_quarter"))
);
--> statement-breakpoint
ALTER TABLE "budget_move" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "budget_revision" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "budget_revision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"kind" "budget_revision_kind" NOT NULL,
	"number" smallint,
	"state" "budget_revision_state" DEFAULT 'proposed' NOT NULL,
	"reason" text NOT NULL,
	"author_id" integer NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" integer,
	"decision_text" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "budget_revision_nobody_approves_own" CHECK ("budget_revision"."decided_by" is null or "budget_revision"."decided_by" <> "budget_revision"."author_id"),
	CONSTRAINT "budget_revision_numbered" CHECK (("budget_revision"."state" = 'approved') = ("budget_revision"."number" is not null)),
	CONSTRAINT "budget_revision_refusal_says_why" CHECK ("budget_revision"."state" <> 'refused' or "budget_revision"."decision_text" is not null)
);
--> statement-breakpoint
ALTER TABLE "budget_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_rate" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "exchange_rate_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"currency" char(3) NOT NULL,
	"rate_on" date NOT NULL,
	"rate" numeric(19, 10) NOT NULL,
	"source" text NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exchange_rate_positive" CHECK ("exchange_rate"."rate" > 0),
	CONSTRAINT "exchange_rate_not_of_dirham" CHECK ("exchange_rate"."currency" <> 'MAD'),
	CONSTRAINT "exchange_rate_withdrawal_says_why" CHECK (("exchange_rate"."withdrawn_at" is null) = ("exchange_rate"."withdrawal_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "exchange_rate" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting_period" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reporting_period_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_by" integer NOT NULL,
	"reopened_at" timestamp with time zone,
	"reopened_by" integer,
	"reopening_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reporting_period_order" CHECK ("reporting_period"."starts_on" <= "reporting_period"."ends_on"),
	CONSTRAINT "reporting_period_reopening_says_why" CHECK (num_nulls("reporting_period"."reopened_at", "reporting_period"."reopened_by", "reporting_period"."reopening_reason") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "reporting_period" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "setting" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"reference_currency" char(3) DEFAULT 'MAD' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "setting_one" CHECK ("setting"."id" = 1)
);
--> statement-breakpoint
ALTER TABLE "setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transaction_conversion" (
	"transaction_id" integer PRIMARY KEY NOT NULL,
	"amount" numeric(24, 3),
	"rate_id" integer,
	"reference_rate_id" integer
);
--> statement-breakpoint
ALTER TABLE "transaction_conversion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "transaction_total" ADD COLUMN "official_converted" numeric(24, 3) DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "transaction_total" ADD COLUMN "official_unconverted" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "transaction_total" ADD COLUMN "submitted_converted" numeric(24, 3) DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "transaction_total" ADD COLUMN "submitted_unconverted" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "budget_amount" ADD CONSTRAINT "budget_amount_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_amount" ADD CONSTRAINT "budget_amount_line" FOREIGN KEY ("line_id","project_id") REFERENCES "public"."budget_line"("id","project_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_phase_id_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phase"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_objective_id_objective_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objective"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_funder_id_organisation_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_currency_currency_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."currency"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_disbursement" ADD CONSTRAINT "planned_disbursement_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_disbursement" ADD CONSTRAINT "planned_disbursement_funder_id_organisation_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_disbursement" ADD CONSTRAINT "planned_disbursement_currency_currency_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."currency"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_revision_id_budget_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."budget_revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_from_line" FOREIGN KEY ("from_line_id","project_id") REFERENCES "public"."budget_line"("id","project_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_move" ADD CONSTRAINT "budget_move_to_line" FOREIGN KEY ("to_line_id","project_id") REFERENCES "public"."budget_line"("id","project_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_revision" ADD CONSTRAINT "budget_revision_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_revision" ADD CONSTRAINT "budget_revision_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_revision" ADD CONSTRAINT "budget_revision_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_currency_currency_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."currency"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_period" ADD CONSTRAINT "reporting_period_closed_by_account_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_period" ADD CONSTRAINT "reporting_period_reopened_by_account_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "setting" ADD CONSTRAINT "setting_reference_currency_currency_code_fk" FOREIGN KEY ("reference_currency") REFERENCES "public"."currency"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction_conversion" ADD CONSTRAINT "transaction_conversion_transaction_id_transaction_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."transaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction_conversion" ADD CONSTRAINT "transaction_conversion_rate_id_exchange_rate_id_fk" FOREIGN KEY ("rate_id") REFERENCES "public"."exchange_rate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transaction_conversion" ADD CONSTRAINT "transaction_conversion_reference_rate_id_exchange_rate_id_fk" FOREIGN KEY ("reference_rate_id") REFERENCES "public"."exchange_rate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
DROP INDEX "transaction_total_funder";--> statement-breakpoint
CREATE INDEX "transaction_total_funder" ON "transaction_total" USING btree ("funder_id","project_id");--> statement-breakpoint
CREATE INDEX "budget_amount_project" ON "budget_amount" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "budget_line_project" ON "budget_line" USING btree ("project_id","position","id");--> statement-breakpoint
CREATE INDEX "planned_disbursement_project" ON "planned_disbursement" USING btree ("project_id","due_on","id");--> statement-breakpoint
CREATE INDEX "budget_move_revision" ON "budget_move" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "budget_move_project" ON "budget_move" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "budget_revision_project" ON "budget_revision" USING btree ("project_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "budget_revision_one_open" ON "budget_revision" USING btree ("project_id") WHERE "budget_revision"."state" = 'proposed';--> statement-breakpoint
CREATE UNIQUE INDEX "budget_revision_number" ON "budget_revision" USING btree ("project_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_rate_day" ON "exchange_rate" USING btree ("currency","rate_on") WHERE "exchange_rate"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "transaction_conversion_missing" ON "transaction_conversion" USING btree ("transaction_id") WHERE "transaction_conversion"."amount" is null;--> statement-breakpoint
CREATE POLICY "budget_amount_read" ON "budget_amount" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "budget_amount"."project_id" and v.amounts offset 0));--> statement-breakpoint
CREATE POLICY "budget_amount_insert" ON "budget_amount" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_amount"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "budget_amount_update" ON "budget_amount" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_amount"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_amount"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "budget_line_read" ON "budget_line" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "budget_line"."project_id" and v.amounts offset 0));--> statement-breakpoint
CREATE POLICY "budget_line_insert" ON "budget_line" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_line"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "budget_line_update" ON "budget_line" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_line"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_line"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "planned_disbursement_read" ON "planned_disbursement" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "planned_disbursement"."project_id" and v.amounts offset 0));--> statement-breakpoint
CREATE POLICY "planned_disbursement_insert" ON "planned_disbursement" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "planned_disbursement"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "planned_disbursement_update" ON "planned_disbursement" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "planned_disbursement"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "planned_disbursement"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "budget_move_read" ON "budget_move" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "budget_move"."project_id" and v.amounts offset 0));--> statement-breakpoint
CREATE POLICY "budget_move_insert" ON "budget_move" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK (((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_move"."project_id" offset 0)) and exists (select from budget_revision r where r.id = "budget_move"."revision_id"
        and r.project_id = "budget_move"."project_id" and r.state = 'proposed' and r.author_id = (select viewer_id())));--> statement-breakpoint
CREATE POLICY "budget_revision_read" ON "budget_revision" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "budget_revision"."project_id" and v.amounts offset 0));--> statement-breakpoint
CREATE POLICY "budget_revision_insert" ON "budget_revision" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("budget_revision"."author_id" = (select viewer_id()) and "budget_revision"."state" = 'proposed' and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_revision"."project_id" offset 0)));--> statement-breakpoint
CREATE POLICY "budget_revision_update" ON "budget_revision" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ("budget_revision"."state" = 'proposed' and case when "budget_revision"."author_id" = (select viewer_id()) then ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "budget_revision"."project_id" offset 0)) else (select viewer_role()) = 'director' end) WITH CHECK (case when "budget_revision"."author_id" = (select viewer_id()) then "budget_revision"."state" = 'withdrawn' else "budget_revision"."state" in ('approved', 'refused') and "budget_revision"."decided_by" = (select viewer_id()) end);--> statement-breakpoint
CREATE POLICY "exchange_rate_read" ON "exchange_rate" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_role()) is not null);--> statement-breakpoint
CREATE POLICY "exchange_rate_insert" ON "exchange_rate" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "exchange_rate_update" ON "exchange_rate" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "reporting_period_read" ON "reporting_period" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_role()) is not null);--> statement-breakpoint
CREATE POLICY "reporting_period_insert" ON "reporting_period" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'director' and "reporting_period"."closed_by" = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "reporting_period_update" ON "reporting_period" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'director' and "reporting_period"."reopened_at" is null) WITH CHECK ((select viewer_role()) = 'director' and "reporting_period"."reopened_by" = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "setting_read" ON "setting" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_role()) is not null);--> statement-breakpoint
CREATE POLICY "setting_insert" ON "setting" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "setting_update" ON "setting" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "transaction_conversion_read" ON "transaction_conversion" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (exists (select from transaction x where x.id = "transaction_conversion"."transaction_id"));--> statement-breakpoint
ALTER POLICY "audit_event_read" ON "audit_event" TO sharaka_app USING (("audit_event"."project_id" is null and (select viewer_role()) in ('administrator', 'director', 'auditor'))
        or ("audit_event"."project_id" is not null and ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "audit_event"."project_id" and case
          when "audit_event"."table_name" in ('declared_budget', 'funding', 'budget_line', 'budget_amount', 'budget_revision', 'planned_disbursement') then v.amounts when "audit_event"."table_name" = 'transaction' then v.entries else true end offset 0))));