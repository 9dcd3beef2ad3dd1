CREATE TABLE "earlier_terms" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"year" integer NOT NULL,
	"role" text NOT NULL,
	"position" integer NOT NULL,
	"agency_id" text NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "leadership_recognitions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"number" text NOT NULL,
	"decided_on" text NOT NULL,
	"signer" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "rotation_skips_year";--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "earlier_terms" ADD CONSTRAINT "earlier_terms_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_terms" ADD CONSTRAINT "earlier_terms_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_terms" ADD CONSTRAINT "earlier_terms_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_terms" ADD CONSTRAINT "earlier_terms_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leadership_recognitions" ADD CONSTRAINT "leadership_recognitions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leadership_recognitions" ADD CONSTRAINT "leadership_recognitions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leadership_recognitions" ADD CONSTRAINT "leadership_recognitions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "earlier_terms_standing" ON "earlier_terms" USING btree ("bloc_id","year","role","position") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "leadership_recognitions_year" ON "leadership_recognitions" USING btree ("bloc_year_id");--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD CONSTRAINT "rotation_skips_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_skips_standing" ON "rotation_skips" USING btree ("bloc_id","agency_id","year","role") WHERE withdrawn_at is null;