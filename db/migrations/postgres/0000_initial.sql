CREATE TABLE "agencies" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agency_successions" (
	"id" text PRIMARY KEY NOT NULL,
	"from_agency_id" text NOT NULL,
	"to_agency_id" text,
	"kind" text NOT NULL,
	"happened_on" text NOT NULL,
	"decision_ref" text
);
--> statement-breakpoint
CREATE TABLE "agency_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"name_fold" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text,
	"decision_ref" text
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" text PRIMARY KEY NOT NULL,
	"chain" text NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject_id" text NOT NULL,
	"bloc_year_id" text,
	"details" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"route" text NOT NULL,
	"request_hash" text NOT NULL,
	"response" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "award_forms" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"decided_by" text NOT NULL,
	"citation" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text,
	"verified" boolean NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "award_grounds" (
	"id" text PRIMARY KEY NOT NULL,
	"form_code" text NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"citation" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text,
	"verified" boolean NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regulations" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"instruments" text NOT NULL,
	"summary" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text,
	"verified" boolean NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ballot_nominees" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"ballot_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"position" integer NOT NULL,
	"yes" integer,
	"written_yes" integer
);
--> statement-breakpoint
CREATE TABLE "ballot_tellers" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"ballot_id" text NOT NULL,
	"person_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"post_at_time" text NOT NULL,
	"position" integer NOT NULL,
	"confirmed_on" text,
	"confirmed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"number" integer NOT NULL,
	"round" integer NOT NULL,
	"form_id" text NOT NULL,
	"status" text NOT NULL,
	"threshold" jsonb NOT NULL,
	"denominator" text NOT NULL,
	"secret" boolean NOT NULL,
	"count_written_opinions" boolean NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"roll" integer NOT NULL,
	"present" integer,
	"written_opinions" integer,
	"issued" integer,
	"returned" integer,
	"valid" integer,
	"invalid" integer,
	"counted_on" text,
	"counted_at" timestamp (3) with time zone,
	"counted_by" text,
	"tally_sha256" text,
	"confirmed_on" text,
	"confirmed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "bloc_years" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"year" integer NOT NULL,
	"composed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blocs" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_fold" text NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"superior" text NOT NULL,
	"province" text NOT NULL,
	"founded_on" text NOT NULL,
	"decision_ref" text,
	"rehearsal_on" text,
	"replaced_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "illustrative_facts" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"fact" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leaderships" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"role" text NOT NULL,
	"from_on" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"basis" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_version_id" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "charters" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"adopted_on" text NOT NULL,
	"adopted_at" timestamp (3) with time zone NOT NULL,
	"number" text,
	"quorum" jsonb NOT NULL,
	"secret" boolean NOT NULL,
	"denominator" text NOT NULL,
	"award_thresholds" jsonb NOT NULL,
	"leadership_threshold" jsonb NOT NULL,
	"count_written_opinions" boolean NOT NULL,
	"max_rounds" integer NOT NULL,
	"score_floor_centi" integer NOT NULL,
	"tie_breaks" jsonb NOT NULL,
	"nominated_share_warning_bps" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"attendance" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bulletins" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"published_on" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conferences" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"plan_year_id" text NOT NULL,
	"held_on" text NOT NULL,
	"session" text NOT NULL,
	"place" text NOT NULL,
	"chair_agency_id" text NOT NULL,
	"review" text NOT NULL,
	"convened_at" timestamp (3) with time zone NOT NULL,
	"opened_on" text,
	"opened_at" timestamp (3) with time zone,
	"closed_on" text,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "minutes_signatures" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"capacity" text NOT NULL,
	"person_id" text NOT NULL,
	"post_at_time" text NOT NULL,
	"sha256" text NOT NULL,
	"signed_on" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "covenant_refusals" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"refused_on" text NOT NULL,
	"refused_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "covenant_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"frozen_on" text NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"frozen_by" text NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"voided_at" timestamp (3) with time zone,
	"voided_by" text,
	"void_reason" text
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_version_id" text NOT NULL,
	"person_id" text NOT NULL,
	"capacity" text NOT NULL,
	"post_at_time" text NOT NULL,
	"statement" text NOT NULL,
	"sha256" text NOT NULL,
	"method" text NOT NULL,
	"signed_on" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"session_id" text
);
--> statement-breakpoint
CREATE TABLE "criteria_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"name" text NOT NULL,
	"adopted_on" text NOT NULL,
	"adopted_at" timestamp (3) with time zone NOT NULL,
	"bonus_cap_centi" integer NOT NULL,
	"step_centi" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "criterion_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"criteria_set_id" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"max_centi" integer NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "acclamations" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"plan_year_id" text NOT NULL,
	"role" text NOT NULL,
	"agency_id" text NOT NULL,
	"votes_for" integer NOT NULL,
	"base" integer NOT NULL,
	"acclaimed_on" text NOT NULL,
	"acclaimed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handover_confirmations" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"handover_id" text NOT NULL,
	"side" text NOT NULL,
	"person_id" text NOT NULL,
	"post_at_time" text NOT NULL,
	"confirmed_on" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handover_items" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"handover_id" text NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"note" text NOT NULL,
	"checked_at" timestamp (3) with time zone,
	"checked_by" text
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"plan_year_id" text NOT NULL,
	"from_agency_id" text NOT NULL,
	"to_agency_id" text NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"completed_on" text,
	"completed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "holds" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"reason" text NOT NULL,
	"basis" text NOT NULL,
	"opened_on" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_by" text NOT NULL,
	"closed_on" text,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text
);
--> statement-breakpoint
CREATE TABLE "nomination_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"reason" text NOT NULL,
	"returned_on" text NOT NULL,
	"returned_at" timestamp (3) with time zone NOT NULL,
	"returned_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nominations" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"number" integer NOT NULL,
	"agency_id" text NOT NULL,
	"agency_version_id" text NOT NULL,
	"form_id" text NOT NULL,
	"ground_id" text NOT NULL,
	"achievement" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"sent_on" text,
	"sent_at" timestamp (3) with time zone,
	"sent_by" text,
	"withdrawn_on" text,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"put_to_ballot_on" text,
	"put_to_ballot_at" timestamp (3) with time zone,
	"put_to_ballot_by" text,
	"settled_on" text,
	"settled_at" timestamp (3) with time zone,
	"findings" jsonb
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"recommendation" text NOT NULL,
	"remark" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"agency_id" text,
	"office" text NOT NULL,
	"post" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text,
	"paper_ref" text
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"browser" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"kind" text NOT NULL,
	"due_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"illustrative" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"adopted_on" text,
	"adopted_at" timestamp (3) with time zone,
	"adopted_by" text
);
--> statement-breakpoint
CREATE TABLE "registration_targets" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"registration_id" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"unit" text NOT NULL,
	"target" text NOT NULL,
	"mid_year" text,
	"mid_year_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "registration_titles" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"registration_id" text NOT NULL,
	"form_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"sent_by" text
);
--> statement-breakpoint
CREATE TABLE "result_imports" (
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
CREATE TABLE "result_points" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"result_id" text NOT NULL,
	"group_id" text NOT NULL,
	"points_centi" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "result_publications" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"published_on" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	"ranking" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"has_ties" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "results" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"bonus_centi" integer NOT NULL,
	"deduction_centi" integer NOT NULL,
	"reason" text NOT NULL,
	"women_bps" integer,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scoring_openings" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"opened_on" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "self_assessment_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"self_assessment_id" text NOT NULL,
	"reason" text NOT NULL,
	"answer_by" text NOT NULL,
	"returned_on" text NOT NULL,
	"returned_at" timestamp (3) with time zone NOT NULL,
	"returned_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "self_assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"status" text NOT NULL,
	"bonus_centi" integer NOT NULL,
	"bonus_reason" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"late" boolean NOT NULL,
	"due_on" text,
	"submitted_on" text,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" text
);
--> statement-breakpoint
CREATE TABLE "self_scores" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"self_assessment_id" text NOT NULL,
	"group_id" text NOT NULL,
	"points_centi" integer,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tie_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"step" text NOT NULL,
	"higher_agency_id" text NOT NULL,
	"lower_agency_id" text NOT NULL,
	"minutes_ref" text NOT NULL,
	"decided_on" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "awards" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_version_id" text NOT NULL,
	"form_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"decision_id" text NOT NULL,
	"decided_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"submission_id" text NOT NULL,
	"number" text NOT NULL,
	"decided_on" text NOT NULL,
	"signer" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission_nominees" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"submission_id" text NOT NULL,
	"nomination_id" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"submission_id" text NOT NULL,
	"reason" text NOT NULL,
	"returned_on" text NOT NULL,
	"returned_at" timestamp (3) with time zone NOT NULL,
	"returned_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"number" text NOT NULL,
	"dated_on" text NOT NULL,
	"addressee" text NOT NULL,
	"status" text NOT NULL,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"drafted_by" text NOT NULL,
	"sent_on" text,
	"sent_at" timestamp (3) with time zone,
	"sent_by" text,
	"signer" text,
	"received_on" text,
	"received_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "agency_successions" ADD CONSTRAINT "agency_successions_from_agency_id_agencies_id_fk" FOREIGN KEY ("from_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_successions" ADD CONSTRAINT "agency_successions_to_agency_id_agencies_id_fk" FOREIGN KEY ("to_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_versions" ADD CONSTRAINT "agency_versions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_nominees" ADD CONSTRAINT "ballot_nominees_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_nominees" ADD CONSTRAINT "ballot_nominees_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_nominees" ADD CONSTRAINT "ballot_nominees_ballot_id_ballots_id_fk" FOREIGN KEY ("ballot_id") REFERENCES "ballots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_nominees" ADD CONSTRAINT "ballot_nominees_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_tellers" ADD CONSTRAINT "ballot_tellers_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_tellers" ADD CONSTRAINT "ballot_tellers_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_tellers" ADD CONSTRAINT "ballot_tellers_ballot_id_ballots_id_fk" FOREIGN KEY ("ballot_id") REFERENCES "ballots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_tellers" ADD CONSTRAINT "ballot_tellers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_tellers" ADD CONSTRAINT "ballot_tellers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_form_id_award_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "award_forms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_counted_by_people_id_fk" FOREIGN KEY ("counted_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bloc_years" ADD CONSTRAINT "bloc_years_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "illustrative_facts" ADD CONSTRAINT "illustrative_facts_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "illustrative_facts" ADD CONSTRAINT "illustrative_facts_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaderships" ADD CONSTRAINT "leaderships_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaderships" ADD CONSTRAINT "leaderships_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaderships" ADD CONSTRAINT "leaderships_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_agency_version_id_agency_versions_id_fk" FOREIGN KEY ("agency_version_id") REFERENCES "agency_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_plan_year_id_bloc_years_id_fk" FOREIGN KEY ("plan_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_chair_agency_id_agencies_id_fk" FOREIGN KEY ("chair_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_signatures" ADD CONSTRAINT "minutes_signatures_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_signatures" ADD CONSTRAINT "minutes_signatures_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_signatures" ADD CONSTRAINT "minutes_signatures_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_signatures" ADD CONSTRAINT "minutes_signatures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_refusals" ADD CONSTRAINT "covenant_refusals_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_refusals" ADD CONSTRAINT "covenant_refusals_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_refusals" ADD CONSTRAINT "covenant_refusals_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_refusals" ADD CONSTRAINT "covenant_refusals_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_refusals" ADD CONSTRAINT "covenant_refusals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD CONSTRAINT "covenant_versions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD CONSTRAINT "covenant_versions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD CONSTRAINT "covenant_versions_frozen_by_people_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD CONSTRAINT "covenant_versions_voided_by_people_id_fk" FOREIGN KEY ("voided_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_agency_version_id_agency_versions_id_fk" FOREIGN KEY ("agency_version_id") REFERENCES "agency_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_sets" ADD CONSTRAINT "criteria_sets_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria_sets" ADD CONSTRAINT "criteria_sets_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_groups" ADD CONSTRAINT "criterion_groups_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_groups" ADD CONSTRAINT "criterion_groups_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_groups" ADD CONSTRAINT "criterion_groups_criteria_set_id_criteria_sets_id_fk" FOREIGN KEY ("criteria_set_id") REFERENCES "criteria_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acclamations" ADD CONSTRAINT "acclamations_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acclamations" ADD CONSTRAINT "acclamations_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acclamations" ADD CONSTRAINT "acclamations_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acclamations" ADD CONSTRAINT "acclamations_plan_year_id_bloc_years_id_fk" FOREIGN KEY ("plan_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acclamations" ADD CONSTRAINT "acclamations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_confirmations" ADD CONSTRAINT "handover_confirmations_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_confirmations" ADD CONSTRAINT "handover_confirmations_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_confirmations" ADD CONSTRAINT "handover_confirmations_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "handovers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_confirmations" ADD CONSTRAINT "handover_confirmations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "handovers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_plan_year_id_bloc_years_id_fk" FOREIGN KEY ("plan_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_from_agency_id_agencies_id_fk" FOREIGN KEY ("from_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_to_agency_id_agencies_id_fk" FOREIGN KEY ("to_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_returns" ADD CONSTRAINT "nomination_returns_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_returns" ADD CONSTRAINT "nomination_returns_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_returns" ADD CONSTRAINT "nomination_returns_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_returns" ADD CONSTRAINT "nomination_returns_returned_by_people_id_fk" FOREIGN KEY ("returned_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_agency_version_id_agency_versions_id_fk" FOREIGN KEY ("agency_version_id") REFERENCES "agency_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_form_id_award_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "award_forms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_ground_id_award_grounds_id_fk" FOREIGN KEY ("ground_id") REFERENCES "award_grounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_put_to_ballot_by_people_id_fk" FOREIGN KEY ("put_to_ballot_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD CONSTRAINT "plan_tasks_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_tasks" ADD CONSTRAINT "plan_tasks_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_adopted_by_people_id_fk" FOREIGN KEY ("adopted_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD CONSTRAINT "registration_targets_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD CONSTRAINT "registration_targets_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD CONSTRAINT "registration_targets_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_titles" ADD CONSTRAINT "registration_titles_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_titles" ADD CONSTRAINT "registration_titles_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_titles" ADD CONSTRAINT "registration_titles_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_imports" ADD CONSTRAINT "result_imports_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_imports" ADD CONSTRAINT "result_imports_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_imports" ADD CONSTRAINT "result_imports_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_imports" ADD CONSTRAINT "result_imports_applied_by_people_id_fk" FOREIGN KEY ("applied_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_points" ADD CONSTRAINT "result_points_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_points" ADD CONSTRAINT "result_points_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_points" ADD CONSTRAINT "result_points_result_id_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_points" ADD CONSTRAINT "result_points_group_id_criterion_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "criterion_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_publications" ADD CONSTRAINT "result_publications_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_publications" ADD CONSTRAINT "result_publications_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_publications" ADD CONSTRAINT "result_publications_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoring_openings" ADD CONSTRAINT "scoring_openings_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoring_openings" ADD CONSTRAINT "scoring_openings_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoring_openings" ADD CONSTRAINT "scoring_openings_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessment_returns" ADD CONSTRAINT "self_assessment_returns_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessment_returns" ADD CONSTRAINT "self_assessment_returns_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessment_returns" ADD CONSTRAINT "self_assessment_returns_self_assessment_id_self_assessments_id_fk" FOREIGN KEY ("self_assessment_id") REFERENCES "self_assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessment_returns" ADD CONSTRAINT "self_assessment_returns_returned_by_people_id_fk" FOREIGN KEY ("returned_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessments" ADD CONSTRAINT "self_assessments_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessments" ADD CONSTRAINT "self_assessments_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessments" ADD CONSTRAINT "self_assessments_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessments" ADD CONSTRAINT "self_assessments_submitted_by_people_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_scores" ADD CONSTRAINT "self_scores_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_scores" ADD CONSTRAINT "self_scores_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_scores" ADD CONSTRAINT "self_scores_self_assessment_id_self_assessments_id_fk" FOREIGN KEY ("self_assessment_id") REFERENCES "self_assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_scores" ADD CONSTRAINT "self_scores_group_id_criterion_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "criterion_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD CONSTRAINT "tie_decisions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD CONSTRAINT "tie_decisions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD CONSTRAINT "tie_decisions_higher_agency_id_agencies_id_fk" FOREIGN KEY ("higher_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD CONSTRAINT "tie_decisions_lower_agency_id_agencies_id_fk" FOREIGN KEY ("lower_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_decisions" ADD CONSTRAINT "tie_decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_agency_version_id_agency_versions_id_fk" FOREIGN KEY ("agency_version_id") REFERENCES "agency_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_form_id_award_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "award_forms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_nominees" ADD CONSTRAINT "submission_nominees_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_nominees" ADD CONSTRAINT "submission_nominees_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_nominees" ADD CONSTRAINT "submission_nominees_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_nominees" ADD CONSTRAINT "submission_nominees_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_returns" ADD CONSTRAINT "submission_returns_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_returns" ADD CONSTRAINT "submission_returns_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_returns" ADD CONSTRAINT "submission_returns_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_returns" ADD CONSTRAINT "submission_returns_returned_by_people_id_fk" FOREIGN KEY ("returned_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_drafted_by_people_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agencies_slug" ON "agencies" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "agencies_code" ON "agencies" USING btree ("code");--> statement-breakpoint
CREATE INDEX "agency_successions_from" ON "agency_successions" USING btree ("from_agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agency_versions_from" ON "agency_versions" USING btree ("agency_id","from_on");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_events_seq" ON "audit_events" USING btree ("chain","seq");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "award_forms_from" ON "award_forms" USING btree ("code","from_on");--> statement-breakpoint
CREATE UNIQUE INDEX "award_grounds_from" ON "award_grounds" USING btree ("form_code","code","from_on");--> statement-breakpoint
CREATE INDEX "award_grounds_form" ON "award_grounds" USING btree ("form_code");--> statement-breakpoint
CREATE UNIQUE INDEX "regulations_code" ON "regulations" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "ballot_nominees_nomination" ON "ballot_nominees" USING btree ("ballot_id","nomination_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ballot_tellers_person" ON "ballot_tellers" USING btree ("ballot_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ballots_number" ON "ballots" USING btree ("bloc_year_id","number");--> statement-breakpoint
CREATE INDEX "ballots_conference" ON "ballots" USING btree ("conference_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bloc_years_year" ON "bloc_years" USING btree ("bloc_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "blocs_slug" ON "blocs" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "illustrative_facts_fact" ON "illustrative_facts" USING btree ("bloc_year_id","fact");--> statement-breakpoint
CREATE UNIQUE INDEX "leaderships_role" ON "leaderships" USING btree ("bloc_year_id","role","agency_id");--> statement-breakpoint
CREATE INDEX "leaderships_bloc" ON "leaderships" USING btree ("bloc_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_agency" ON "memberships" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE INDEX "memberships_of_agency" ON "memberships" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "charters_year" ON "charters" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attendances_agency" ON "attendances" USING btree ("conference_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bulletins_year" ON "bulletins" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conferences_year" ON "conferences" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "minutes_signatures_capacity" ON "minutes_signatures" USING btree ("conference_id","capacity");--> statement-breakpoint
CREATE INDEX "covenant_refusals_version" ON "covenant_refusals" USING btree ("version_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_versions_version" ON "covenant_versions" USING btree ("bloc_year_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_versions_open" ON "covenant_versions" USING btree ("bloc_year_id") WHERE voided_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_agency" ON "signatures" USING btree ("version_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "criteria_sets_year" ON "criteria_sets" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "criterion_groups_code" ON "criterion_groups" USING btree ("criteria_set_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "acclamations_role" ON "acclamations" USING btree ("conference_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "handover_confirmations_side" ON "handover_confirmations" USING btree ("handover_id","side");--> statement-breakpoint
CREATE UNIQUE INDEX "handover_items_position" ON "handover_items" USING btree ("handover_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "handovers_year" ON "handovers" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "holds_agency" ON "holds" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE INDEX "nomination_returns_nomination" ON "nomination_returns" USING btree ("nomination_id");--> statement-breakpoint
CREATE UNIQUE INDEX "nominations_number" ON "nominations" USING btree ("bloc_year_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "nominations_form" ON "nominations" USING btree ("bloc_year_id","agency_id","form_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opinions_agency" ON "opinions" USING btree ("nomination_id","agency_id");--> statement-breakpoint
CREATE INDEX "appointments_person" ON "appointments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "appointments_agency" ON "appointments" USING btree ("agency_id","office");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deadlines_kind" ON "deadlines" USING btree ("bloc_year_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_tasks_number" ON "plan_tasks" USING btree ("bloc_year_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_year" ON "plans" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_targets_number" ON "registration_targets" USING btree ("registration_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_titles_form" ON "registration_titles" USING btree ("registration_id","form_code");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_agency" ON "registrations" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE INDEX "result_imports_year" ON "result_imports" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "result_points_group" ON "result_points" USING btree ("result_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "result_publications_year" ON "result_publications" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "results_agency" ON "results" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scoring_openings_year" ON "scoring_openings" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "self_assessment_returns_assessment" ON "self_assessment_returns" USING btree ("self_assessment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "self_assessments_agency" ON "self_assessments" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "self_scores_group" ON "self_scores" USING btree ("self_assessment_id","group_id");--> statement-breakpoint
CREATE INDEX "tie_decisions_year" ON "tie_decisions" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "awards_nomination" ON "awards" USING btree ("decision_id","nomination_id");--> statement-breakpoint
CREATE INDEX "awards_agency" ON "awards" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_submission" ON "decisions" USING btree ("submission_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_number" ON "decisions" USING btree ("bloc_id","number","decided_on");--> statement-breakpoint
CREATE UNIQUE INDEX "submission_nominees_nomination" ON "submission_nominees" USING btree ("submission_id","nomination_id");--> statement-breakpoint
CREATE INDEX "submission_returns_submission" ON "submission_returns" USING btree ("submission_id");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_year" ON "submissions" USING btree ("bloc_year_id");