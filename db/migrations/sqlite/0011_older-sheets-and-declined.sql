ALTER TABLE `approvals` ADD `declined_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_agency_id` text REFERENCES agencies(id);--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_post` text;--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_on` text;--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_at` integer;--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_reason` text;--> statement-breakpoint
ALTER TABLE `older_results` ADD `replaced_by` text REFERENCES older_tables(id);--> statement-breakpoint
ALTER TABLE `older_tables` ADD `sheet` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `older_tables` ADD `sheets` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `older_tables` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `older_tables` ADD `withdrawn_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `older_tables` ADD `withdrawn_reason` text;