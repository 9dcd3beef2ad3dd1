CREATE TABLE `upload_parts` (
	`upload_id` text NOT NULL,
	`at` integer NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`upload_id`, `at`),
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`received` integer NOT NULL,
	`begun_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uploads_of_person` ON `uploads` (`person_id`);--> statement-breakpoint
CREATE INDEX `uploads_begun` ON `uploads` (`begun_at`);