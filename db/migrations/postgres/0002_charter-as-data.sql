CREATE TABLE "approvals" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"act" text NOT NULL,
	"subject_id" text NOT NULL,
	"sha256" text NOT NULL,
	"reason" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_agency_id" text NOT NULL,
	"asked_post" text NOT NULL,
	"asked_on" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"given_by" text,
	"given_agency_id" text,
	"given_post" text,
	"given_on" text,
	"given_at" timestamp (3) with time zone,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "charter_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"copied_from" integer,
	"rules" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "criteria_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"copied_from" integer,
	"rules" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ballot_nominees" ADD COLUMN "own_part" text;--> statement-breakpoint
ALTER TABLE "ballots" ADD COLUMN "own_agency_vote" text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE "ballots" ADD COLUMN "undecided_again" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "meeting" text;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "leader_choice" text DEFAULT 'acclaimed' NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "deputies" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "not_twice_in_a_row" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "not_under_discipline" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "once_per_round" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "joiners_last" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "own_agency_vote" text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "second_round" text DEFAULT 'newNominees' NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "rank_versus_ballot" text DEFAULT 'ballot' NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "quotas" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "lateness" jsonb DEFAULT '{"perDays":1,"stepCenti":0,"capCenti":0,"missingCenti":0,"absenceCenti":0}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "deadlines" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "second_approvers" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_asked_agency_id_agencies_id_fk" FOREIGN KEY ("asked_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_given_agency_id_agencies_id_fk" FOREIGN KEY ("given_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_drafts" ADD CONSTRAINT "charter_drafts_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_drafts" ADD CONSTRAINT "charter_drafts_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_drafts" ADD CONSTRAINT "criteria_drafts_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_drafts" ADD CONSTRAINT "criteria_drafts_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approvals_subject" ON "approvals" USING btree ("bloc_year_id","act","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "charter_drafts_year" ON "charter_drafts" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "criteria_drafts_year" ON "criteria_drafts" USING btree ("bloc_year_id");