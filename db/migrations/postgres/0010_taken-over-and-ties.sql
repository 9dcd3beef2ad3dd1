ALTER TABLE "results" ADD COLUMN "taken_over" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD CONSTRAINT "tie_decisions_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "results" SET "taken_over" = true WHERE NOT EXISTS (SELECT 1 FROM "appraisals" WHERE "appraisals"."bloc_year_id" = "results"."bloc_year_id" AND "appraisals"."agency_id" = "results"."agency_id");