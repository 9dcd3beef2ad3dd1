ALTER TABLE `results` ADD `taken_over` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `tie_decisions` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `tie_decisions` ADD `withdrawn_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `tie_decisions` ADD `withdrawn_reason` text;--> statement-breakpoint
UPDATE `results` SET `taken_over` = true WHERE NOT EXISTS (SELECT 1 FROM `appraisals` WHERE `appraisals`.`bloc_year_id` = `results`.`bloc_year_id` AND `appraisals`.`agency_id` = `results`.`agency_id`);