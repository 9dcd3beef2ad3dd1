ALTER TABLE `approvals` ADD `declined_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_agency_id` text REFERENCES agencies(id);--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_post` text;--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_on` text;--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_at` integer;--> statement-breakpoint
ALTER TABLE `approvals` ADD `declined_reason` text;