CREATE TABLE "appraisals" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"round" text NOT NULL,
	"sent_on" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL,
	"explain_by" text,
	"explained_on" text,
	"explained_at" timestamp (3) with time zone,
	"explained_by" text
);
--> statement-breakpoint
CREATE TABLE "cross_assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"scorer_agency_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"assigned_on" text NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"assigned_by" text NOT NULL,
	"sent_on" text,
	"sent_at" timestamp (3) with time zone,
	"sent_by" text,
	"recused_at" timestamp (3) with time zone,
	"recused_by" text,
	"recused_reason" text,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "explanations" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"criterion_id" text NOT NULL,
	"text" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recheck_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"reason" text NOT NULL,
	"requested_on" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by" text NOT NULL,
	"answer" text,
	"upheld" boolean,
	"answered_on" text,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text
);
--> statement-breakpoint
CREATE TABLE "criteria" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"criteria_set_id" text NOT NULL,
	"group_id" text,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"parent_code" text,
	"kind" text NOT NULL,
	"max_centi" integer NOT NULL,
	"step_centi" integer,
	"evidence" boolean NOT NULL,
	"applies_to" jsonb,
	"unit" text NOT NULL,
	"unit_centi" integer NOT NULL,
	"bands" jsonb NOT NULL,
	"measures" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"criterion_id" text NOT NULL,
	"file_id" text NOT NULL,
	"place" text NOT NULL,
	"attached_at" timestamp (3) with time zone NOT NULL,
	"attached_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "deductions" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"ground" text NOT NULL,
	"about" text NOT NULL,
	"quantity" integer NOT NULL,
	"centi" integer NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "knock_outs" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"code" text NOT NULL,
	"basis" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "sheet_reopenings" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"reason" text NOT NULL,
	"until_on" text NOT NULL,
	"reopened_on" text NOT NULL,
	"reopened_at" timestamp (3) with time zone NOT NULL,
	"reopened_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "women_shares" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"bps" integer NOT NULL,
	"stated_at" timestamp (3) with time zone NOT NULL,
	"stated_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"criterion_id" text NOT NULL,
	"round" text NOT NULL,
	"by_agency_id" text,
	"value" integer,
	"points_centi" integer,
	"note" text NOT NULL,
	"version" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text
);
--> statement-breakpoint
DROP INDEX "criteria_sets_year";--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "appraisal" jsonb DEFAULT '{"lockAfterDays":null,"explainDays":5,"recheckDays":5,"crossScorers":0}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "rating_bands" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "criteria_sets" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "criteria_sets" ADD COLUMN "deductions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "criteria_sets" ADD COLUMN "knock_outs" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "result_publications" ADD COLUMN "unranked" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "self_assessments" ADD COLUMN "total_centi" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "appraisals" ADD CONSTRAINT "appraisals_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisals" ADD CONSTRAINT "appraisals_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisals" ADD CONSTRAINT "appraisals_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisals" ADD CONSTRAINT "appraisals_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisals" ADD CONSTRAINT "appraisals_explained_by_people_id_fk" FOREIGN KEY ("explained_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cross_assignments" ADD CONSTRAINT "cross_assignments_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cross_assignments" ADD CONSTRAINT "cross_assignments_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cross_assignments" ADD CONSTRAINT "cross_assignments_scorer_agency_id_agencies_id_fk" FOREIGN KEY ("scorer_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cross_assignments" ADD CONSTRAINT "cross_assignments_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cross_assignments" ADD CONSTRAINT "cross_assignments_assigned_by_people_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cross_assignments" ADD CONSTRAINT "cross_assignments_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cross_assignments" ADD CONSTRAINT "cross_assignments_recused_by_people_id_fk" FOREIGN KEY ("recused_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cross_assignments" ADD CONSTRAINT "cross_assignments_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_criterion_id_criteria_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "criteria"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recheck_requests" ADD CONSTRAINT "recheck_requests_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recheck_requests" ADD CONSTRAINT "recheck_requests_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recheck_requests" ADD CONSTRAINT "recheck_requests_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recheck_requests" ADD CONSTRAINT "recheck_requests_requested_by_people_id_fk" FOREIGN KEY ("requested_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recheck_requests" ADD CONSTRAINT "recheck_requests_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_criteria_set_id_criteria_sets_id_fk" FOREIGN KEY ("criteria_set_id") REFERENCES "criteria_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_group_id_criterion_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "criterion_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_criterion_id_criteria_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "criteria"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_attached_by_people_id_fk" FOREIGN KEY ("attached_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deductions" ADD CONSTRAINT "deductions_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deductions" ADD CONSTRAINT "deductions_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deductions" ADD CONSTRAINT "deductions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deductions" ADD CONSTRAINT "deductions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deductions" ADD CONSTRAINT "deductions_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knock_outs" ADD CONSTRAINT "knock_outs_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knock_outs" ADD CONSTRAINT "knock_outs_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knock_outs" ADD CONSTRAINT "knock_outs_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knock_outs" ADD CONSTRAINT "knock_outs_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knock_outs" ADD CONSTRAINT "knock_outs_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_reopenings" ADD CONSTRAINT "sheet_reopenings_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_reopenings" ADD CONSTRAINT "sheet_reopenings_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_reopenings" ADD CONSTRAINT "sheet_reopenings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_reopenings" ADD CONSTRAINT "sheet_reopenings_reopened_by_people_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "women_shares" ADD CONSTRAINT "women_shares_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "women_shares" ADD CONSTRAINT "women_shares_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "women_shares" ADD CONSTRAINT "women_shares_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "women_shares" ADD CONSTRAINT "women_shares_stated_by_people_id_fk" FOREIGN KEY ("stated_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_criterion_id_criteria_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "criteria"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_by_agency_id_agencies_id_fk" FOREIGN KEY ("by_agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appraisals_round" ON "appraisals" USING btree ("bloc_year_id","agency_id","round");--> statement-breakpoint
CREATE UNIQUE INDEX "cross_assignments_pair" ON "cross_assignments" USING btree ("bloc_year_id","scorer_agency_id","agency_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "cross_assignments_year" ON "cross_assignments" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "explanations_line" ON "explanations" USING btree ("agency_id","criterion_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recheck_requests_open" ON "recheck_requests" USING btree ("bloc_year_id","agency_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "recheck_requests_year" ON "recheck_requests" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "criteria_code" ON "criteria" USING btree ("criteria_set_id","code");--> statement-breakpoint
CREATE INDEX "criteria_year" ON "criteria" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE INDEX "evidence_agency" ON "evidence" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE INDEX "evidence_file" ON "evidence" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "deductions_agency" ON "deductions" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "knock_outs_standing" ON "knock_outs" USING btree ("bloc_year_id","agency_id","code") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "sheet_reopenings_year" ON "sheet_reopenings" USING btree ("bloc_year_id");--> statement-breakpoint
CREATE UNIQUE INDEX "women_shares_agency" ON "women_shares" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scores_line" ON "scores" USING btree ("agency_id","criterion_id","round") WHERE by_agency_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "scores_cross" ON "scores" USING btree ("agency_id","criterion_id","by_agency_id") WHERE by_agency_id is not null;--> statement-breakpoint
CREATE INDEX "scores_year" ON "scores" USING btree ("bloc_year_id","agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "criteria_sets_version" ON "criteria_sets" USING btree ("bloc_year_id","version");--> statement-breakpoint
INSERT INTO criteria (id, bloc_id, bloc_year_id, criteria_set_id, group_id, code, name, parent_code, kind, max_centi, step_centi, evidence, applies_to, unit, unit_centi, bands, measures, position)
SELECT id, bloc_id, bloc_year_id, criteria_set_id, id, code, name, NULL, 'points', max_centi, NULL, false, NULL, '', 0, '[]'::jsonb, '', position FROM criterion_groups;--> statement-breakpoint
INSERT INTO criteria (id, bloc_id, bloc_year_id, criteria_set_id, group_id, code, name, parent_code, kind, max_centi, step_centi, evidence, applies_to, unit, unit_centi, bands, measures, position)
SELECT id, bloc_id, bloc_year_id, id, NULL, '+', 'Điểm thưởng', NULL, 'points', bonus_cap_centi, NULL, false, NULL, '', 0, '[]'::jsonb, '', 1000 FROM criteria_sets WHERE bonus_cap_centi > 0;--> statement-breakpoint
INSERT INTO scores (id, bloc_id, bloc_year_id, agency_id, criterion_id, round, by_agency_id, value, points_centi, note, version, saved_at, saved_by)
SELECT s.id, s.bloc_id, s.bloc_year_id, a.agency_id, s.group_id, 'self', NULL, NULL, s.points_centi, s.note, 1, a.saved_at, NULL FROM self_scores s JOIN self_assessments a ON a.id = s.self_assessment_id;--> statement-breakpoint
INSERT INTO scores (id, bloc_id, bloc_year_id, agency_id, criterion_id, round, by_agency_id, value, points_centi, note, version, saved_at, saved_by)
SELECT a.id, a.bloc_id, a.bloc_year_id, a.agency_id, c.id, 'self', NULL, NULL, a.bonus_centi, a.bonus_reason, 1, a.saved_at, NULL FROM self_assessments a JOIN criteria c ON c.bloc_year_id = a.bloc_year_id AND c.code = '+' WHERE a.bonus_centi > 0 OR a.bonus_reason <> '';--> statement-breakpoint
INSERT INTO scores (id, bloc_id, bloc_year_id, agency_id, criterion_id, round, by_agency_id, value, points_centi, note, version, saved_at, saved_by)
SELECT p.id, p.bloc_id, p.bloc_year_id, r.agency_id, p.group_id, 'appraised', NULL, NULL, p.points_centi, '', 1, r.recorded_at, r.recorded_by FROM result_points p JOIN results r ON r.id = p.result_id;--> statement-breakpoint
INSERT INTO scores (id, bloc_id, bloc_year_id, agency_id, criterion_id, round, by_agency_id, value, points_centi, note, version, saved_at, saved_by)
SELECT r.id, r.bloc_id, r.bloc_year_id, r.agency_id, c.id, 'appraised', NULL, NULL, r.bonus_centi, r.reason, 1, r.recorded_at, r.recorded_by FROM results r JOIN criteria c ON c.bloc_year_id = r.bloc_year_id AND c.code = '+' WHERE r.bonus_centi > 0;--> statement-breakpoint
INSERT INTO deductions (id, bloc_id, bloc_year_id, agency_id, ground, about, quantity, centi, reason, recorded_at, recorded_by)
SELECT id, bloc_id, bloc_year_id, agency_id, 'other', 'sheet', 1, deduction_centi, reason, recorded_at, recorded_by FROM results WHERE deduction_centi > 0;--> statement-breakpoint
INSERT INTO women_shares (id, bloc_id, bloc_year_id, agency_id, bps, stated_at, stated_by)
SELECT id, bloc_id, bloc_year_id, agency_id, women_bps, recorded_at, recorded_by FROM results WHERE women_bps IS NOT NULL;--> statement-breakpoint
UPDATE self_assessments SET total_centi = bonus_centi + COALESCE((SELECT SUM(s.points_centi) FROM self_scores s WHERE s.self_assessment_id = self_assessments.id), 0);