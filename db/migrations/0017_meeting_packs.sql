CREATE TABLE "meeting_pack" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_pack_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"meeting_id" integer NOT NULL,
	"number" smallint DEFAULT 0 NOT NULL,
	"as_at" date NOT NULL,
	"frozen" jsonb NOT NULL,
	"frozen_by" integer NOT NULL,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meeting_pack_is_object" CHECK (jsonb_typeof("meeting_pack"."frozen") = 'object')
);
--> statement-breakpoint
ALTER TABLE "meeting_pack" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_pack_money" (
	"pack_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"frozen" jsonb NOT NULL,
	CONSTRAINT "meeting_pack_money_pack_id_project_id_pk" PRIMARY KEY("pack_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "meeting_pack_money" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_pack_project" (
	"pack_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"position" smallint NOT NULL,
	"frozen" jsonb NOT NULL,
	CONSTRAINT "meeting_pack_project_pack_id_project_id_pk" PRIMARY KEY("pack_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "meeting_pack_project" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "meeting_pack" ADD CONSTRAINT "meeting_pack_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_pack" ADD CONSTRAINT "meeting_pack_frozen_by_account_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_pack_money" ADD CONSTRAINT "meeting_pack_money_pack_id_meeting_pack_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."meeting_pack"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_pack_money" ADD CONSTRAINT "meeting_pack_money_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_pack_project" ADD CONSTRAINT "meeting_pack_project_pack_id_meeting_pack_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."meeting_pack"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_pack_project" ADD CONSTRAINT "meeting_pack_project_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_pack_number" ON "meeting_pack" USING btree ("meeting_id","number");--> statement-breakpoint
CREATE INDEX "meeting_pack_money_project" ON "meeting_pack_money" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "meeting_pack_project_project" ON "meeting_pack_project" USING btree ("project_id");--> statement-breakpoint
CREATE POLICY "meeting_pack_read" ON "meeting_pack" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = (select m.committee_id from meeting m where m.id = "meeting_pack"."meeting_id") offset 0));--> statement-breakpoint
CREATE POLICY "meeting_pack_insert" ON "meeting_pack" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("meeting_pack"."frozen_by" = (select viewer_id()) and ((select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = (select m.committee_id from meeting m where m.id = "meeting_pack"."meeting_id") offset 0)));--> statement-breakpoint
CREATE POLICY "meeting_pack_money_read" ON "meeting_pack_money" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "meeting_pack_money"."project_id" and v.amounts offset 0));--> statement-breakpoint
CREATE POLICY "meeting_pack_money_insert" ON "meeting_pack_money" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK (
  exists (select from meeting_pack k join meeting m on m.id = k.meeting_id join committee_oversight o on o.committee_id = m.committee_id
    where k.id = "meeting_pack_money"."pack_id" and o.project_id = "meeting_pack_money"."project_id" and k.frozen_by = (select viewer_id()) and k.frozen_at = now() offset 0));--> statement-breakpoint
CREATE POLICY "meeting_pack_project_read" ON "meeting_pack_project" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "meeting_pack_project"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "meeting_pack_project_insert" ON "meeting_pack_project" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK (
  exists (select from meeting_pack k join meeting m on m.id = k.meeting_id join committee_oversight o on o.committee_id = m.committee_id
    where k.id = "meeting_pack_project"."pack_id" and o.project_id = "meeting_pack_project"."project_id" and k.frozen_by = (select viewer_id()) and k.frozen_at = now() offset 0));