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
CREATE TABLE "bloc_former_names" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"name" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text NOT NULL,
	"decision_ref" text
);
--> statement-breakpoint
CREATE TABLE "bloc_memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"kind" text,
	"from_on" text NOT NULL,
	"to_on" text,
	"decision_ref" text,
	"end_decision_ref" text
);
--> statement-breakpoint
CREATE TABLE "composition_draft_members" (
	"id" text PRIMARY KEY NOT NULL,
	"draft_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "composition_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"year" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "date_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"kind" text,
	"own_date_id" text,
	"moved_from" text,
	"moved_to" text NOT NULL,
	"moved_with" text,
	"reason" text NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	"moved_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "own_dates" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"name" text NOT NULL,
	"note" text NOT NULL,
	"due_on" text NOT NULL,
	"hangs_on" text,
	"after_days" integer,
	"own_day_since" timestamp (3) with time zone,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdraw_reason" text
);
--> statement-breakpoint
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
CREATE TABLE "files" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"uploaded_by" text
);
--> statement-breakpoint
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
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"sealed_text" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"tries" integer NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mandate_scopes" (
	"id" text PRIMARY KEY NOT NULL,
	"mandate_id" text NOT NULL,
	"person_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"scope" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"post" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text NOT NULL,
	"paper_ref" text NOT NULL,
	"file_id" text NOT NULL,
	"given_by" text,
	"given_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_from" text,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "link_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pending_sign_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "regulation_instruments" (
	"id" text PRIMARY KEY NOT NULL,
	"regulation_id" text NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"issuer" text NOT NULL,
	"signed_on" text,
	"citation" text NOT NULL,
	"source_url" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rule_values" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"key" text NOT NULL,
	"statement" text NOT NULL,
	"value" integer,
	"unit" text,
	"scope" text NOT NULL,
	"scope_of" text NOT NULL,
	"citation" text NOT NULL,
	"regulation" text,
	"from_on" text NOT NULL,
	"to_on" text,
	"verified" boolean NOT NULL,
	"verified_on" text,
	"verified_by" text,
	"source" text,
	"position" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "second_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"sealed_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" integer NOT NULL
);
--> statement-breakpoint
DROP INDEX "regulations_code";--> statement-breakpoint
DROP INDEX "acclamations_role";--> statement-breakpoint
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
ALTER TABLE "award_forms" ADD COLUMN "subject" text DEFAULT 'collective' NOT NULL;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "period" text DEFAULT 'whenQualified' NOT NULL;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "condition" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "council_bps" integer;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "dossier" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "money_centi" integer;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "regulation" text;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "verified_on" text;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "verified_by" text;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "award_grounds" ADD COLUMN "regulation" text;--> statement-breakpoint
ALTER TABLE "award_grounds" ADD COLUMN "verified_on" text;--> statement-breakpoint
ALTER TABLE "award_grounds" ADD COLUMN "verified_by" text;--> statement-breakpoint
ALTER TABLE "award_grounds" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "subjects" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "province" text;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "replaces" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "amends" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "verified_on" text;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "verified_by" text;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "ballot_nominees" ADD COLUMN "own_part" text;--> statement-breakpoint
ALTER TABLE "ballots" ADD COLUMN "own_agency_vote" text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE "ballots" ADD COLUMN "undecided_again" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "bloc_years" ADD COLUMN "decision_ref" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "level" text DEFAULT 'province' NOT NULL;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "decided_on" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "decided_by" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "managed_by" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "dissolved_on" text;--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "dissolution_ref" text;--> statement-breakpoint
ALTER TABLE "leaderships" ADD COLUMN "position" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "joined_on" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "left_on" text;--> statement-breakpoint
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
ALTER TABLE "acclamations" ADD COLUMN "position" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "search_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "kind" text DEFAULT 'invitation' NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "search_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "hat" text;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "hangs_on" text;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "after_days" integer;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "own_day_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "agency_events" ADD CONSTRAINT "agency_events_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_events" ADD CONSTRAINT "agency_events_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_imports" ADD CONSTRAINT "agency_imports_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_imports" ADD CONSTRAINT "agency_imports_applied_by_people_id_fk" FOREIGN KEY ("applied_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bloc_former_names" ADD CONSTRAINT "bloc_former_names_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bloc_memberships" ADD CONSTRAINT "bloc_memberships_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bloc_memberships" ADD CONSTRAINT "bloc_memberships_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "composition_draft_members" ADD CONSTRAINT "composition_draft_members_draft_id_composition_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "composition_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "composition_draft_members" ADD CONSTRAINT "composition_draft_members_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "composition_drafts" ADD CONSTRAINT "composition_drafts_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_moves" ADD CONSTRAINT "date_moves_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_moves" ADD CONSTRAINT "date_moves_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_moves" ADD CONSTRAINT "date_moves_own_date_id_own_dates_id_fk" FOREIGN KEY ("own_date_id") REFERENCES "own_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_moves" ADD CONSTRAINT "date_moves_moved_by_people_id_fk" FOREIGN KEY ("moved_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_dates" ADD CONSTRAINT "own_dates_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_dates" ADD CONSTRAINT "own_dates_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_dates" ADD CONSTRAINT "own_dates_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_dates" ADD CONSTRAINT "own_dates_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_people_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "mandate_scopes" ADD CONSTRAINT "mandate_scopes_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_scopes" ADD CONSTRAINT "mandate_scopes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_scopes" ADD CONSTRAINT "mandate_scopes_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_requests" ADD CONSTRAINT "link_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_sign_ins" ADD CONSTRAINT "pending_sign_ins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_instruments" ADD CONSTRAINT "regulation_instruments_regulation_id_regulations_id_fk" FOREIGN KEY ("regulation_id") REFERENCES "regulations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agency_events_agency" ON "agency_events" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bloc_former_names_from" ON "bloc_former_names" USING btree ("bloc_id","from_on");--> statement-breakpoint
CREATE INDEX "bloc_memberships_bloc" ON "bloc_memberships" USING btree ("bloc_id");--> statement-breakpoint
CREATE INDEX "bloc_memberships_agency" ON "bloc_memberships" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "composition_draft_members_agency" ON "composition_draft_members" USING btree ("draft_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "composition_drafts_year" ON "composition_drafts" USING btree ("bloc_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_open" ON "calendar_feeds" USING btree ("person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "date_moves_year" ON "date_moves" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "own_dates_year" ON "own_dates" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "approvals_subject" ON "approvals" USING btree ("bloc_year_id","act","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "charter_drafts_year" ON "charter_drafts" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "criteria_drafts_year" ON "criteria_drafts" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_candidates_role" ON "rotation_candidates" USING btree ("proposal_id","role","position");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_candidates_agency" ON "rotation_candidates" USING btree ("proposal_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_heirs_event" ON "rotation_heirs" USING btree ("bloc_id","heir_agency_id","happened_on");--> statement-breakpoint
CREATE INDEX "rotation_proposals_year" ON "rotation_proposals" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_skips_year" ON "rotation_skips" USING btree ("bloc_id","agency_id","year","role");--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("sent_at","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_scopes_scope" ON "mandate_scopes" USING btree ("mandate_id","scope");--> statement-breakpoint
CREATE INDEX "mandate_scopes_person" ON "mandate_scopes" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mandates_person" ON "mandates" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mandates_agency" ON "mandates" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "link_requests_person" ON "link_requests" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "pending_sign_ins_person" ON "pending_sign_ins" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "regulation_instruments_regulation" ON "regulation_instruments" USING btree ("regulation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rule_values_from" ON "rule_values" USING btree ("key","scope","scope_of","from_on");--> statement-breakpoint
CREATE UNIQUE INDEX "recovery_codes_hash" ON "recovery_codes" USING btree ("person_id","code_hash");--> statement-breakpoint
CREATE INDEX "recovery_codes_person" ON "recovery_codes" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "second_factors_person" ON "second_factors" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "agency_successions" ADD CONSTRAINT "agency_successions_event_id_agency_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "agency_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_versions" ADD CONSTRAINT "agency_versions_parent_agency_id_agencies_id_fk" FOREIGN KEY ("parent_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agencies_identifier" ON "agencies" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "agency_successions_to" ON "agency_successions" USING btree ("to_agency_id");--> statement-breakpoint
CREATE INDEX "agency_versions_parent" ON "agency_versions" USING btree ("parent_agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "regulations_from" ON "regulations" USING btree ("code","from_on");--> statement-breakpoint
CREATE UNIQUE INDEX "acclamations_role" ON "acclamations" USING btree ("conference_id","role","position");