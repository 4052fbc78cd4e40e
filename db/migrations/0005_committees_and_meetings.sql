CREATE TYPE "public"."quorum_kind" AS ENUM('seats', 'share');--> statement-breakpoint
CREATE TYPE "public"."decision_kind" AS ENUM('decision', 'recommendation', 'action');--> statement-breakpoint
CREATE TYPE "public"."decision_status" AS ENUM('open', 'in_progress', 'done', 'confirmed', 'superseded', 'abandoned');--> statement-breakpoint
CREATE TYPE "public"."attendance_kind" AS ENUM('present', 'represented', 'excused', 'absent');--> statement-breakpoint
CREATE TYPE "public"."meeting_state" AS ENUM('planned', 'convened', 'held', 'circulated', 'locked', 'postponed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."comment_answer" AS ENUM('taken', 'not_taken');--> statement-breakpoint
-- Made anew: a value added to an enum cannot be used before the commit, and a restore loads its rows in the same transaction.
ALTER TYPE "public"."committee_kind" RENAME TO "committee_kind_before";--> statement-breakpoint
CREATE TYPE "public"."committee_kind" AS ENUM('steering_committee', 'follow_up_committee', 'joint_commission', 'forum', 'consultative_process', 'ministerial_commission');--> statement-breakpoint
ALTER TABLE "committee" ALTER COLUMN "kind" TYPE "public"."committee_kind" USING "kind"::text::"public"."committee_kind";--> statement-breakpoint
DROP TYPE "public"."committee_kind_before";--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calendar_feed_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"account_id" integer NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_oversight" (
	"committee_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	CONSTRAINT "committee_oversight_committee_id_project_id_pk" PRIMARY KEY("committee_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "committee_oversight" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"committee_id" integer NOT NULL,
	"agenda_item_id" integer,
	"number" integer NOT NULL,
	"reference" text NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"text" jsonb NOT NULL,
	"owner_organisation_id" integer,
	"owner_name" text,
	"due_on" date,
	"project_id" integer,
	"milestone_id" integer,
	"status" "decision_status" DEFAULT 'open' NOT NULL,
	"evidence" text,
	"superseded_by_id" integer,
	"is_published" boolean DEFAULT false NOT NULL,
	"search_text" text GENERATED ALWAYS AS (fold_text(reference || ' ' || localized_values("text") || ' ' || coalesce(owner_name, ''))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decision_done_with_evidence" CHECK ("decision"."status" not in ('done', 'confirmed') or "decision"."evidence" is not null)
);
--> statement-breakpoint
ALTER TABLE "decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_step" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_step_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"decision_id" integer NOT NULL,
	"account_id" integer,
	"from_status" "decision_status",
	"to_status" "decision_status" NOT NULL,
	"due_on" date,
	"reason" text,
	"evidence" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decision_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agenda_item_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"position" integer NOT NULL,
	"title" jsonb NOT NULL,
	"duration" smallint,
	"presenter" text,
	"project_id" integer,
	"milestone_id" integer,
	"decision_id" integer,
	"documents" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agenda_item_duration" CHECK ("agenda_item"."duration" between 1 and 1440)
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attendance" (
	"meeting_id" integer NOT NULL,
	"seat_id" integer NOT NULL,
	"kind" "attendance_kind" NOT NULL,
	"person" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attendance_meeting_id_seat_id_pk" PRIMARY KEY("meeting_id","seat_id"),
	CONSTRAINT "attendance_by_whom" CHECK ("attendance"."kind" <> 'represented' or "attendance"."person" is not null)
);
--> statement-breakpoint
ALTER TABLE "attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_key" text,
	"committee_id" integer NOT NULL,
	"uid" uuid DEFAULT gen_random_uuid() NOT NULL,
	"number" integer,
	"code" text,
	"title" jsonb,
	"starts_on" date,
	"starts_precision" date_precision,
	"ends_on" date,
	"starts_at" time,
	"ends_at" time,
	"place" jsonb,
	"online_link" text,
	"language" text DEFAULT 'ar' NOT NULL,
	"state" "meeting_state" DEFAULT 'planned' NOT NULL,
	"state_reason" text,
	"calendar_sequence" integer DEFAULT 0 NOT NULL,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"provenance" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meeting_number_counts" CHECK ("meeting"."number" between 1 and 9999),
	CONSTRAINT "meeting_language" CHECK ("meeting"."language" in ('ar', 'fr', 'en')),
	CONSTRAINT "meeting_ends_after_start" CHECK ("meeting"."ends_on" >= "meeting"."starts_on"),
	CONSTRAINT "meeting_time_goes_on" CHECK ("meeting"."ends_at" is null or ("meeting"."starts_at" is not null and ("meeting"."ends_on" > "meeting"."starts_on" or "meeting"."ends_at" > "meeting"."starts_at"))),
	CONSTRAINT "meeting_time_needs_day" CHECK ("meeting"."starts_at" is null or "meeting"."starts_precision" = 'day'),
	CONSTRAINT "meeting_state_reason" CHECK ("meeting"."state" not in ('postponed', 'cancelled') or "meeting"."state_reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "meeting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_guest" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_guest_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"name" text NOT NULL,
	"organisation" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting_guest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes" (
	"meeting_id" integer PRIMARY KEY NOT NULL,
	"circulated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"comments_until" date NOT NULL,
	"locked_at" timestamp with time zone,
	"locked_by" integer,
	"closing_reason" text,
	"canonical" text,
	"sha256" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "minutes_locked_whole" CHECK (("minutes"."locked_at" is null) = ("minutes"."canonical" is null))
);
--> statement-breakpoint
ALTER TABLE "minutes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_annex" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "minutes_annex_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"account_id" integer NOT NULL,
	"annex" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minutes_annex" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_approval" (
	"meeting_id" integer NOT NULL,
	"seat_id" integer NOT NULL,
	"account_id" integer NOT NULL,
	"reservation" text,
	"approved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "minutes_approval_meeting_id_seat_id_pk" PRIMARY KEY("meeting_id","seat_id")
);
--> statement-breakpoint
ALTER TABLE "minutes_approval" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_comment" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "minutes_comment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"agenda_item_id" integer,
	"author_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"comment" text NOT NULL,
	"answer" "comment_answer",
	"answer_text" text,
	"answered_by" integer,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minutes_comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minutes_item" (
	"agenda_item_id" integer PRIMARY KEY NOT NULL,
	"meeting_id" integer NOT NULL,
	"said" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "minutes_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "committee_seat_organisation";--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "code" text;--> statement-breakpoint
UPDATE "committee" SET "code" = 'C' || "id";--> statement-breakpoint
ALTER TABLE "committee" ALTER COLUMN "code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "text" jsonb;--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "programme_id" integer;--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "partnership_id" integer;--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "quorum_kind" "quorum_kind";--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "quorum_value" smallint;--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "is_illustrative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD COLUMN "mandate_from" date;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD COLUMN "mandate_to" date;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD COLUMN "representative" text;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD COLUMN "representative_account_id" integer;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD COLUMN "alternate" text;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD COLUMN "alternate_account_id" integer;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_oversight" ADD CONSTRAINT "committee_oversight_committee_id_committee_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_oversight" ADD CONSTRAINT "committee_oversight_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_committee_id_committee_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_owner_organisation_id_organisation_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_milestone_id_milestone_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_superseded_by_id_decision_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_step" ADD CONSTRAINT "decision_step_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_step" ADD CONSTRAINT "decision_step_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_milestone_id_milestone_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_seat_id_committee_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."committee_seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_committee_id_committee_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_locked_by_account_id_fk" FOREIGN KEY ("locked_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_annex" ADD CONSTRAINT "minutes_annex_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_annex" ADD CONSTRAINT "minutes_annex_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_approval" ADD CONSTRAINT "minutes_approval_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_approval" ADD CONSTRAINT "minutes_approval_seat_id_committee_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."committee_seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_approval" ADD CONSTRAINT "minutes_approval_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_answered_by_account_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_item" ADD CONSTRAINT "minutes_item_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_item" ADD CONSTRAINT "minutes_item_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_token" ON "calendar_feed" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_one" ON "calendar_feed" USING btree ("account_id") WHERE "calendar_feed"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "committee_oversight_project" ON "committee_oversight" USING btree ("project_id","committee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_number" ON "decision" USING btree ("meeting_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_reference" ON "decision" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "decision_committee" ON "decision" USING btree ("committee_id","status","due_on");--> statement-breakpoint
CREATE INDEX "decision_due" ON "decision" USING btree ("due_on","id");--> statement-breakpoint
CREATE INDEX "decision_owner" ON "decision" USING btree ("owner_organisation_id");--> statement-breakpoint
CREATE INDEX "decision_project" ON "decision" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "decision_step_decision" ON "decision_step" USING btree ("decision_id","id");--> statement-breakpoint
CREATE INDEX "agenda_item_meeting" ON "agenda_item" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_decision_once" ON "agenda_item" USING btree ("meeting_id","decision_id") WHERE "agenda_item"."decision_id" is not null;--> statement-breakpoint
CREATE INDEX "agenda_item_decision" ON "agenda_item" USING btree ("decision_id") WHERE "agenda_item"."decision_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_source_key" ON "meeting" USING btree ("source_key");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_number" ON "meeting" USING btree ("committee_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_code" ON "meeting" USING btree ("code");--> statement-breakpoint
CREATE INDEX "meeting_day" ON "meeting" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "meeting_guest_meeting" ON "meeting_guest" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "minutes_annex_meeting" ON "minutes_annex" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "minutes_comment_meeting" ON "minutes_comment" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "minutes_item_meeting" ON "minutes_item" USING btree ("meeting_id");--> statement-breakpoint
ALTER TABLE "committee" ADD CONSTRAINT "committee_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee" ADD CONSTRAINT "committee_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD CONSTRAINT "committee_seat_representative_account_id_account_id_fk" FOREIGN KEY ("representative_account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_seat" ADD CONSTRAINT "committee_seat_alternate_account_id_account_id_fk" FOREIGN KEY ("alternate_account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "committee_code" ON "committee" USING btree ("code");--> statement-breakpoint
CREATE INDEX "committee_programme" ON "committee" USING btree ("programme_id") WHERE "committee"."programme_id" is not null;--> statement-breakpoint
CREATE INDEX "committee_partnership" ON "committee" USING btree ("partnership_id") WHERE "committee"."partnership_id" is not null;--> statement-breakpoint
CREATE INDEX "committee_seat_organisation" ON "committee_seat" USING btree ("organisation_id","committee_id") WHERE "committee_seat"."archived_at" is null;--> statement-breakpoint
ALTER TABLE "committee" ADD CONSTRAINT "committee_code_form" CHECK ("committee"."code" ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length("committee"."code") <= 30);--> statement-breakpoint
ALTER TABLE "committee" ADD CONSTRAINT "committee_quorum" CHECK (("committee"."quorum_kind" is null) = ("committee"."quorum_value" is null) and ("committee"."quorum_value" is null or "committee"."quorum_value" > 0 and ("committee"."quorum_kind" = 'seats' or "committee"."quorum_value" <= 100)));--> statement-breakpoint
ALTER TABLE "committee" ADD CONSTRAINT "committee_oversees_one" CHECK ("committee"."programme_id" is null or "committee"."partnership_id" is null);--> statement-breakpoint
ALTER TABLE "committee_seat" ADD CONSTRAINT "committee_seat_mandate" CHECK ("committee_seat"."mandate_to" >= "committee_seat"."mandate_from");--> statement-breakpoint
CREATE INDEX "decision_milestone" ON "decision" USING btree ("milestone_id") WHERE "decision"."milestone_id" is not null;--> statement-breakpoint
CREATE INDEX "decision_item" ON "decision" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "agenda_item_project" ON "agenda_item" USING btree ("project_id") WHERE "agenda_item"."project_id" is not null;--> statement-breakpoint
CREATE INDEX "agenda_item_milestone" ON "agenda_item" USING btree ("milestone_id") WHERE "agenda_item"."milestone_id" is not null;--> statement-breakpoint
-- What the policies probe, with the rights of the owner (decision 0002).
CREATE OR REPLACE VIEW viewer_project AS
  SELECT party.project_id, party.role = 'implementing' AS reports, party.role <> 'observer' AS amounts
  FROM party
  WHERE party.archived_at IS NULL AND party.organisation_id = (SELECT viewer_liaison_organisation_id())
  UNION ALL
  SELECT overseen.project_id, false, seat.role <> 'observer'
  FROM committee_seat seat JOIN committee_oversight overseen USING (committee_id)
  WHERE seat.archived_at IS NULL AND seat.organisation_id = (SELECT viewer_committee_organisation_id());--> statement-breakpoint
-- A liaison sees the committees that oversee projects of their organisation, a committee member those in which theirs sits.
CREATE VIEW viewer_committee AS
  SELECT overseen.committee_id
  FROM committee_oversight overseen JOIN party USING (project_id)
  WHERE party.archived_at IS NULL AND party.organisation_id = (SELECT viewer_liaison_organisation_id())
  UNION ALL
  SELECT seat.committee_id
  FROM committee_seat seat
  WHERE seat.archived_at IS NULL AND seat.organisation_id = (SELECT viewer_committee_organisation_id());--> statement-breakpoint
-- An officer manages the committees of the projects they follow.
CREATE VIEW viewer_managed_committee AS
  SELECT overseen.committee_id
  FROM committee_oversight overseen JOIN assignment USING (project_id)
  WHERE assignment.account_id = (SELECT viewer_officer_id());--> statement-breakpoint
CREATE POLICY "committee_insert" ON "committee" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) in ('director', 'officer'));--> statement-breakpoint
CREATE POLICY "committee_update" ON "committee" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "committee"."id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "committee"."id" offset 0));--> statement-breakpoint
CREATE POLICY "committee_project_insert" ON "committee_project" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "committee_project"."committee_id" offset 0) or (((select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = "committee_project"."project_id" offset 0))
        and exists (select from committee c where c.id = "committee_project"."committee_id" and c.created_at = now() offset 0)));--> statement-breakpoint
CREATE POLICY "committee_project_delete" ON "committee_project" AS PERMISSIVE FOR DELETE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "committee_project"."committee_id" offset 0));--> statement-breakpoint
CREATE POLICY "committee_seat_insert" ON "committee_seat" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "committee_seat"."committee_id" offset 0));--> statement-breakpoint
CREATE POLICY "committee_seat_update" ON "committee_seat" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "committee_seat"."committee_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "committee_seat"."committee_id" offset 0));--> statement-breakpoint
CREATE POLICY "calendar_feed_own" ON "calendar_feed" AS PERMISSIVE FOR ALL TO "sharaka_app" USING ("calendar_feed"."account_id" = (select viewer_id())) WITH CHECK ("calendar_feed"."account_id" = (select viewer_id()));--> statement-breakpoint
CREATE POLICY "committee_oversight_read" ON "committee_oversight" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "committee_oversight"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "decision_read" ON "decision" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or ("decision"."is_published" and exists (select from viewer_committee v where v.committee_id = "decision"."committee_id")));--> statement-breakpoint
CREATE POLICY "decision_insert" ON "decision" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "decision"."committee_id" offset 0));--> statement-breakpoint
CREATE POLICY "decision_update" ON "decision" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "decision"."committee_id" offset 0) or ("decision"."is_published" and "decision"."owner_organisation_id" = (select viewer_organisation_id())
        and (select viewer_role()) in ('officer', 'liaison', 'committee_member') and ((select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = "decision"."committee_id" offset 0)))) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "decision"."committee_id" offset 0) or ("decision"."owner_organisation_id" = (select viewer_organisation_id()) and "decision"."status" in ('open', 'in_progress', 'done')));--> statement-breakpoint
CREATE POLICY "decision_step_read" ON "decision_step" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (exists (select from decision d where d.id = "decision_step"."decision_id" offset 0));--> statement-breakpoint
CREATE POLICY "decision_step_insert" ON "decision_step" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("decision_step"."account_id" = (select viewer_id()) and exists (select from decision d where d.id = "decision_step"."decision_id" offset 0));--> statement-breakpoint
CREATE POLICY "agenda_item_read" ON "agenda_item" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or (exists (select from viewer_committee v where v.committee_id = (select m.committee_id from meeting m where m.id = "agenda_item"."meeting_id") offset 0) and ("agenda_item"."decision_id" is null or exists (select from decision d where d.id = "agenda_item"."decision_id" offset 0))));--> statement-breakpoint
CREATE POLICY "agenda_item_insert" ON "agenda_item" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "agenda_item"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "agenda_item_update" ON "agenda_item" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "agenda_item"."meeting_id") offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "agenda_item"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "agenda_item_delete" ON "agenda_item" AS PERMISSIVE FOR DELETE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "agenda_item"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "attendance_read" ON "attendance" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = (select m.committee_id from meeting m where m.id = "attendance"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "attendance_insert" ON "attendance" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "attendance"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "attendance_update" ON "attendance" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "attendance"."meeting_id") offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "attendance"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "attendance_delete" ON "attendance" AS PERMISSIVE FOR DELETE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "attendance"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "meeting_read" ON "meeting" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = "meeting"."committee_id" offset 0));--> statement-breakpoint
CREATE POLICY "meeting_insert" ON "meeting" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "meeting"."committee_id" offset 0));--> statement-breakpoint
CREATE POLICY "meeting_update" ON "meeting" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "meeting"."committee_id" offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = "meeting"."committee_id" offset 0));--> statement-breakpoint
CREATE POLICY "meeting_guest_read" ON "meeting_guest" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = (select m.committee_id from meeting m where m.id = "meeting_guest"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "meeting_guest_insert" ON "meeting_guest" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "meeting_guest"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "meeting_guest_update" ON "meeting_guest" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "meeting_guest"."meeting_id") offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "meeting_guest"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "meeting_guest_delete" ON "meeting_guest" AS PERMISSIVE FOR DELETE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "meeting_guest"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "minutes_read" ON "minutes" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (
  (select viewer_sees_all()) or exists (select from meeting m where m.id = "minutes"."meeting_id" and m.state in ('circulated', 'locked') offset 0));--> statement-breakpoint
CREATE POLICY "minutes_insert" ON "minutes" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "minutes_update" ON "minutes" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes"."meeting_id") offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "minutes_annex_read" ON "minutes_annex" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (
  (select viewer_sees_all()) or exists (select from meeting m where m.id = "minutes_annex"."meeting_id" and m.state in ('circulated', 'locked') offset 0));--> statement-breakpoint
CREATE POLICY "minutes_annex_insert" ON "minutes_annex" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("minutes_annex"."account_id" = (select viewer_id()) and ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes_annex"."meeting_id") offset 0)));--> statement-breakpoint
CREATE POLICY "minutes_approval_read" ON "minutes_approval" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (
  (select viewer_sees_all()) or exists (select from meeting m where m.id = "minutes_approval"."meeting_id" and m.state in ('circulated', 'locked') offset 0));--> statement-breakpoint
CREATE POLICY "minutes_approval_insert" ON "minutes_approval" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("minutes_approval"."account_id" = (select viewer_id()) and (select viewer_role()) in ('director', 'liaison', 'committee_member')
        and exists (select from committee_seat s join meeting m on m.committee_id = s.committee_id where s.id = "minutes_approval"."seat_id" and m.id = "minutes_approval"."meeting_id"
          and m.state = 'circulated' and s.archived_at is null and s.role in ('chair', 'member') and s.organisation_id = (select viewer_organisation_id()) offset 0));--> statement-breakpoint
CREATE POLICY "minutes_comment_read" ON "minutes_comment" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (
  (select viewer_sees_all()) or exists (select from meeting m where m.id = "minutes_comment"."meeting_id" and m.state in ('circulated', 'locked') offset 0));--> statement-breakpoint
CREATE POLICY "minutes_comment_insert" ON "minutes_comment" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("minutes_comment"."author_id" = (select viewer_id()) and "minutes_comment"."organisation_id" = (select viewer_organisation_id()) and "minutes_comment"."answer" is null
        and (select viewer_role()) in ('director', 'officer', 'liaison', 'committee_member')
        and exists (select from meeting m where m.id = "minutes_comment"."meeting_id" and m.state = 'circulated' offset 0));--> statement-breakpoint
CREATE POLICY "minutes_comment_answer" ON "minutes_comment" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes_comment"."meeting_id") offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes_comment"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "minutes_item_read" ON "minutes_item" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING (
  (select viewer_sees_all()) or exists (select from meeting m where m.id = "minutes_item"."meeting_id" and m.state in ('circulated', 'locked') offset 0));--> statement-breakpoint
CREATE POLICY "minutes_item_insert" ON "minutes_item" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes_item"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "minutes_item_update" ON "minutes_item" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes_item"."meeting_id") offset 0)) WITH CHECK ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "minutes_item"."meeting_id") offset 0));--> statement-breakpoint
ALTER POLICY "committee_read" ON "committee" TO sharaka_app USING ((select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = "committee"."id"));--> statement-breakpoint
ALTER POLICY "committee_seat_read" ON "committee_seat" TO sharaka_app USING ((select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = "committee_seat"."committee_id" offset 0));--> statement-breakpoint
ALTER POLICY "organisation_read" ON "organisation" TO sharaka_app USING ((select viewer_sees_all()) or ("organisation"."is_home" and (select viewer_role()) is not null) or "organisation"."id" = (select viewer_organisation_id())
        or exists (select from party q where q.organisation_id = "organisation"."id" and q.archived_at is null offset 0)
        or exists (select from committee_seat s where s.organisation_id = "organisation"."id" and s.archived_at is null offset 0));--> statement-breakpoint
DROP VIEW viewer_organisation;
