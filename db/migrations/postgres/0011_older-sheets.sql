ALTER TABLE "older_tables" ADD COLUMN "sheet" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "sheets" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "older_tables" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "older_tables" ADD CONSTRAINT "older_tables_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;