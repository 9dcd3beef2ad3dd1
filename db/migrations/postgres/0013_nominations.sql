CREATE TABLE "history_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"sheet" jsonb NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"checked_by" text NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"applied_by" text
);
--> statement-breakpoint
CREATE TABLE "achievements" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"title_fold" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text NOT NULL,
	"field" text NOT NULL,
	"paper_number" text DEFAULT '' NOT NULL,
	"paper_on" text,
	"paper_issuer" text DEFAULT '' NOT NULL,
	"file_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "disciplines" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"subject" text NOT NULL,
	"measure" text NOT NULL,
	"from_on" text NOT NULL,
	"until_on" text,
	"paper_number" text DEFAULT '' NOT NULL,
	"paper_on" text,
	"paper_issuer" text DEFAULT '' NOT NULL,
	"file_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "individual_ratings" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"individual_id" text NOT NULL,
	"year" integer NOT NULL,
	"rating" text NOT NULL,
	"general_centi" integer,
	"results_centi" integer,
	"paper_number" text DEFAULT '' NOT NULL,
	"paper_on" text,
	"paper_issuer" text DEFAULT '' NOT NULL,
	"file_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "individuals" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"unit_id" text,
	"name" text NOT NULL,
	"name_fold" text NOT NULL,
	"birth_year" integer NOT NULL,
	"post" text NOT NULL,
	"woman" boolean NOT NULL,
	"leads" boolean NOT NULL,
	"informed_on" text NOT NULL,
	"ended_on" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "initiatives" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"individual_id" text,
	"title" text NOT NULL,
	"title_fold" text NOT NULL,
	"scope" text NOT NULL,
	"recognised_on" text NOT NULL,
	"paper_number" text DEFAULT '' NOT NULL,
	"paper_on" text,
	"paper_issuer" text DEFAULT '' NOT NULL,
	"file_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "past_awards" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"subject_kind" text NOT NULL,
	"unit_id" text,
	"individual_id" text,
	"form_code" text NOT NULL,
	"form_name" text NOT NULL,
	"basis" text NOT NULL,
	"year" integer NOT NULL,
	"reason" text NOT NULL,
	"reason_fold" text NOT NULL,
	"achievement_id" text,
	"decided_on" text NOT NULL,
	"decision_number" text NOT NULL,
	"issuer" text NOT NULL,
	"file_id" text,
	"revoked_on" text,
	"revoked_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"name" text NOT NULL,
	"name_fold" text NOT NULL,
	"ended_on" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "workforces" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"year" integer NOT NULL,
	"people" integer NOT NULL,
	"completed_tasks" integer NOT NULL,
	"advanced_workers" integer NOT NULL,
	"base_fighters" integer NOT NULL,
	"women" integer NOT NULL,
	"paper_number" text DEFAULT '' NOT NULL,
	"paper_on" text,
	"paper_issuer" text DEFAULT '' NOT NULL,
	"file_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "year_ratings" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"year" integer NOT NULL,
	"rating" text NOT NULL,
	"scheme" text NOT NULL,
	"points_centi" integer,
	"tasks" integer,
	"tasks_on_time" integer,
	"tasks_above_required" integer,
	"defects" integer,
	"defects_cured" integer,
	"paper_number" text DEFAULT '' NOT NULL,
	"paper_on" text,
	"paper_issuer" text DEFAULT '' NOT NULL,
	"file_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "consolidated_opinions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"recommendation" text NOT NULL,
	"text" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "discussion_remarks" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"text" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "eligibility_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"occasion" text NOT NULL,
	"checked_on" text NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"findings" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"subject_key" text DEFAULT 'agency' NOT NULL,
	"form_code" text NOT NULL,
	"ground_code" text NOT NULL,
	"finding_code" text NOT NULL,
	"finding_sha256" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"paper" text NOT NULL,
	"file_id" text,
	"decided_on" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"post_at_time" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "nomination_initiatives" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"initiative_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nomination_papers" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" text DEFAULT '' NOT NULL,
	"dated_on" text,
	"issuer" text DEFAULT '' NOT NULL,
	"file_id" text NOT NULL,
	"attached_at" timestamp (3) with time zone NOT NULL,
	"attached_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "nomination_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"form" text NOT NULL,
	"sections" jsonb NOT NULL,
	"version" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nomination_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"sent_on" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nominee_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"sheet" jsonb NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"checked_by" text NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"applied_by" text
);
--> statement-breakpoint
CREATE TABLE "review_conflicts" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"holds_seat" boolean NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "objections" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"nomination_id" text,
	"agency_id" text NOT NULL,
	"subject" text NOT NULL,
	"ground" text NOT NULL,
	"file_id" text,
	"filed_on" text NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"filed_by" text NOT NULL,
	"answer_by" text NOT NULL,
	"outcome" text,
	"answer" text,
	"answered_on" text,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
DROP INDEX "nominations_form";--> statement-breakpoint
ALTER TABLE "nomination_returns" ADD COLUMN "answer_by" text;--> statement-breakpoint
ALTER TABLE "nominations" ADD COLUMN "subject_kind" text DEFAULT 'agency' NOT NULL;--> statement-breakpoint
ALTER TABLE "nominations" ADD COLUMN "unit_id" text;--> statement-breakpoint
ALTER TABLE "nominations" ADD COLUMN "individual_id" text;--> statement-breakpoint
ALTER TABLE "nominations" ADD COLUMN "subject_key" text DEFAULT 'agency' NOT NULL;--> statement-breakpoint
ALTER TABLE "nominations" ADD COLUMN "achievement_id" text;--> statement-breakpoint
ALTER TABLE "history_imports" ADD CONSTRAINT "history_imports_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_imports" ADD CONSTRAINT "history_imports_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_imports" ADD CONSTRAINT "history_imports_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_imports" ADD CONSTRAINT "history_imports_applied_by_people_id_fk" FOREIGN KEY ("applied_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disciplines" ADD CONSTRAINT "disciplines_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disciplines" ADD CONSTRAINT "disciplines_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disciplines" ADD CONSTRAINT "disciplines_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disciplines" ADD CONSTRAINT "disciplines_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_ratings" ADD CONSTRAINT "individual_ratings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_ratings" ADD CONSTRAINT "individual_ratings_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_ratings" ADD CONSTRAINT "individual_ratings_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_ratings" ADD CONSTRAINT "individual_ratings_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_ratings" ADD CONSTRAINT "individual_ratings_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuals" ADD CONSTRAINT "individuals_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuals" ADD CONSTRAINT "individuals_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuals" ADD CONSTRAINT "individuals_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuals" ADD CONSTRAINT "individuals_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_awards" ADD CONSTRAINT "past_awards_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_awards" ADD CONSTRAINT "past_awards_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_awards" ADD CONSTRAINT "past_awards_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_awards" ADD CONSTRAINT "past_awards_achievement_id_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "achievements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_awards" ADD CONSTRAINT "past_awards_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_awards" ADD CONSTRAINT "past_awards_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_awards" ADD CONSTRAINT "past_awards_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workforces" ADD CONSTRAINT "workforces_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workforces" ADD CONSTRAINT "workforces_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workforces" ADD CONSTRAINT "workforces_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workforces" ADD CONSTRAINT "workforces_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_ratings" ADD CONSTRAINT "year_ratings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_ratings" ADD CONSTRAINT "year_ratings_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_ratings" ADD CONSTRAINT "year_ratings_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_ratings" ADD CONSTRAINT "year_ratings_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consolidated_opinions" ADD CONSTRAINT "consolidated_opinions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consolidated_opinions" ADD CONSTRAINT "consolidated_opinions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consolidated_opinions" ADD CONSTRAINT "consolidated_opinions_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consolidated_opinions" ADD CONSTRAINT "consolidated_opinions_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_remarks" ADD CONSTRAINT "discussion_remarks_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_remarks" ADD CONSTRAINT "discussion_remarks_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_remarks" ADD CONSTRAINT "discussion_remarks_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_remarks" ADD CONSTRAINT "discussion_remarks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_remarks" ADD CONSTRAINT "discussion_remarks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_checks" ADD CONSTRAINT "eligibility_checks_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_checks" ADD CONSTRAINT "eligibility_checks_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_checks" ADD CONSTRAINT "eligibility_checks_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_initiatives" ADD CONSTRAINT "nomination_initiatives_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_initiatives" ADD CONSTRAINT "nomination_initiatives_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_initiatives" ADD CONSTRAINT "nomination_initiatives_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_initiatives" ADD CONSTRAINT "nomination_initiatives_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_attached_by_people_id_fk" FOREIGN KEY ("attached_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_papers" ADD CONSTRAINT "nomination_papers_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_reports" ADD CONSTRAINT "nomination_reports_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_reports" ADD CONSTRAINT "nomination_reports_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_reports" ADD CONSTRAINT "nomination_reports_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_reports" ADD CONSTRAINT "nomination_reports_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_versions" ADD CONSTRAINT "nomination_versions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_versions" ADD CONSTRAINT "nomination_versions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_versions" ADD CONSTRAINT "nomination_versions_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_versions" ADD CONSTRAINT "nomination_versions_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominee_imports" ADD CONSTRAINT "nominee_imports_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominee_imports" ADD CONSTRAINT "nominee_imports_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominee_imports" ADD CONSTRAINT "nominee_imports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominee_imports" ADD CONSTRAINT "nominee_imports_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominee_imports" ADD CONSTRAINT "nominee_imports_applied_by_people_id_fk" FOREIGN KEY ("applied_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_conflicts" ADD CONSTRAINT "review_conflicts_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_conflicts" ADD CONSTRAINT "review_conflicts_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_conflicts" ADD CONSTRAINT "review_conflicts_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_conflicts" ADD CONSTRAINT "review_conflicts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_conflicts" ADD CONSTRAINT "review_conflicts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_filed_by_people_id_fk" FOREIGN KEY ("filed_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "history_imports_year" ON "history_imports" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "achievements_agency" ON "achievements" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "disciplines_agency" ON "disciplines" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "individual_ratings_person" ON "individual_ratings" USING btree ("individual_id","year") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "individuals_person" ON "individuals" USING btree ("agency_id","name_fold","birth_year","post") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "initiatives_agency" ON "initiatives" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "past_awards_agency" ON "past_awards" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "units_name" ON "units" USING btree ("agency_id","name_fold") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "workforces_agency" ON "workforces" USING btree ("agency_id","year") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "year_ratings_agency" ON "year_ratings" USING btree ("agency_id","year") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "consolidated_opinions_nomination" ON "consolidated_opinions" USING btree ("nomination_id");--> statement-breakpoint
CREATE INDEX "discussion_remarks_nomination" ON "discussion_remarks" USING btree ("nomination_id");--> statement-breakpoint
CREATE INDEX "eligibility_checks_nomination" ON "eligibility_checks" USING btree ("nomination_id");--> statement-breakpoint
CREATE UNIQUE INDEX "finding_decisions_one" ON "finding_decisions" USING btree ("bloc_year_id","agency_id","subject_key","form_code","ground_code","finding_code") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "nomination_initiatives_one" ON "nomination_initiatives" USING btree ("nomination_id","initiative_id");--> statement-breakpoint
CREATE INDEX "nomination_initiatives_initiative" ON "nomination_initiatives" USING btree ("initiative_id");--> statement-breakpoint
CREATE INDEX "nomination_papers_nomination" ON "nomination_papers" USING btree ("nomination_id");--> statement-breakpoint
CREATE INDEX "nomination_papers_file" ON "nomination_papers" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "nomination_reports_nomination" ON "nomination_reports" USING btree ("nomination_id");--> statement-breakpoint
CREATE UNIQUE INDEX "nomination_versions_number" ON "nomination_versions" USING btree ("nomination_id","number");--> statement-breakpoint
CREATE INDEX "nominee_imports_agency" ON "nominee_imports" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE INDEX "review_conflicts_year" ON "review_conflicts" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_conflicts_person" ON "review_conflicts" USING btree ("nomination_id","agency_id","person_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "objections_number" ON "objections" USING btree ("bloc_year_id","number");--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_individual_id_individuals_id_fk" FOREIGN KEY ("individual_id") REFERENCES "individuals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_achievement_id_achievements_id_fk" FOREIGN KEY ("achievement_id") REFERENCES "achievements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "nominations_form" ON "nominations" USING btree ("bloc_year_id","agency_id","form_id","subject_key");