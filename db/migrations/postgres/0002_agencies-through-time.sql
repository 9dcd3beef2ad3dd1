CREATE TABLE "agency_events" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"agency_id" text NOT NULL,
	"happened_on" text NOT NULL,
	"decision_number" text,
	"decision_on" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text
);
--> statement-breakpoint
CREATE TABLE "agency_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"sheet" jsonb NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"checked_by" text NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"applied_by" text
);
--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "identifier" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "contact_post" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "contact_phone" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "agency_successions" ADD COLUMN "event_id" text;--> statement-breakpoint
ALTER TABLE "agency_versions" ADD COLUMN "search_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "agency_versions" ADD COLUMN "parent_agency_id" text;--> statement-breakpoint
ALTER TABLE "agency_events" ADD CONSTRAINT "agency_events_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_events" ADD CONSTRAINT "agency_events_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_imports" ADD CONSTRAINT "agency_imports_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_imports" ADD CONSTRAINT "agency_imports_applied_by_people_id_fk" FOREIGN KEY ("applied_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agency_events_agency" ON "agency_events" USING btree ("agency_id");--> statement-breakpoint
ALTER TABLE "agency_successions" ADD CONSTRAINT "agency_successions_event_id_agency_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "agency_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_versions" ADD CONSTRAINT "agency_versions_parent_agency_id_agencies_id_fk" FOREIGN KEY ("parent_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agencies_identifier" ON "agencies" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "agency_successions_to" ON "agency_successions" USING btree ("to_agency_id");--> statement-breakpoint
CREATE INDEX "agency_versions_parent" ON "agency_versions" USING btree ("parent_agency_id");