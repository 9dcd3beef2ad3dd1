ALTER TABLE "approvals" ADD COLUMN "declined_by" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_agency_id" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_post" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_on" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "declined_reason" text;--> statement-breakpoint
ALTER TABLE "older_results" ADD COLUMN "replaced_by" text;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "sheet" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "sheets" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_declined_by_people_id_fk" FOREIGN KEY ("declined_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_declined_agency_id_agencies_id_fk" FOREIGN KEY ("declined_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_results" ADD CONSTRAINT "older_results_replaced_by_older_tables_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "older_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_tables" ADD CONSTRAINT "older_tables_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;