CREATE TABLE `agency_events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`agency_id` text NOT NULL,
	`happened_on` text NOT NULL,
	`decision_number` text,
	`decision_on` text,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agency_events_agency` ON `agency_events` (`agency_id`);--> statement-breakpoint
CREATE TABLE `agency_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`sheet` text NOT NULL,
	`checked_at` integer NOT NULL,
	`checked_by` text NOT NULL,
	`applied_at` integer,
	`applied_by` text,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `agencies` ADD `identifier` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `address` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `email` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `contact_post` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `contact_phone` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `contact_email` text;--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_identifier` ON `agencies` (`identifier`);--> statement-breakpoint
ALTER TABLE `agency_successions` ADD `event_id` text REFERENCES agency_events(id);--> statement-breakpoint
CREATE INDEX `agency_successions_to` ON `agency_successions` (`to_agency_id`);--> statement-breakpoint
ALTER TABLE `agency_versions` ADD `search_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agency_versions` ADD `parent_agency_id` text REFERENCES agencies(id);--> statement-breakpoint
CREATE INDEX `agency_versions_parent` ON `agency_versions` (`parent_agency_id`);