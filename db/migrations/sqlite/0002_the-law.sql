CREATE TABLE `regulation_instruments` (
	`id` text PRIMARY KEY NOT NULL,
	`regulation_id` text NOT NULL,
	`number` text NOT NULL,
	`kind` text NOT NULL,
	`issuer` text NOT NULL,
	`signed_on` text,
	`citation` text NOT NULL,
	`source_url` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`regulation_id`) REFERENCES `regulations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `regulation_instruments_regulation` ON `regulation_instruments` (`regulation_id`);--> statement-breakpoint
CREATE TABLE `rule_values` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`key` text NOT NULL,
	`statement` text NOT NULL,
	`value` integer,
	`unit` text,
	`scope` text NOT NULL,
	`scope_of` text NOT NULL,
	`citation` text NOT NULL,
	`regulation` text,
	`from_on` text NOT NULL,
	`to_on` text,
	`verified` integer NOT NULL,
	`verified_on` text,
	`verified_by` text,
	`source` text,
	`position` integer NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rule_values_from` ON `rule_values` (`key`,`scope`,`scope_of`,`from_on`);--> statement-breakpoint
DROP INDEX `regulations_code`;--> statement-breakpoint
ALTER TABLE `regulations` ADD `subjects` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `regulations` ADD `province` text;--> statement-breakpoint
ALTER TABLE `regulations` ADD `replaces` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `regulations` ADD `amends` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `regulations` ADD `verified_on` text;--> statement-breakpoint
ALTER TABLE `regulations` ADD `verified_by` text;--> statement-breakpoint
ALTER TABLE `regulations` ADD `source` text;--> statement-breakpoint
CREATE UNIQUE INDEX `regulations_from` ON `regulations` (`code`,`from_on`);--> statement-breakpoint
ALTER TABLE `award_forms` ADD `subject` text DEFAULT 'collective' NOT NULL;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `period` text DEFAULT 'whenQualified' NOT NULL;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `condition` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `council_bps` integer;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `dossier` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `money_centi` integer;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `regulation` text;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `verified_on` text;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `verified_by` text;--> statement-breakpoint
ALTER TABLE `award_forms` ADD `source` text;--> statement-breakpoint
ALTER TABLE `award_grounds` ADD `regulation` text;--> statement-breakpoint
ALTER TABLE `award_grounds` ADD `verified_on` text;--> statement-breakpoint
ALTER TABLE `award_grounds` ADD `verified_by` text;--> statement-breakpoint
ALTER TABLE `award_grounds` ADD `source` text;