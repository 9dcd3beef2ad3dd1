CREATE TABLE `earlier_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`year` integer NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	`agency_id` text NOT NULL,
	`source` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `earlier_terms_standing` ON `earlier_terms` (`bloc_id`,`year`,`role`,`position`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE TABLE `leadership_recognitions` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`number` text NOT NULL,
	`decided_on` text NOT NULL,
	`signer` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leadership_recognitions_year` ON `leadership_recognitions` (`bloc_year_id`);--> statement-breakpoint
DROP INDEX `rotation_skips_year`;--> statement-breakpoint
ALTER TABLE `rotation_skips` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `rotation_skips` ADD `withdrawn_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `rotation_skips` ADD `withdrawn_reason` text;--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_skips_standing` ON `rotation_skips` (`bloc_id`,`agency_id`,`year`,`role`) WHERE withdrawn_at is null;