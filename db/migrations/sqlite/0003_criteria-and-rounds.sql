CREATE TABLE `appraisals` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`round` text NOT NULL,
	`sent_on` text NOT NULL,
	`sent_at` integer NOT NULL,
	`sent_by` text NOT NULL,
	`explain_by` text,
	`explained_on` text,
	`explained_at` integer,
	`explained_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`explained_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appraisals_round` ON `appraisals` (`bloc_year_id`,`agency_id`,`round`);--> statement-breakpoint
CREATE TABLE `cross_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`scorer_agency_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`assigned_on` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`assigned_by` text NOT NULL,
	`sent_on` text,
	`sent_at` integer,
	`sent_by` text,
	`recused_at` integer,
	`recused_by` text,
	`recused_reason` text,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scorer_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recused_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cross_assignments_pair` ON `cross_assignments` (`bloc_year_id`,`scorer_agency_id`,`agency_id`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `cross_assignments_year` ON `cross_assignments` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `explanations` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`text` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criterion_id`) REFERENCES `criteria`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `explanations_line` ON `explanations` (`agency_id`,`criterion_id`);--> statement-breakpoint
CREATE TABLE `recheck_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`reason` text NOT NULL,
	`requested_on` text NOT NULL,
	`requested_at` integer NOT NULL,
	`requested_by` text NOT NULL,
	`answer` text,
	`upheld` integer,
	`answered_on` text,
	`answered_at` integer,
	`answered_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recheck_requests_open` ON `recheck_requests` (`bloc_year_id`,`agency_id`) WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX `recheck_requests_year` ON `recheck_requests` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`criteria_set_id` text NOT NULL,
	`group_id` text,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`parent_code` text,
	`kind` text NOT NULL,
	`max_centi` integer NOT NULL,
	`step_centi` integer,
	`evidence` integer NOT NULL,
	`applies_to` text,
	`unit` text NOT NULL,
	`unit_centi` integer NOT NULL,
	`bands` text NOT NULL,
	`measures` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criteria_set_id`) REFERENCES `criteria_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `criterion_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_code` ON `criteria` (`criteria_set_id`,`code`);--> statement-breakpoint
CREATE INDEX `criteria_year` ON `criteria` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`file_id` text NOT NULL,
	`place` text NOT NULL,
	`attached_at` integer NOT NULL,
	`attached_by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criterion_id`) REFERENCES `criteria`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attached_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_agency` ON `evidence` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
CREATE INDEX `evidence_file` ON `evidence` (`file_id`);--> statement-breakpoint
CREATE TABLE `deductions` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`ground` text NOT NULL,
	`about` text NOT NULL,
	`quantity` integer NOT NULL,
	`centi` integer NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deductions_agency` ON `deductions` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `knock_outs` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`code` text NOT NULL,
	`basis` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knock_outs_standing` ON `knock_outs` (`bloc_year_id`,`agency_id`,`code`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE TABLE `sheet_reopenings` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`reason` text NOT NULL,
	`until_on` text NOT NULL,
	`reopened_on` text NOT NULL,
	`reopened_at` integer NOT NULL,
	`reopened_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sheet_reopenings_year` ON `sheet_reopenings` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `women_shares` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`bps` integer NOT NULL,
	`stated_at` integer NOT NULL,
	`stated_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `women_shares_agency` ON `women_shares` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `scores` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`round` text NOT NULL,
	`by_agency_id` text,
	`value` integer,
	`points_centi` integer,
	`note` text NOT NULL,
	`version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criterion_id`) REFERENCES `criteria`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scores_line` ON `scores` (`agency_id`,`criterion_id`,`round`) WHERE by_agency_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `scores_cross` ON `scores` (`agency_id`,`criterion_id`,`by_agency_id`) WHERE by_agency_id is not null;--> statement-breakpoint
CREATE INDEX `scores_year` ON `scores` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
DROP INDEX `criteria_sets_year`;--> statement-breakpoint
ALTER TABLE `criteria_sets` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `criteria_sets` ADD `deductions` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `criteria_sets` ADD `knock_outs` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_sets_version` ON `criteria_sets` (`bloc_year_id`,`version`);--> statement-breakpoint
ALTER TABLE `charters` ADD `appraisal` text DEFAULT '{"lockAfterDays":null,"explainDays":5,"recheckDays":5,"crossScorers":0}' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `rating_bands` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `result_publications` ADD `unranked` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `self_assessments` ADD `total_centi` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
INSERT INTO criteria (id, bloc_id, bloc_year_id, criteria_set_id, group_id, code, name, parent_code, kind, max_centi, step_centi, evidence, applies_to, unit, unit_centi, bands, measures, position)
SELECT id, bloc_id, bloc_year_id, criteria_set_id, id, code, name, NULL, 'points', max_centi, NULL, 0, NULL, '', 0, '[]', '', position FROM criterion_groups;--> statement-breakpoint
INSERT INTO criteria (id, bloc_id, bloc_year_id, criteria_set_id, group_id, code, name, parent_code, kind, max_centi, step_centi, evidence, applies_to, unit, unit_centi, bands, measures, position)
SELECT id, bloc_id, bloc_year_id, id, NULL, '+', 'Điểm thưởng', NULL, 'points', bonus_cap_centi, NULL, 0, NULL, '', 0, '[]', '', 1000 FROM criteria_sets WHERE bonus_cap_centi > 0;--> statement-breakpoint
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