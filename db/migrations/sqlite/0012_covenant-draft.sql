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
ALTER TABLE `plan_tasks` ADD `written_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `registration_targets` ADD `before` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `registrations` ADD `agreed_at` integer;--> statement-breakpoint
ALTER TABLE `registrations` ADD `agreed_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `registrations` ADD `returned_at` integer;