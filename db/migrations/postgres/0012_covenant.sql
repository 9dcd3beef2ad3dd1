CREATE TABLE "activities" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"host_agency_id" text NOT NULL,
	"held_on" text NOT NULL,
	"session" text NOT NULL,
	"place" text NOT NULL,
	"everybody" boolean NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	"planned_by" text NOT NULL,
	"cancelled_at" timestamp (3) with time zone,
	"cancelled_by" text,
	"cancel_reason" text,
	"attendance_version" integer DEFAULT 0 NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"settled_by" text
);
--> statement-breakpoint
CREATE TABLE "activity_attendances" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"presence" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"presence_from" text NOT NULL,
	"presence_to" text NOT NULL,
	"reason" text NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL,
	"corrected_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_expected" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"agency_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"from_on" text NOT NULL,
	"from_session" text NOT NULL,
	"from_place" text NOT NULL,
	"to_on" text NOT NULL,
	"to_session" text NOT NULL,
	"to_place" text NOT NULL,
	"reason" text NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	"moved_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "annex_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"parent_id" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"written_over" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL,
	"version_id" text
);
--> statement-breakpoint
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
CREATE TABLE "ceremony_events" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"agency_id" text,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "covenant_readings" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "covenant_seals" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"number" integer NOT NULL,
	"file_id" text NOT NULL,
	"file_sha256" text NOT NULL,
	"evidence" text NOT NULL,
	"level" text NOT NULL,
	"certificate" text NOT NULL,
	"fingerprint" text NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	"timestamped_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signing_copies" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"file_id" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"purpose" text NOT NULL,
	"challenge" text NOT NULL,
	"nonce" text NOT NULL,
	"version_id" text,
	"agency_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" integer NOT NULL,
	"transports" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "plan_task_assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"task_id" text NOT NULL,
	"number" integer NOT NULL,
	"whole_bloc" boolean NOT NULL,
	"owner_agency_id" text,
	"due_on" text,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"assigned_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_task_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"task_id" text NOT NULL,
	"number" integer NOT NULL,
	"agency_id" text,
	"state" text NOT NULL,
	"text" text NOT NULL,
	"reached" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"corrects" integer,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"reported_by" text NOT NULL
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
CREATE TABLE "reminder_mails" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"sent_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"about" text NOT NULL,
	"agency_id" text NOT NULL,
	"reminded_on" text NOT NULL,
	"reminded_at" timestamp (3) with time zone NOT NULL,
	"reminded_by" text
);
--> statement-breakpoint
CREATE TABLE "signature_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"mark" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "covenant_versions_version";--> statement-breakpoint
DROP INDEX "covenant_versions_open";--> statement-breakpoint
DROP INDEX "registration_targets_number";--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "kind" text DEFAULT 'covenant' NOT NULL;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "parent_id" text;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "verify_code" text;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "file_id" text;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "file_sha256" text;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "methods" jsonb DEFAULT '["inApp"]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "leader_last" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "pdf_order" text DEFAULT 'copies' NOT NULL;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "at_ceremony" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "signer_name" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "mandate_id" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "read_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "browser" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "request_key" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "second_factor" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "mark" jsonb;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "passkey" jsonb;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "certificate" jsonb;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "file_id" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "previous_hash" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "hash" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "system_signature" text;--> statement-breakpoint
ALTER TABLE "criteria" ADD COLUMN "fed_by" text;--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD COLUMN "written_by" text;--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD COLUMN "annex_id" text;--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD COLUMN "before" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "agreed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "agreed_by" text;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "returned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_host_agency_id_agencies_id_fk" FOREIGN KEY ("host_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_planned_by_people_id_fk" FOREIGN KEY ("planned_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_cancelled_by_people_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_attendances" ADD CONSTRAINT "activity_attendances_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_attendances" ADD CONSTRAINT "activity_attendances_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_attendances" ADD CONSTRAINT "activity_attendances_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_attendances" ADD CONSTRAINT "activity_attendances_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_attendances" ADD CONSTRAINT "activity_attendances_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_corrections" ADD CONSTRAINT "activity_corrections_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_corrections" ADD CONSTRAINT "activity_corrections_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_corrections" ADD CONSTRAINT "activity_corrections_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_corrections" ADD CONSTRAINT "activity_corrections_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_corrections" ADD CONSTRAINT "activity_corrections_corrected_by_people_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_expected" ADD CONSTRAINT "activity_expected_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_expected" ADD CONSTRAINT "activity_expected_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_expected" ADD CONSTRAINT "activity_expected_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_expected" ADD CONSTRAINT "activity_expected_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_moves" ADD CONSTRAINT "activity_moves_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_moves" ADD CONSTRAINT "activity_moves_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_moves" ADD CONSTRAINT "activity_moves_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_moves" ADD CONSTRAINT "activity_moves_moved_by_people_id_fk" FOREIGN KEY ("moved_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annex_drafts" ADD CONSTRAINT "annex_drafts_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annex_drafts" ADD CONSTRAINT "annex_drafts_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annex_drafts" ADD CONSTRAINT "annex_drafts_parent_id_covenant_versions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annex_drafts" ADD CONSTRAINT "annex_drafts_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annex_drafts" ADD CONSTRAINT "annex_drafts_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_seals" ADD CONSTRAINT "covenant_seals_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_seals" ADD CONSTRAINT "covenant_seals_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_seals" ADD CONSTRAINT "covenant_seals_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_seals" ADD CONSTRAINT "covenant_seals_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_copies" ADD CONSTRAINT "signing_copies_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_copies" ADD CONSTRAINT "signing_copies_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_copies" ADD CONSTRAINT "signing_copies_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_copies" ADD CONSTRAINT "signing_copies_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_copies" ADD CONSTRAINT "signing_copies_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_copies" ADD CONSTRAINT "signing_copies_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_assignments" ADD CONSTRAINT "plan_task_assignments_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_assignments" ADD CONSTRAINT "plan_task_assignments_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_assignments" ADD CONSTRAINT "plan_task_assignments_task_id_plan_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "plan_tasks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_assignments" ADD CONSTRAINT "plan_task_assignments_owner_agency_id_agencies_id_fk" FOREIGN KEY ("owner_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_assignments" ADD CONSTRAINT "plan_task_assignments_assigned_by_people_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_reports" ADD CONSTRAINT "plan_task_reports_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_reports" ADD CONSTRAINT "plan_task_reports_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_reports" ADD CONSTRAINT "plan_task_reports_task_id_plan_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "plan_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_reports" ADD CONSTRAINT "plan_task_reports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task_reports" ADD CONSTRAINT "plan_task_reports_reported_by_people_id_fk" FOREIGN KEY ("reported_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_task_id_plan_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "plan_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_returned_by_people_id_fk" FOREIGN KEY ("returned_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_mails" ADD CONSTRAINT "reminder_mails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_reminded_by_people_id_fk" FOREIGN KEY ("reminded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_marks" ADD CONSTRAINT "signature_marks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "activities_number" ON "activities" USING btree ("bloc_year_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_attendances_agency" ON "activity_attendances" USING btree ("activity_id","agency_id");--> statement-breakpoint
CREATE INDEX "activity_attendances_year" ON "activity_attendances" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "activity_corrections_year" ON "activity_corrections" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_expected_agency" ON "activity_expected" USING btree ("activity_id","agency_id");--> statement-breakpoint
CREATE INDEX "activity_expected_year" ON "activity_expected" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "activity_moves_year" ON "activity_moves" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "annex_drafts_open" ON "annex_drafts" USING btree ("parent_id") WHERE version_id is null;--> statement-breakpoint
CREATE INDEX "covenant_clauses_year" ON "covenant_clauses" USING btree ("bloc_year_id","kind","number");--> statement-breakpoint
CREATE INDEX "covenant_consents_round" ON "covenant_consents" USING btree ("consultation_id","agency_id");--> statement-breakpoint
CREATE INDEX "covenant_consultations_year" ON "covenant_consultations" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "covenant_copies_year" ON "covenant_copies" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_remarks_number" ON "covenant_remarks" USING btree ("bloc_year_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "ceremony_events_number" ON "ceremony_events" USING btree ("version_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_readings_person" ON "covenant_readings" USING btree ("version_id","agency_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_seals_number" ON "covenant_seals" USING btree ("version_id","number");--> statement-breakpoint
CREATE INDEX "signing_copies_version" ON "signing_copies" USING btree ("version_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "passkey_challenges_challenge" ON "passkey_challenges" USING btree ("challenge");--> statement-breakpoint
CREATE INDEX "passkey_challenges_created" ON "passkey_challenges" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "passkeys_credential" ON "passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "passkeys_person" ON "passkeys" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_task_assignments_number" ON "plan_task_assignments" USING btree ("task_id","number");--> statement-breakpoint
CREATE INDEX "plan_task_assignments_year" ON "plan_task_assignments" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_task_reports_number" ON "plan_task_reports" USING btree ("task_id","number");--> statement-breakpoint
CREATE INDEX "plan_task_reports_year" ON "plan_task_reports" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "plan_indicators_year" ON "plan_indicators" USING btree ("bloc_year_id","task_id");--> statement-breakpoint
CREATE INDEX "registration_returns_registration" ON "registration_returns" USING btree ("registration_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_mails_day" ON "reminder_mails" USING btree ("person_id","sent_on");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_day" ON "reminders" USING btree ("bloc_year_id","about","agency_id","reminded_on");--> statement-breakpoint
CREATE INDEX "signature_marks_person" ON "signature_marks" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD CONSTRAINT "covenant_versions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD CONSTRAINT "plan_tasks_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD CONSTRAINT "plan_tasks_annex_id_covenant_versions_id_fk" FOREIGN KEY ("annex_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_agreed_by_people_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_versions_verify_code" ON "covenant_versions" USING btree ("verify_code");--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_number" ON "signatures" USING btree ("version_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_versions_version" ON "covenant_versions" USING btree ("bloc_year_id","kind","version");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_versions_open" ON "covenant_versions" USING btree ("bloc_year_id","kind") WHERE voided_at is null and kind <> 'annex';--> statement-breakpoint
CREATE UNIQUE INDEX "registration_targets_number" ON "registration_targets" USING btree ("registration_id","number") WHERE ended_at is null;