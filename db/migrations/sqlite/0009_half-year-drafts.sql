ALTER TABLE `registration_targets` ADD `mid_year_draft` text;--> statement-breakpoint
ALTER TABLE `registration_targets` ADD `mid_year_draft_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `registration_targets` ADD `mid_year_version` integer DEFAULT 0 NOT NULL;