CREATE TABLE "covenant_clauses" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"written_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "covenant_consents" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"consultation_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"post" text NOT NULL,
	"consented_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "covenant_consultations" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"answer_by" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "covenant_copies" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"from_year" integer NOT NULL,
	"from_version" integer,
	"shifted" jsonb NOT NULL,
	"copied_at" timestamp (3) with time zone NOT NULL,
	"copied_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "covenant_remarks" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"number" integer NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"post" text NOT NULL,
	"paragraph_kind" text NOT NULL,
	"paragraph_id" text NOT NULL,
	"was" jsonb NOT NULL,
	"comment" text NOT NULL,
	"proposed" jsonb,
	"made_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"answer" text,
	"answer_reason" text,
	"taken" jsonb,
	"answered_post" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "plan_indicators" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"task_id" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"unit" text NOT NULL,
	"target" text NOT NULL,
	"before" text NOT NULL,
	"weight" integer,
	"written_by" text
);
--> statement-breakpoint
CREATE TABLE "registration_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"registration_id" text NOT NULL,
	"reason" text NOT NULL,
	"answer_by" text NOT NULL,
	"returned_on" text NOT NULL,
	"returned_at" timestamp (3) with time zone NOT NULL,
	"returned_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD COLUMN "written_by" text;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD COLUMN "before" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "agreed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "agreed_by" text;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "returned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "covenant_clauses" ADD CONSTRAINT "covenant_clauses_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_clauses" ADD CONSTRAINT "covenant_clauses_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_clauses" ADD CONSTRAINT "covenant_clauses_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_consents" ADD CONSTRAINT "covenant_consents_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_consents" ADD CONSTRAINT "covenant_consents_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_consents" ADD CONSTRAINT "covenant_consents_consultation_id_covenant_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "covenant_consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_consents" ADD CONSTRAINT "covenant_consents_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_consents" ADD CONSTRAINT "covenant_consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_consultations" ADD CONSTRAINT "covenant_consultations_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_consultations" ADD CONSTRAINT "covenant_consultations_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_consultations" ADD CONSTRAINT "covenant_consultations_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_copies" ADD CONSTRAINT "covenant_copies_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_copies" ADD CONSTRAINT "covenant_copies_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_copies" ADD CONSTRAINT "covenant_copies_copied_by_people_id_fk" FOREIGN KEY ("copied_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_remarks" ADD CONSTRAINT "covenant_remarks_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_remarks" ADD CONSTRAINT "covenant_remarks_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_remarks" ADD CONSTRAINT "covenant_remarks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_remarks" ADD CONSTRAINT "covenant_remarks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_remarks" ADD CONSTRAINT "covenant_remarks_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_remarks" ADD CONSTRAINT "covenant_remarks_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_task_id_plan_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "plan_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_returned_by_people_id_fk" FOREIGN KEY ("returned_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "covenant_clauses_year" ON "covenant_clauses" USING btree ("bloc_year_id","kind","number");--> statement-breakpoint
CREATE INDEX "covenant_consents_round" ON "covenant_consents" USING btree ("consultation_id","agency_id");--> statement-breakpoint
CREATE INDEX "covenant_consultations_year" ON "covenant_consultations" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "covenant_copies_year" ON "covenant_copies" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_remarks_number" ON "covenant_remarks" USING btree ("bloc_year_id","number");--> statement-breakpoint
CREATE INDEX "plan_indicators_year" ON "plan_indicators" USING btree ("bloc_year_id","task_id");--> statement-breakpoint
CREATE INDEX "registration_returns_registration" ON "registration_returns" USING btree ("registration_id");--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD CONSTRAINT "plan_tasks_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_agreed_by_people_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;