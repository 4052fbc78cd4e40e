CREATE TABLE "portfolio_brief" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "portfolio_brief_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"as_at" date NOT NULL,
	"frozen" jsonb NOT NULL,
	"frozen_by" integer NOT NULL,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "portfolio_brief_is_object" CHECK (jsonb_typeof("portfolio_brief"."frozen") = 'object')
);
--> statement-breakpoint
ALTER TABLE "portfolio_brief" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "portfolio_brief" ADD CONSTRAINT "portfolio_brief_frozen_by_account_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "portfolio_brief_read" ON "portfolio_brief" AS PERMISSIVE FOR SELECT TO "sharaka_app" USING ((select viewer_sees_all()));--> statement-breakpoint
CREATE POLICY "portfolio_brief_insert" ON "portfolio_brief" AS PERMISSIVE FOR INSERT TO "sharaka_app" WITH CHECK ("portfolio_brief"."frozen_by" = (select viewer_id()) and (select viewer_role()) in ('director', 'officer'));