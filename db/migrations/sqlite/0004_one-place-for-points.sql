DROP TABLE `self_scores`;--> statement-breakpoint
ALTER TABLE `results` DROP COLUMN `women_bps`;--> statement-breakpoint
ALTER TABLE `self_assessments` DROP COLUMN `bonus_centi`;--> statement-breakpoint
ALTER TABLE `self_assessments` DROP COLUMN `bonus_reason`;