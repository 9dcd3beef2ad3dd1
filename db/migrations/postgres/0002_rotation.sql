CREATE TABLE "rotation_candidates" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"proposal_id" text NOT NULL,
	"role" text NOT NULL,
	"position" integer NOT NULL,
	"agency_id" text NOT NULL,
	"why" jsonb NOT NULL,
	"findings" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rotation_heirs" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"heir_agency_id" text NOT NULL,
	"happened_on" text NOT NULL,
	"ancestor_agency_id" text,
	"paper" text NOT NULL,
	"decided_on" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rotation_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"plan_year_id" text NOT NULL,
	"citation" text NOT NULL,
	"proposed_on" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"proposed_by" text NOT NULL,
	"replaced_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rotation_skips" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"year" integer NOT NULL,
	"role" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" text NOT NULL,
	"conference_id" text,
	"paper" text NOT NULL,
	"recorded_on" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rotation_candidates" ADD CONSTRAINT "rotation_candidates_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_candidates" ADD CONSTRAINT "rotation_candidates_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_candidates" ADD CONSTRAINT "rotation_candidates_proposal_id_rotation_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "rotation_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_candidates" ADD CONSTRAINT "rotation_candidates_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_heirs" ADD CONSTRAINT "rotation_heirs_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_heirs" ADD CONSTRAINT "rotation_heirs_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_heirs" ADD CONSTRAINT "rotation_heirs_heir_agency_id_agencies_id_fk" FOREIGN KEY ("heir_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_heirs" ADD CONSTRAINT "rotation_heirs_ancestor_agency_id_agencies_id_fk" FOREIGN KEY ("ancestor_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_heirs" ADD CONSTRAINT "rotation_heirs_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_proposals" ADD CONSTRAINT "rotation_proposals_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_proposals" ADD CONSTRAINT "rotation_proposals_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_proposals" ADD CONSTRAINT "rotation_proposals_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_proposals" ADD CONSTRAINT "rotation_proposals_plan_year_id_bloc_years_id_fk" FOREIGN KEY ("plan_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_proposals" ADD CONSTRAINT "rotation_proposals_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD CONSTRAINT "rotation_skips_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD CONSTRAINT "rotation_skips_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD CONSTRAINT "rotation_skips_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD CONSTRAINT "rotation_skips_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_skips" ADD CONSTRAINT "rotation_skips_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_candidates_role" ON "rotation_candidates" USING btree ("proposal_id","role","position");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_candidates_agency" ON "rotation_candidates" USING btree ("proposal_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_heirs_event" ON "rotation_heirs" USING btree ("bloc_id","heir_agency_id","happened_on");--> statement-breakpoint
CREATE INDEX "rotation_proposals_year" ON "rotation_proposals" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_skips_year" ON "rotation_skips" USING btree ("bloc_id","agency_id","year","role");