CREATE TABLE `agency_events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`agency_id` text NOT NULL,
	`happened_on` text NOT NULL,
	`decision_number` text,
	`decision_on` text,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agency_events_agency` ON `agency_events` (`agency_id`);--> statement-breakpoint
CREATE TABLE `agency_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`sheet` text NOT NULL,
	`checked_at` integer NOT NULL,
	`checked_by` text NOT NULL,
	`applied_at` integer,
	`applied_by` text,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
CREATE TABLE `bloc_memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`kind` text,
	`from_on` text NOT NULL,
	`to_on` text,
	`decision_ref` text,
	`end_decision_ref` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bloc_memberships_bloc` ON `bloc_memberships` (`bloc_id`);--> statement-breakpoint
CREATE INDEX `bloc_memberships_agency` ON `bloc_memberships` (`agency_id`);--> statement-breakpoint
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
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_open` ON `calendar_feeds` (`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `date_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`kind` text,
	`own_date_id` text,
	`moved_from` text,
	`moved_to` text NOT NULL,
	`moved_with` text,
	`reason` text NOT NULL,
	`moved_at` integer NOT NULL,
	`moved_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`own_date_id`) REFERENCES `own_dates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `date_moves_year` ON `date_moves` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `own_dates` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`name` text NOT NULL,
	`note` text NOT NULL,
	`due_on` text NOT NULL,
	`hangs_on` text,
	`after_days` integer,
	`own_day_since` integer,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdraw_reason` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `own_dates_year` ON `own_dates` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`act` text NOT NULL,
	`subject_id` text NOT NULL,
	`sha256` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_agency_id` text NOT NULL,
	`asked_post` text NOT NULL,
	`asked_on` text NOT NULL,
	`asked_at` integer NOT NULL,
	`given_by` text,
	`given_agency_id` text,
	`given_post` text,
	`given_on` text,
	`given_at` integer,
	`used_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `approvals_subject` ON `approvals` (`bloc_year_id`,`act`,`subject_id`);--> statement-breakpoint
CREATE TABLE `charter_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`drafted_at` integer NOT NULL,
	`copied_from` integer,
	`rules` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `charter_drafts_year` ON `charter_drafts` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `criteria_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`drafted_at` integer NOT NULL,
	`copied_from` integer,
	`rules` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_drafts_year` ON `criteria_drafts` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` blob NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rotation_candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	`agency_id` text NOT NULL,
	`why` text NOT NULL,
	`findings` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `rotation_proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_candidates_role` ON `rotation_candidates` (`proposal_id`,`role`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_candidates_agency` ON `rotation_candidates` (`proposal_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `rotation_heirs` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`heir_agency_id` text NOT NULL,
	`happened_on` text NOT NULL,
	`ancestor_agency_id` text,
	`paper` text NOT NULL,
	`decided_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`heir_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ancestor_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_heirs_event` ON `rotation_heirs` (`bloc_id`,`heir_agency_id`,`happened_on`);--> statement-breakpoint
CREATE TABLE `rotation_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`conference_id` text NOT NULL,
	`plan_year_id` text NOT NULL,
	`citation` text NOT NULL,
	`proposed_on` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`proposed_by` text NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conference_id`) REFERENCES `conferences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rotation_proposals_year` ON `rotation_proposals` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `rotation_skips` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`year` integer NOT NULL,
	`role` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`conference_id` text,
	`paper` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conference_id`) REFERENCES `conferences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_skips_year` ON `rotation_skips` (`bloc_id`,`agency_id`,`year`,`role`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`sealed_text` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`claimed_until` integer,
	`tries` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `mails_waiting` ON `mails` (`sent_at`,`expires_at`);--> statement-breakpoint
CREATE TABLE `mandate_scopes` (
	`id` text PRIMARY KEY NOT NULL,
	`mandate_id` text NOT NULL,
	`person_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`scope` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mandate_scopes_scope` ON `mandate_scopes` (`mandate_id`,`scope`);--> statement-breakpoint
CREATE INDEX `mandate_scopes_person` ON `mandate_scopes` (`person_id`);--> statement-breakpoint
CREATE TABLE `mandates` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`post` text NOT NULL,
	`scopes` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`paper_ref` text NOT NULL,
	`file_id` text NOT NULL,
	`given_by` text,
	`given_at` integer NOT NULL,
	`withdrawn_from` text,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mandates_person` ON `mandates` (`person_id`);--> statement-breakpoint
CREATE INDEX `mandates_agency` ON `mandates` (`agency_id`);--> statement-breakpoint
CREATE TABLE `link_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`requested_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_requests_person` ON `link_requests` (`person_id`);--> statement-breakpoint
CREATE TABLE `pending_sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pending_sign_ins_person` ON `pending_sign_ins` (`person_id`);--> statement-breakpoint
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
CREATE TABLE `recovery_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_codes_hash` ON `recovery_codes` (`person_id`,`code_hash`);--> statement-breakpoint
CREATE INDEX `recovery_codes_person` ON `recovery_codes` (`person_id`);--> statement-breakpoint
CREATE TABLE `second_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`sealed_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `second_factors_person` ON `second_factors` (`person_id`);--> statement-breakpoint
DROP INDEX `regulations_code`;--> statement-breakpoint
ALTER TABLE `regulations` ADD `subjects` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `regulations` ADD `province` text;--> statement-breakpoint
ALTER TABLE `regulations` ADD `replaces` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `regulations` ADD `amends` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `regulations` ADD `verified_on` text;--> statement-breakpoint
ALTER TABLE `regulations` ADD `verified_by` text;--> statement-breakpoint
ALTER TABLE `regulations` ADD `source` text;--> statement-breakpoint
CREATE UNIQUE INDEX `regulations_from` ON `regulations` (`code`,`from_on`);--> statement-breakpoint
DROP INDEX `acclamations_role`;--> statement-breakpoint
ALTER TABLE `acclamations` ADD `position` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `acclamations_role` ON `acclamations` (`conference_id`,`role`,`position`);--> statement-breakpoint
ALTER TABLE `agencies` ADD `identifier` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `address` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `email` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `contact_post` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `contact_phone` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `contact_email` text;--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_identifier` ON `agencies` (`identifier`);--> statement-breakpoint
ALTER TABLE `agency_successions` ADD `event_id` text REFERENCES agency_events(id);--> statement-breakpoint
CREATE INDEX `agency_successions_to` ON `agency_successions` (`to_agency_id`);--> statement-breakpoint
ALTER TABLE `agency_versions` ADD `search_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agency_versions` ADD `parent_agency_id` text REFERENCES agencies(id);--> statement-breakpoint
CREATE INDEX `agency_versions_parent` ON `agency_versions` (`parent_agency_id`);--> statement-breakpoint
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
ALTER TABLE `award_grounds` ADD `source` text;--> statement-breakpoint
ALTER TABLE `ballot_nominees` ADD `own_part` text;--> statement-breakpoint
ALTER TABLE `ballots` ADD `own_agency_vote` text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE `ballots` ADD `undecided_again` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `bloc_years` ADD `decision_ref` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `level` text DEFAULT 'province' NOT NULL;--> statement-breakpoint
ALTER TABLE `blocs` ADD `decided_on` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `decided_by` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `managed_by` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `dissolved_on` text;--> statement-breakpoint
ALTER TABLE `blocs` ADD `dissolution_ref` text;--> statement-breakpoint
ALTER TABLE `leaderships` ADD `position` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `memberships` ADD `joined_on` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `left_on` text;--> statement-breakpoint
ALTER TABLE `charters` ADD `meeting` text;--> statement-breakpoint
ALTER TABLE `charters` ADD `leader_choice` text DEFAULT 'acclaimed' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `deputies` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `not_twice_in_a_row` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `not_under_discipline` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `once_per_round` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `joiners_last` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `own_agency_vote` text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `second_round` text DEFAULT 'newNominees' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `rank_versus_ballot` text DEFAULT 'ballot' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `quotas` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `lateness` text DEFAULT '{"perDays":1,"stepCenti":0,"capCenti":0,"missingCenti":0,"absenceCenti":0}' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `deadlines` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `charters` ADD `second_approvers` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `appointments` ADD `search_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `kind` text DEFAULT 'invitation' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `search_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `hat` text;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `hangs_on` text;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `after_days` integer;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `own_day_since` integer;