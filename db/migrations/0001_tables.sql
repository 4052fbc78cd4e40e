CREATE TYPE "public"."account_role" AS ENUM('administrator', 'director', 'officer', 'committee_member', 'liaison', 'auditor');--> statement-breakpoint
CREATE TYPE "public"."anomaly_severity" AS ENUM('info', 'low', 'medium', 'high');--> statement-breakpoint
CREATE TYPE "public"."committee_kind" AS ENUM('steering_committee', 'follow_up_committee', 'joint_commission', 'ministerial_commission');--> statement-breakpoint
CREATE TYPE "public"."seat_role" AS ENUM('chair', 'member', 'secretary', 'observer');--> statement-breakpoint
CREATE TYPE "public"."milestone_kind" AS ENUM('training', 'exchange', 'mission', 'study', 'workshop', 'meeting', 'event', 'deliverable', 'agreement', 'start', 'end', 'other');--> statement-breakpoint
CREATE TYPE "public"."organisation_kind" AS ENUM('ministry', 'government', 'public_body', 'agency', 'embassy', 'local_authority', 'civil_society', 'private_sector', 'international_body', 'unnamed');--> statement-breakpoint
CREATE TYPE "public"."party_role" AS ENUM('supervision', 'steering_member', 'implementing', 'funding', 'strategic_partner', 'partner', 'observer', 'beneficiary');--> statement-breakpoint
CREATE TYPE "public"."cooperation_kind" AS ENUM('bilateral', 'multilateral', 'south_south', 'triangular');--> statement-breakpoint
CREATE TYPE "public"."phase_kind" AS ENUM('preparation', 'implementation', 'evaluation', 'closing', 'other');--> statement-breakpoint
CREATE TYPE "public"."project_class" AS ENUM('project', 'partnership', 'engagement', 'placeholder');--> statement-breakpoint
CREATE TYPE "public"."project_status" AS ENUM('not_stated', 'pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended');--> statement-breakpoint
CREATE TYPE "public"."report_kind" AS ENUM('reached', 'forecast', 'progress');--> statement-breakpoint
CREATE TYPE "public"."report_state" AS ENUM('submitted', 'returned', 'accepted');--> statement-breakpoint
CREATE TYPE "public"."report_step_verb" AS ENUM('submitted', 'returned', 'resubmitted', 'accepted');--> statement-breakpoint
CREATE TABLE "account" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "account_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "account_role" NOT NULL,
	"organisation_id" integer NOT NULL,
	"locale" text DEFAULT 'ar' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assignment" (
	"account_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignment_account_id_project_id_pk" PRIMARY KEY("account_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"account_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"user_agent" text,
	"address" "inet"
);
--> statement-breakpoint
ALTER TABLE "sign_in_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "submission" (
	"account_id" integer NOT NULL,
	"key" text NOT NULL,
	"result" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "submission_account_id_key_pk" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
ALTER TABLE "submission" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "anomaly" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "anomaly_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_key" text NOT NULL,
	"project_id" integer,
	"severity" "anomaly_severity" NOT NULL,
	"category" text NOT NULL,
	"label" jsonb NOT NULL,
	"written" text[] DEFAULT '{}'::text[] NOT NULL,
	"provenance" jsonb
);
--> statement-breakpoint
ALTER TABLE "anomaly" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "committee_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_key" text,
	"kind" "committee_kind" NOT NULL,
	"name" jsonb NOT NULL,
	"members_are_complete" boolean DEFAULT false NOT NULL,
	"provenance" jsonb,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "committee" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_project" (
	"committee_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	CONSTRAINT "committee_project_committee_id_project_id_pk" PRIMARY KEY("committee_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "committee_project" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_seat" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "committee_seat_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"committee_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"role" "seat_role" NOT NULL,
	"is_stated" boolean DEFAULT true NOT NULL,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "committee_seat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "milestone_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"objective_id" integer,
	"phase_id" integer,
	"source_key" text,
	"kind" "milestone_kind" DEFAULT 'other' NOT NULL,
	"title" jsonb NOT NULL,
	"position" integer NOT NULL,
	"weight" smallint DEFAULT 1 NOT NULL,
	"place" jsonb,
	"country" char(2),
	"responsible_id" integer,
	"begin_on" date,
	"begin_precision" date_precision,
	"due_on" date,
	"due_precision" date_precision,
	"due_last" date GENERATED ALWAYS AS (last_day(due_on, due_precision)) STORED,
	"baseline_on" date,
	"baseline_precision" date_precision,
	"baseline_approved_at" timestamp with time zone,
	"baseline_approved_by" integer,
	"percent" smallint DEFAULT 0 NOT NULL,
	"is_reached" boolean DEFAULT false NOT NULL,
	"reached_on" date,
	"reached_precision" date_precision,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" text,
	"note" text,
	"provenance" jsonb,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "milestone_percent" CHECK ("milestone"."percent" between 0 and 100),
	CONSTRAINT "milestone_weight" CHECK ("milestone"."weight" between 0 and 1000),
	CONSTRAINT "milestone_reached_date" CHECK ("milestone"."is_reached" or "milestone"."reached_on" is null),
	CONSTRAINT "milestone_cancel_says_why" CHECK (("milestone"."cancelled_at" is null) = ("milestone"."cancel_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "milestone" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone_forecast" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "milestone_forecast_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"milestone_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"from_on" date,
	"from_precision" date_precision,
	"to_on" date NOT NULL,
	"to_precision" date_precision NOT NULL,
	"reason" text NOT NULL,
	"account_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "milestone_forecast" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objective" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "objective_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"parent_id" integer,
	"kind" text DEFAULT 'specific' NOT NULL,
	"text" jsonb NOT NULL,
	"position" integer NOT NULL,
	"provenance" jsonb,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "objective" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organisation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_key" text,
	"kind" "organisation_kind" NOT NULL,
	"name" jsonb NOT NULL,
	"acronym" text,
	"country" char(2),
	"is_home" boolean DEFAULT false NOT NULL,
	"note" text,
	"provenance" jsonb,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "party" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "party_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"role" "party_role" NOT NULL,
	"detail" text,
	"role_is_stated" boolean DEFAULT true NOT NULL,
	"note" text,
	"provenance" jsonb,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "party" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partnership" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "partnership_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_key" text,
	"kind" "cooperation_kind" NOT NULL,
	"name" jsonb NOT NULL,
	"country" char(2),
	"body_id" integer,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "partnership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "programme_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_key" text,
	"title" jsonb NOT NULL,
	"acronym" text,
	"kind" text NOT NULL,
	"start_on" date,
	"start_precision" date_precision,
	"end_on" date,
	"end_precision" date_precision,
	"declared_project_count" integer,
	"note" text,
	"provenance" jsonb,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "programme" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "strategy" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "strategy_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_key" text,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"acronym" jsonb,
	"provenance" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "strategy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phase" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "phase_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"kind" "phase_kind" NOT NULL,
	"name" jsonb,
	"position" integer NOT NULL,
	"months" smallint NOT NULL,
	"provenance" jsonb,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "phase_lasts" CHECK ("phase"."months" between 1 and 600)
);
--> statement-breakpoint
ALTER TABLE "phase" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "declared_budget" (
	"project_id" integer PRIMARY KEY NOT NULL,
	"amount" numeric(18, 2) NOT NULL,
	"currency" char(3) NOT NULL,
	"provenance" jsonb
);
--> statement-breakpoint
ALTER TABLE "declared_budget" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "project_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_key" text,
	"code" text,
	"class" "project_class" DEFAULT 'project' NOT NULL,
	"kind" "cooperation_kind" NOT NULL,
	"partnership_id" integer NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"status" "project_status" DEFAULT 'not_stated' NOT NULL,
	"start_on" date,
	"start_precision" date_precision,
	"end_on" date,
	"end_precision" date_precision,
	"declared_months" smallint,
	"area" jsonb,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"duplicate_of_id" integer,
	"note" text,
	"provenance" jsonb,
	"archived_at" timestamp with time zone,
	"archived_by" integer,
	"archive_reason" text,
	"search_text" text GENERATED ALWAYS AS (fold_text(coalesce(code, '') || ' ' || localized_values(title))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "project_archive_says_why" CHECK (("project"."archived_at" is null) = ("project"."archive_reason" is null)),
	CONSTRAINT "project_end_after_start" CHECK ("project"."end_on" is null or "project"."start_on" is null or "project"."end_on" >= date_trunc('year', "project"."start_on"::timestamp)::date)
);
--> statement-breakpoint
ALTER TABLE "project" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_programme" (
	"project_id" integer NOT NULL,
	"programme_id" integer NOT NULL,
	CONSTRAINT "project_programme_project_id_programme_id_pk" PRIMARY KEY("project_id","programme_id")
);
--> statement-breakpoint
ALTER TABLE "project_programme" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_standing" (
	"project_id" integer PRIMARY KEY NOT NULL,
	"milestone_count" integer DEFAULT 0 NOT NULL,
	"reached_count" integer DEFAULT 0 NOT NULL,
	"progress" numeric(5, 2),
	"next_due_on" date,
	"last_activity_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "project_standing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_strategy" (
	"project_id" integer NOT NULL,
	"strategy_id" integer NOT NULL,
	CONSTRAINT "project_strategy_project_id_strategy_id_pk" PRIMARY KEY("project_id","strategy_id")
);
--> statement-breakpoint
ALTER TABLE "project_strategy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "progress_report" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "progress_report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"milestone_id" integer NOT NULL,
	"author_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"kind" "report_kind" NOT NULL,
	"state" "report_state" DEFAULT 'submitted' NOT NULL,
	"is_direct" boolean DEFAULT false NOT NULL,
	"reached_on" date,
	"reached_precision" date_precision,
	"forecast_on" date,
	"forecast_precision" date_precision,
	"percent" smallint,
	"reason" text,
	"text" text,
	"links" text[] DEFAULT '{}'::text[] NOT NULL,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "progress_report_percent" CHECK ("progress_report"."percent" between 0 and 100),
	CONSTRAINT "progress_report_forecast" CHECK ("progress_report"."kind" <> 'forecast' or ("progress_report"."forecast_on" is not null and "progress_report"."reason" is not null)),
	CONSTRAINT "progress_report_nobody_validates_own" CHECK ("progress_report"."decided_by" is null or "progress_report"."decided_by" <> "progress_report"."author_id")
);
--> statement-breakpoint
ALTER TABLE "progress_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_step" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_step_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"verb" "report_step_verb" NOT NULL,
	"text" text,
	"account_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "report_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"account_id" integer,
	"verb" text NOT NULL,
	"table_name" text NOT NULL,
	"row_id" text NOT NULL,
	"project_id" integer,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anomaly" ADD CONSTRAINT "anomaly_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_project" ADD CONSTRAINT "committee_project_committee_id_committee_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_project" ADD CONSTRAINT "committee_project_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD CONSTRAINT "committee_seat_committee_id_committee_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD CONSTRAINT "committee_seat_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_objective_id_objective_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objective"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_phase_id_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phase"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_responsible_id_organisation_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_baseline_approved_by_account_id_fk" FOREIGN KEY ("baseline_approved_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_forecast" ADD CONSTRAINT "milestone_forecast_milestone_id_milestone_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_forecast" ADD CONSTRAINT "milestone_forecast_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_forecast" ADD CONSTRAINT "milestone_forecast_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective" ADD CONSTRAINT "objective_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective" ADD CONSTRAINT "objective_parent_id_objective_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."objective"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_body_id_organisation_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase" ADD CONSTRAINT "phase_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declared_budget" ADD CONSTRAINT "declared_budget_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_duplicate_of_id_project_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_archived_by_account_id_fk" FOREIGN KEY ("archived_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_programme" ADD CONSTRAINT "project_programme_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_programme" ADD CONSTRAINT "project_programme_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_standing" ADD CONSTRAINT "project_standing_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_strategy" ADD CONSTRAINT "project_strategy_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_strategy" ADD CONSTRAINT "project_strategy_strategy_id_strategy_id_fk" FOREIGN KEY ("strategy_id") REFERENCES "public"."strategy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_milestone_id_milestone_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_step" ADD CONSTRAINT "report_step_report_id_progress_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."progress_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_step" ADD CONSTRAINT "report_step_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_step" ADD CONSTRAINT "report_step_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "account_organisation" ON "account" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "assignment_project" ON "assignment" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "sign_in_session_account" ON "sign_in_session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "anomaly_project" ON "anomaly" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "committee_source_key" ON "committee" USING btree ("source_key");--> statement-breakpoint
CREATE INDEX "committee_project_project" ON "committee_project" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "committee_seat_once" ON "committee_seat" USING btree ("committee_id","organisation_id") WHERE "committee_seat"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "committee_seat_organisation" ON "committee_seat" USING btree ("organisation_id") WHERE "committee_seat"."archived_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_source_key" ON "milestone" USING btree ("source_key");--> statement-breakpoint
CREATE INDEX "milestone_project" ON "milestone" USING btree ("project_id","position");--> statement-breakpoint
CREATE INDEX "milestone_open" ON "milestone" USING btree ("project_id","due_last") WHERE not "milestone"."is_reached" and "milestone"."cancelled_at" is null and "milestone"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "milestone_forecast_milestone" ON "milestone_forecast" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "milestone_forecast_project" ON "milestone_forecast" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "objective_project" ON "objective" USING btree ("project_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_source_key" ON "organisation" USING btree ("source_key");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_one_home" ON "organisation" USING btree ("is_home") WHERE "organisation"."is_home";--> statement-breakpoint
CREATE UNIQUE INDEX "party_once" ON "party" USING btree ("project_id","organisation_id","role") WHERE "party"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "party_organisation" ON "party" USING btree ("organisation_id","project_id") WHERE "party"."archived_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "partnership_source_key" ON "partnership" USING btree ("source_key");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_source_key" ON "programme" USING btree ("source_key");--> statement-breakpoint
CREATE UNIQUE INDEX "strategy_source_key" ON "strategy" USING btree ("source_key");--> statement-breakpoint
CREATE INDEX "phase_project" ON "phase" USING btree ("project_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "project_source_key" ON "project" USING btree ("source_key");--> statement-breakpoint
CREATE INDEX "project_partnership" ON "project" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "project_title_ar" ON "project" USING btree ((localized(title, 'ar') collate "und-x-icu"),"id");--> statement-breakpoint
CREATE INDEX "project_title_fr" ON "project" USING btree ((localized(title, 'fr') collate "und-x-icu"),"id");--> statement-breakpoint
CREATE INDEX "project_title_en" ON "project" USING btree ((localized(title, 'en') collate "und-x-icu"),"id");--> statement-breakpoint
CREATE INDEX "project_programme_programme" ON "project_programme" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "project_standing_progress" ON "project_standing" USING btree ("progress","project_id");--> statement-breakpoint
CREATE INDEX "project_standing_next_due" ON "project_standing" USING btree ("next_due_on","project_id");--> statement-breakpoint
CREATE INDEX "project_standing_activity" ON "project_standing" USING btree ("last_activity_at","project_id");--> statement-breakpoint
CREATE INDEX "project_strategy_strategy" ON "project_strategy" USING btree ("strategy_id");--> statement-breakpoint
CREATE INDEX "progress_report_milestone" ON "progress_report" USING btree ("milestone_id","id");--> statement-breakpoint
CREATE INDEX "progress_report_project" ON "progress_report" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "progress_report_waiting" ON "progress_report" USING btree ("submitted_at","id") WHERE "progress_report"."state" = 'submitted';--> statement-breakpoint
CREATE INDEX "progress_report_returned" ON "progress_report" USING btree ("author_id") WHERE "progress_report"."state" = 'returned';--> statement-breakpoint
CREATE INDEX "report_step_report" ON "report_step" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "audit_event_project" ON "audit_event" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "audit_event_row" ON "audit_event" USING btree ("table_name","row_id");--> statement-breakpoint
-- What the viewer's organisation gives access to. These views run with their owner's rights on purpose
-- (a policy that read `party` through its own policy would be circular), so each one filters by the viewer.
CREATE VIEW viewer_project AS
  SELECT party.project_id, party.role = 'implementing' AS reports, party.role <> 'observer' AS amounts
  FROM party
  WHERE party.archived_at IS NULL AND party.organisation_id = (SELECT viewer_liaison_organisation_id())
  UNION ALL
  SELECT overseen.project_id, false, seat.role <> 'observer'
  FROM committee_seat seat JOIN committee_project overseen USING (committee_id)
  WHERE seat.archived_at IS NULL AND seat.organisation_id = (SELECT viewer_committee_organisation_id());--> statement-breakpoint
CREATE VIEW viewer_organisation AS
  SELECT party.organisation_id FROM viewer_project JOIN party USING (project_id) WHERE party.archived_at IS NULL
  UNION ALL
  SELECT seat.organisation_id
  FROM viewer_project JOIN committee_project USING (project_id) JOIN committee_seat seat USING (committee_id)
  WHERE seat.archived_at IS NULL;--> statement-breakpoint
-- Who is seen with the project is seen by name: one test for the party answers for its organisation too.
CREATE VIEW visible_party AS
  SELECT party.id, party.project_id, party.role, organisation.name, organisation.acronym
  FROM party JOIN organisation ON organisation.id = party.organisation_id
  WHERE party.archived_at IS NULL
    AND ((SELECT viewer_sees_all()) OR EXISTS (SELECT FROM viewer_project v WHERE v.project_id = party.project_id OFFSET 0));--> statement-breakpoint
CREATE VIEW viewer_assignment AS
  SELECT project_id FROM assignment WHERE account_id = (SELECT viewer_officer_id());--> statement-breakpoint
CREATE POLICY "account_read" ON "account" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ("account"."id" = (select viewer_id()) or (select viewer_sees_all()) or "account"."organisation_id" = (select viewer_organisation_id())
        or exists (select from organisation o where o.id = "account"."organisation_id" offset 0));--> statement-breakpoint
CREATE POLICY "account_insert" ON "account" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "account_update" ON "account" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "account_preferences" ON "account" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ("account"."id" = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "assignment_read" ON "assignment" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()));--> statement-breakpoint
CREATE POLICY "assignment_insert" ON "assignment" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) in ('administrator', 'director'));--> statement-breakpoint
CREATE POLICY "assignment_delete" ON "assignment" AS PERMISSIVE FOR DELETE TO "sharaka_app" USING ((select viewer_role()) in ('administrator', 'director'));--> statement-breakpoint
CREATE POLICY "submission_own" ON "submission" AS PERMISSIVE FOR ALL TO "sharaka_app" USING ("submission"."account_id" = (select viewer_id())) WITH CHECK ("submission"."account_id" = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "anomaly_read" ON "anomaly" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "anomaly"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "committee_read" ON "committee" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from committee_project c where c.committee_id = "committee"."id" offset 0));--> statement-breakpoint
CREATE POLICY "committee_project_read" ON "committee_project" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "committee_project"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "committee_seat_read" ON "committee_seat" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from committee_project c where c.committee_id = "committee_seat"."committee_id" offset 0));--> statement-breakpoint
CREATE POLICY "milestone_read" ON "milestone" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "milestone"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "milestone_insert" ON "milestone" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "milestone"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "milestone_update" ON "milestone" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "milestone"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "milestone"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "milestone_forecast_read" ON "milestone_forecast" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "milestone_forecast"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "milestone_forecast_insert" ON "milestone_forecast" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "milestone_forecast"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "objective_read" ON "objective" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "objective"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "objective_insert" ON "objective" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "objective"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "objective_update" ON "objective" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "objective"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "objective"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "organisation_read" ON "organisation" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or ("organisation"."is_home" and (select viewer_role()) is not null) or "organisation"."id" = (select viewer_organisation_id())
        or exists (select from viewer_organisation o where o.organisation_id = "organisation"."id" offset 0));--> statement-breakpoint
CREATE POLICY "organisation_insert" ON "organisation" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "organisation_update" ON "organisation" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "party_read" ON "party" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "party"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "party_insert" ON "party" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "party"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "party_update" ON "party" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "party"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "party"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "partnership_read" ON "partnership" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from project p where p.partnership_id = "partnership"."id" offset 0));--> statement-breakpoint
CREATE POLICY "partnership_insert" ON "partnership" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "partnership_update" ON "partnership" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "programme_read" ON "programme" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from project_programme l where l.programme_id = "programme"."id" offset 0));--> statement-breakpoint
CREATE POLICY "programme_insert" ON "programme" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "programme_update" ON "programme" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "strategy_read" ON "strategy" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_role()) is not null);--> statement-breakpoint
CREATE POLICY "strategy_insert" ON "strategy" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "strategy_update" ON "strategy" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "phase_read" ON "phase" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "phase"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "phase_insert" ON "phase" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "phase"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "phase_update" ON "phase" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "phase"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "phase"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "declared_budget_read" ON "declared_budget" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "declared_budget"."project_id" and v.amounts offset 0));--> statement-breakpoint
CREATE POLICY "project_read" ON "project" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "project"."id"));--> statement-breakpoint
CREATE POLICY "project_insert" ON "project" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) in ('director', 'officer'));--> statement-breakpoint
CREATE POLICY "project_update" ON "project" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project"."id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project"."id" offset 0));--> statement-breakpoint
CREATE POLICY "project_programme_read" ON "project_programme" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "project_programme"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "project_programme_insert" ON "project_programme" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project_programme"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "project_programme_update" ON "project_programme" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project_programme"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project_programme"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "project_programme_delete" ON "project_programme" AS PERMISSIVE FOR DELETE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project_programme"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "project_standing_read" ON "project_standing" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "project_standing"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "project_strategy_read" ON "project_strategy" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "project_strategy"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "project_strategy_insert" ON "project_strategy" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project_strategy"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "project_strategy_update" ON "project_strategy" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project_strategy"."project_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project_strategy"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "project_strategy_delete" ON "project_strategy" AS PERMISSIVE FOR DELETE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "project_strategy"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "progress_report_read" ON "progress_report" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "progress_report"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "progress_report_insert" ON "progress_report" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("progress_report"."author_id" = (select viewer_id()) and "progress_report"."organisation_id" = (select viewer_organisation_id()) and (
        ("progress_report"."state" = 'submitted' and not "progress_report"."is_direct" and exists (select from viewer_project v where v.project_id = "progress_report"."project_id" and v.reports offset 0))
        or ("progress_report"."state" = 'accepted' and "progress_report"."is_direct" and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "progress_report"."project_id" offset 0)))));--> statement-breakpoint
CREATE POLICY "progress_report_update" ON "progress_report" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING (("progress_report"."author_id" = (select viewer_id()) and "progress_report"."state" <> 'accepted') or ("progress_report"."author_id" <> (select viewer_id()) and "progress_report"."state" = 'submitted' and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "progress_report"."project_id" offset 0)))) WITH CHECK (("progress_report"."author_id" = (select viewer_id()) and "progress_report"."state" = 'submitted' and exists (select from viewer_project v where v.project_id = "progress_report"."project_id" and v.reports offset 0))
        or ("progress_report"."author_id" <> (select viewer_id()) and "progress_report"."state" in ('accepted', 'returned') and "progress_report"."decided_by" = (select viewer_id()) and ((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "progress_report"."project_id" offset 0))));--> statement-breakpoint
CREATE POLICY "report_step_read" ON "report_step" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "report_step"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "report_step_insert" ON "report_step" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("report_step"."account_id" = (select viewer_id()) and (exists (select from viewer_project v where v.project_id = "report_step"."project_id" and v.reports offset 0) or (select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "report_step"."project_id" offset 0)));--> statement-breakpoint
CREATE POLICY "audit_event_read" ON "audit_event" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (("audit_event"."project_id" is null and (select viewer_role()) in ('administrator', 'director', 'auditor'))
        or ("audit_event"."project_id" is not null and ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "audit_event"."project_id" and ("audit_event"."table_name" <> 'declared_budget' or v.amounts) offset 0))));