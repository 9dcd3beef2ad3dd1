CREATE TABLE `bloc_former_names` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`name` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`decision_ref` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bloc_former_names_from` ON `bloc_former_names` (`bloc_id`,`from_on`);--> statement-breakpoint
CREATE TABLE `composition_draft_members` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `composition_drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `composition_draft_members_agency` ON `composition_draft_members` (`draft_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `composition_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`year` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `composition_drafts_year` ON `composition_drafts` (`bloc_id`,`year`);--> statement-breakpoint
ALTER TABLE `bloc_memberships` ADD `end_decision_ref` text;--> statement-breakpoint
ALTER TABLE `bloc_years` ADD `decision_ref` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `level` text DEFAULT 'province' NOT NULL;--> statement-breakpoint
ALTER TABLE `blocs` ADD `decided_on` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `decided_by` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `managed_by` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `dissolved_on` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `dissolution_ref` text;