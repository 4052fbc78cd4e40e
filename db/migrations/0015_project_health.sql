CREATE TYPE "public"."health_level" AS ENUM('on_track', 'attention', 'critical');--> statement-breakpoint
CREATE TABLE "health_declaration" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "health_declaration_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"level" "health_level",
	"reason" text NOT NULL,
	"declared_by" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "health_declaration_says_why" CHECK (btrim("health_declaration"."reason") <> '')
);
--> statement-breakpoint
ALTER TABLE "health_declaration" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "health_rule" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"schedule_attention" smallint DEFAULT 15 NOT NULL,
	"schedule_critical" smallint DEFAULT 60 NOT NULL,
	"money_attention" smallint DEFAULT 20 NOT NULL,
	"money_critical" smallint DEFAULT 40 NOT NULL,
	"decisions_attention" smallint DEFAULT 1 NOT NULL,
	"decisions_critical" smallint DEFAULT 30 NOT NULL,
	"freshness_attention" smallint DEFAULT 60 NOT NULL,
	"freshness_critical" smallint DEFAULT 120 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "health_rule_one" CHECK ("health_rule"."id" = 1),
	CONSTRAINT "health_rule_order" CHECK (0 < "health_rule"."schedule_attention" and "health_rule"."schedule_attention" < "health_rule"."schedule_critical" and 0 < "health_rule"."money_attention" and "health_rule"."money_attention" < "health_rule"."money_critical"
        and 0 < "health_rule"."decisions_attention" and "health_rule"."decisions_attention" < "health_rule"."decisions_critical" and 0 < "health_rule"."freshness_attention" and "health_rule"."freshness_attention" < "health_rule"."freshness_critical"),
	CONSTRAINT "health_rule_per_cent" CHECK ("health_rule"."money_critical" <= 100)
);
--> statement-breakpoint
ALTER TABLE "health_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "health_declaration" ADD CONSTRAINT "health_declaration_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_declaration" ADD CONSTRAINT "health_declaration_declared_by_account_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "health_declaration_project" ON "health_declaration" USING btree ("project_id","id");--> statement-breakpoint
CREATE POLICY "health_declaration_read" ON "health_declaration" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = "health_declaration"."project_id" offset 0));--> statement-breakpoint
CREATE POLICY "health_declaration_insert" ON "health_declaration" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("health_declaration"."declared_by" = (select viewer_id()) and (select viewer_edits_all()));--> statement-breakpoint
CREATE POLICY "health_rule_read" ON "health_rule" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_role()) is not null);--> statement-breakpoint
CREATE POLICY "health_rule_insert" ON "health_rule" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ((select viewer_role()) = 'administrator');--> statement-breakpoint
CREATE POLICY "health_rule_update" ON "health_rule" AS PERMISSIVE FOR UPDATE TO "sharaka_app" USING ((select viewer_role()) = 'administrator');