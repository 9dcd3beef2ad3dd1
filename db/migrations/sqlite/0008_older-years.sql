CREATE TABLE `older_results` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`table_id` text NOT NULL,
	`year` integer NOT NULL,
	`name` text NOT NULL,
	`agency_id` text,
	`total_centi` integer,
	`rank` integer,
	`rating` text NOT NULL,
	`maximum_centi` integer NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`table_id`) REFERENCES `older_tables`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `older_results_bloc` ON `older_results` (`bloc_id`,`year`);--> statement-breakpoint
CREATE TABLE `older_tables` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`file_id` text NOT NULL,
	`cells` text NOT NULL,
	`mapping` text,
	`maximum_centi` integer NOT NULL,
	`year` integer,
	`read` text,
	`checked_at` integer NOT NULL,
	`checked_by` text NOT NULL,
	`taken_at` integer,
	`taken_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `older_tables_bloc` ON `older_tables` (`bloc_id`);