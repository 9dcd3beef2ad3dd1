CREATE TABLE "bloc_former_names" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"name" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text NOT NULL,
	"decision_ref" text
);
--> statement-breakpoint
CREATE TABLE "composition_draft_members" (
	"id" text PRIMARY KEY NOT NULL,
	"draft_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "composition_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"year" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bloc_memberships" ADD COLUMN "end_decision_ref" text;--> statement-breakpoint
ALTER TABLE "bloc_years" ADD COLUMN "decision_ref" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "level" text DEFAULT 'province' NOT NULL;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "decided_on" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "decided_by" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "managed_by" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "dissolved_on" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "dissolution_ref" text;--> statement-breakpoint
ALTER TABLE "bloc_former_names" ADD CONSTRAINT "bloc_former_names_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "composition_draft_members" ADD CONSTRAINT "composition_draft_members_draft_id_composition_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "composition_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "composition_draft_members" ADD CONSTRAINT "composition_draft_members_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "composition_drafts" ADD CONSTRAINT "composition_drafts_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bloc_former_names_from" ON "bloc_former_names" USING btree ("bloc_id","from_on");--> statement-breakpoint
CREATE UNIQUE INDEX "composition_draft_members_agency" ON "composition_draft_members" USING btree ("draft_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "composition_drafts_year" ON "composition_drafts" USING btree ("bloc_id","year");