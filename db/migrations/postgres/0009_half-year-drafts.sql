ALTER TABLE "registration_targets" ADD COLUMN "mid_year_draft" text;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD COLUMN "mid_year_draft_by" text;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD COLUMN "mid_year_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD CONSTRAINT "registration_targets_mid_year_draft_by_people_id_fk" FOREIGN KEY ("mid_year_draft_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;