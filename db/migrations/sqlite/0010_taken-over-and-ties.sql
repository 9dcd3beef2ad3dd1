ALTER TABLE `results` ADD `taken_over` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `tie_decisions` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `tie_decisions` ADD `withdrawn_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `tie_decisions` ADD `withdrawn_reason` text;