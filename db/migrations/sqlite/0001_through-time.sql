CREATE TABLE `bloc_memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`kind` text,
	`from_on` text NOT NULL,
	`to_on` text,
	`decision_ref` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bloc_memberships_bloc` ON `bloc_memberships` (`bloc_id`);--> statement-breakpoint
CREATE INDEX `bloc_memberships_agency` ON `bloc_memberships` (`agency_id`);--> statement-breakpoint
DROP INDEX `acclamations_role`;--> statement-breakpoint
ALTER TABLE `acclamations` ADD `position` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `acclamations_role` ON `acclamations` (`conference_id`,`role`,`position`);--> statement-breakpoint
ALTER TABLE `leaderships` ADD `position` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `memberships` ADD `joined_on` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `left_on` text;