CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`host_agency_id` text NOT NULL,
	`held_on` text NOT NULL,
	`session` text NOT NULL,
	`place` text NOT NULL,
	`everybody` integer NOT NULL,
	`planned_at` integer NOT NULL,
	`planned_by` text NOT NULL,
	`cancelled_at` integer,
	`cancelled_by` text,
	`cancel_reason` text,
	`attendance_version` integer DEFAULT 0 NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`planned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cancelled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activities_number` ON `activities` (`bloc_year_id`,`number`);--> statement-breakpoint
CREATE TABLE `activity_attendances` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`presence` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_attendances_agency` ON `activity_attendances` (`activity_id`,`agency_id`);--> statement-breakpoint
CREATE INDEX `activity_attendances_year` ON `activity_attendances` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `activity_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`presence_from` text NOT NULL,
	`presence_to` text NOT NULL,
	`reason` text NOT NULL,
	`corrected_at` integer NOT NULL,
	`corrected_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrected_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_corrections_year` ON `activity_corrections` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `activity_expected` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`agency_id` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_expected_agency` ON `activity_expected` (`activity_id`,`agency_id`);--> statement-breakpoint
CREATE INDEX `activity_expected_year` ON `activity_expected` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `activity_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`from_on` text NOT NULL,
	`from_session` text NOT NULL,
	`from_place` text NOT NULL,
	`to_on` text NOT NULL,
	`to_session` text NOT NULL,
	`to_place` text NOT NULL,
	`reason` text NOT NULL,
	`moved_at` integer NOT NULL,
	`moved_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_moves_year` ON `activity_moves` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `annex_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`parent_id` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`changes` text DEFAULT '[]' NOT NULL,
	`written_over` text DEFAULT '{}' NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	`version_id` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `annex_drafts_open` ON `annex_drafts` (`parent_id`) WHERE version_id is null;--> statement-breakpoint
CREATE TABLE `covenant_clauses` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	`written_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `covenant_clauses_year` ON `covenant_clauses` (`bloc_year_id`,`kind`,`number`);--> statement-breakpoint
CREATE TABLE `covenant_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`consultation_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`post` text NOT NULL,
	`consented_at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consultation_id`) REFERENCES `covenant_consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `covenant_consents_round` ON `covenant_consents` (`consultation_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `covenant_consultations` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`answer_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `covenant_consultations_year` ON `covenant_consultations` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `covenant_copies` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`from_year` integer NOT NULL,
	`from_version` integer,
	`shifted` text NOT NULL,
	`copied_at` integer NOT NULL,
	`copied_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`copied_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `covenant_copies_year` ON `covenant_copies` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `covenant_remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`number` integer NOT NULL,
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`post` text NOT NULL,
	`paragraph_kind` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`was` text NOT NULL,
	`comment` text NOT NULL,
	`proposed` text,
	`made_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`answer` text,
	`answer_reason` text,
	`taken` text,
	`answered_post` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_remarks_number` ON `covenant_remarks` (`bloc_year_id`,`number`);--> statement-breakpoint
CREATE TABLE `ceremony_events` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`agency_id` text,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ceremony_events_number` ON `ceremony_events` (`version_id`,`number`);--> statement-breakpoint
CREATE TABLE `covenant_readings` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_readings_person` ON `covenant_readings` (`version_id`,`agency_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `covenant_seals` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`number` integer NOT NULL,
	`file_id` text NOT NULL,
	`file_sha256` text NOT NULL,
	`evidence` text NOT NULL,
	`level` text NOT NULL,
	`certificate` text NOT NULL,
	`fingerprint` text NOT NULL,
	`sealed_at` integer NOT NULL,
	`timestamped_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_seals_number` ON `covenant_seals` (`version_id`,`number`);--> statement-breakpoint
CREATE TABLE `signing_copies` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`file_id` text NOT NULL,
	`given_at` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signing_copies_version` ON `signing_copies` (`version_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`challenge` text NOT NULL,
	`nonce` text NOT NULL,
	`version_id` text,
	`agency_id` text,
	`created_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_challenges_challenge` ON `passkey_challenges` (`challenge`);--> statement-breakpoint
CREATE INDEX `passkey_challenges_created` ON `passkey_challenges` (`created_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credential` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkeys_person` ON `passkeys` (`person_id`);--> statement-breakpoint
CREATE TABLE `plan_task_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`task_id` text NOT NULL,
	`number` integer NOT NULL,
	`whole_bloc` integer NOT NULL,
	`owner_agency_id` text,
	`due_on` text,
	`assigned_at` integer NOT NULL,
	`assigned_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `plan_tasks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_task_assignments_number` ON `plan_task_assignments` (`task_id`,`number`);--> statement-breakpoint
CREATE INDEX `plan_task_assignments_year` ON `plan_task_assignments` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `plan_task_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`task_id` text NOT NULL,
	`number` integer NOT NULL,
	`agency_id` text,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`reached` text DEFAULT '[]' NOT NULL,
	`corrects` integer,
	`reported_at` integer NOT NULL,
	`reported_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `plan_tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_task_reports_number` ON `plan_task_reports` (`task_id`,`number`);--> statement-breakpoint
CREATE INDEX `plan_task_reports_year` ON `plan_task_reports` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `plan_indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`task_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`unit` text NOT NULL,
	`target` text NOT NULL,
	`before` text NOT NULL,
	`weight` integer,
	`written_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `plan_tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_indicators_year` ON `plan_indicators` (`bloc_year_id`,`task_id`);--> statement-breakpoint
CREATE TABLE `registration_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`reason` text NOT NULL,
	`answer_by` text NOT NULL,
	`returned_on` text NOT NULL,
	`returned_at` integer NOT NULL,
	`returned_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `registration_returns_registration` ON `registration_returns` (`registration_id`);--> statement-breakpoint
CREATE TABLE `reminder_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`sent_on` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminder_mails_day` ON `reminder_mails` (`person_id`,`sent_on`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`about` text NOT NULL,
	`agency_id` text NOT NULL,
	`reminded_on` text NOT NULL,
	`reminded_at` integer NOT NULL,
	`reminded_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reminded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_day` ON `reminders` (`bloc_year_id`,`about`,`agency_id`,`reminded_on`);--> statement-breakpoint
CREATE TABLE `signature_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`mark` text NOT NULL,
	`saved_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signature_marks_person` ON `signature_marks` (`person_id`);--> statement-breakpoint
DROP INDEX `covenant_versions_version`;--> statement-breakpoint
DROP INDEX `covenant_versions_open`;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `kind` text DEFAULT 'covenant' NOT NULL;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `parent_id` text;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `verify_code` text;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `file_id` text REFERENCES files(id);--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `file_sha256` text;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `methods` text DEFAULT '["inApp"]' NOT NULL;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `leader_last` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `pdf_order` text DEFAULT 'copies' NOT NULL;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `at_ceremony` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_versions_verify_code` ON `covenant_versions` (`verify_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_versions_version` ON `covenant_versions` (`bloc_year_id`,`kind`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_versions_open` ON `covenant_versions` (`bloc_year_id`,`kind`) WHERE voided_at is null and kind <> 'annex';--> statement-breakpoint
DROP INDEX `registration_targets_number`;--> statement-breakpoint
ALTER TABLE `registration_targets` ADD `before` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `registration_targets` ADD `ended_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `registration_targets_number` ON `registration_targets` (`registration_id`,`number`) WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE `signatures` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `signatures` ADD `signer_name` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `mandate_id` text REFERENCES mandates(id);--> statement-breakpoint
ALTER TABLE `signatures` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `signatures` ADD `read_at` integer;--> statement-breakpoint
ALTER TABLE `signatures` ADD `network` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `browser` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `device` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `request_key` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `second_factor` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `signatures` ADD `mark` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `passkey` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `certificate` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `file_id` text REFERENCES files(id);--> statement-breakpoint
ALTER TABLE `signatures` ADD `previous_hash` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `hash` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `system_signature` text;--> statement-breakpoint
CREATE UNIQUE INDEX `signatures_number` ON `signatures` (`version_id`,`number`);--> statement-breakpoint
ALTER TABLE `criteria` ADD `fed_by` text;--> statement-breakpoint
ALTER TABLE `plan_tasks` ADD `written_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `plan_tasks` ADD `annex_id` text REFERENCES covenant_versions(id);--> statement-breakpoint
ALTER TABLE `plan_tasks` ADD `ended_at` integer;--> statement-breakpoint
ALTER TABLE `registrations` ADD `agreed_at` integer;--> statement-breakpoint
ALTER TABLE `registrations` ADD `agreed_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `registrations` ADD `returned_at` integer;