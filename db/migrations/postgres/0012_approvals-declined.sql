ALTER TABLE "approvals" ADD COLUMN "declined_by" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_agency_id" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_post" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_on" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_reason" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_declined_by_people_id_fk" FOREIGN KEY ("declined_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_declined_agency_id_agencies_id_fk" FOREIGN KEY ("declined_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;