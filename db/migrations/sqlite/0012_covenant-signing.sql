CREATE TABLE `ceremony_events` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`agency_id` text,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ceremony_events_number` ON `ceremony_events` (`version_id`,`number`);--> statement-breakpoint
CREATE TABLE `covenant_readings` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_readings_person` ON `covenant_readings` (`version_id`,`agency_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `covenant_seals` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`number` integer NOT NULL,
	`file_id` text NOT NULL,
	`file_sha256` text NOT NULL,
	`evidence` text NOT NULL,
	`level` text NOT NULL,
	`certificate` text NOT NULL,
	`fingerprint` text NOT NULL,
	`sealed_at` integer NOT NULL,
	`timestamped_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_seals_number` ON `covenant_seals` (`version_id`,`number`);--> statement-breakpoint
CREATE TABLE `passkey_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`challenge` text NOT NULL,
	`nonce` text NOT NULL,
	`version_id` text,
	`agency_id` text,
	`created_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_challenges_challenge` ON `passkey_challenges` (`challenge`);--> statement-breakpoint
CREATE INDEX `passkey_challenges_created` ON `passkey_challenges` (`created_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credential` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkeys_person` ON `passkeys` (`person_id`);--> statement-breakpoint
CREATE TABLE `signature_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`mark` text NOT NULL,
	`saved_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signature_marks_person` ON `signature_marks` (`person_id`);--> statement-breakpoint
DROP INDEX `covenant_versions_version`;--> statement-breakpoint
DROP INDEX `covenant_versions_open`;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `kind` text DEFAULT 'covenant' NOT NULL;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `parent_id` text;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `verify_code` text;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `file_id` text REFERENCES files(id);--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `file_sha256` text;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `methods` text DEFAULT '["inApp"]' NOT NULL;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `leader_last` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `pdf_order` text DEFAULT 'copies' NOT NULL;--> statement-breakpoint
ALTER TABLE `covenant_versions` ADD `at_ceremony` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_versions_verify_code` ON `covenant_versions` (`verify_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_versions_version` ON `covenant_versions` (`bloc_year_id`,`kind`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_versions_open` ON `covenant_versions` (`bloc_year_id`,`kind`) WHERE voided_at is null and kind <> 'annex';--> statement-breakpoint
ALTER TABLE `signatures` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `signatures` ADD `signer_name` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `mandate_id` text REFERENCES mandates(id);--> statement-breakpoint
ALTER TABLE `signatures` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `signatures` ADD `read_at` integer;--> statement-breakpoint
ALTER TABLE `signatures` ADD `network` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `browser` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `device` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `request_key` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `second_factor` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `signatures` ADD `mark` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `passkey` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `certificate` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `file_id` text REFERENCES files(id);--> statement-breakpoint
ALTER TABLE `signatures` ADD `previous_hash` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `hash` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `system_signature` text;--> statement-breakpoint
CREATE UNIQUE INDEX `signatures_number` ON `signatures` (`version_id`,`number`);