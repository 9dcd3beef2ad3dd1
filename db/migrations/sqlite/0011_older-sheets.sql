ALTER TABLE `older_tables` ADD `sheet` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `older_tables` ADD `sheets` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `older_tables` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `older_tables` ADD `withdrawn_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `older_tables` ADD `withdrawn_reason` text;