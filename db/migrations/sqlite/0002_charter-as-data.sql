CREATE TABLE `approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`act` text NOT NULL,
	`subject_id` text NOT NULL,
	`sha256` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_agency_id` text NOT NULL,
	`asked_post` text NOT NULL,
	`asked_on` text NOT NULL,
	`asked_at` integer NOT NULL,
	`given_by` text,
	`given_agency_id` text,
	`given_post` text,
	`given_on` text,
	`given_at` integer,
	`used_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `approvals_subject` ON `approvals` (`bloc_year_id`,`act`,`subject_id`);--> statement-breakpoint
CREATE TABLE `charter_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`drafted_at` integer NOT NULL,
	`copied_from` integer,
	`rules` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `charter_drafts_year` ON `charter_drafts` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `criteria_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`drafted_at` integer NOT NULL,
	`copied_from` integer,
	`rules` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_drafts_year` ON `criteria_drafts` (`bloc_year_id`);--> statement-breakpoint
ALTER TABLE `ballot_nominees` ADD `own_part` text;--> statement-breakpoint
ALTER TABLE `ballots` ADD `own_agency_vote` text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE `ballots` ADD `undecided_again` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `meeting` text;--> statement-breakpoint
ALTER TABLE `charters` ADD `leader_choice` text DEFAULT 'acclaimed' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `deputies` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `not_twice_in_a_row` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `not_under_discipline` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `once_per_round` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `joiners_last` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `own_agency_vote` text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `second_round` text DEFAULT 'newNominees' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `rank_versus_ballot` text DEFAULT 'ballot' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `quotas` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `lateness` text DEFAULT '{"perDays":1,"stepCenti":0,"capCenti":0,"missingCenti":0,"absenceCenti":0}' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `deadlines` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `second_approvers` integer DEFAULT false NOT NULL;