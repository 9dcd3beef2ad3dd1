CREATE TABLE "bloc_memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"kind" text,
	"from_on" text NOT NULL,
	"to_on" text,
	"decision_ref" text
);
--> statement-breakpoint
DROP INDEX "acclamations_role";--> statement-breakpoint
ALTER TABLE "leaderships" ADD COLUMN "position" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "joined_on" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "left_on" text;--> statement-breakpoint
ALTER TABLE "acclamations" ADD COLUMN "position" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "bloc_memberships" ADD CONSTRAINT "bloc_memberships_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bloc_memberships" ADD CONSTRAINT "bloc_memberships_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bloc_memberships_bloc" ON "bloc_memberships" USING btree ("bloc_id");--> statement-breakpoint
CREATE INDEX "bloc_memberships_agency" ON "bloc_memberships" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "acclamations_role" ON "acclamations" USING btree ("conference_id","role","position");