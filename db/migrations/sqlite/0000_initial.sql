CREATE TABLE `agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_slug` ON `agencies` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_code` ON `agencies` (`code`);--> statement-breakpoint
CREATE TABLE `agency_successions` (
	`id` text PRIMARY KEY NOT NULL,
	`from_agency_id` text NOT NULL,
	`to_agency_id` text,
	`kind` text NOT NULL,
	`happened_on` text NOT NULL,
	`decision_ref` text,
	FOREIGN KEY (`from_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agency_successions_from` ON `agency_successions` (`from_agency_id`);--> statement-breakpoint
CREATE TABLE `agency_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`name_fold` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`decision_ref` text,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agency_versions_from` ON `agency_versions` (`agency_id`,`from_on`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`chain` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`subject_id` text NOT NULL,
	`bloc_year_id` text,
	`details` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_events_seq` ON `audit_events` (`chain`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject_id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`route` text NOT NULL,
	`request_hash` text NOT NULL,
	`response` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `award_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`decided_by` text NOT NULL,
	`citation` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`verified` integer NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `award_forms_from` ON `award_forms` (`code`,`from_on`);--> statement-breakpoint
CREATE TABLE `award_grounds` (
	`id` text PRIMARY KEY NOT NULL,
	`form_code` text NOT NULL,
	`code` text NOT NULL,
	`label` text NOT NULL,
	`citation` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`verified` integer NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `award_grounds_from` ON `award_grounds` (`form_code`,`code`,`from_on`);--> statement-breakpoint
CREATE INDEX `award_grounds_form` ON `award_grounds` (`form_code`);--> statement-breakpoint
CREATE TABLE `regulations` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`instruments` text NOT NULL,
	`summary` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`verified` integer NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regulations_code` ON `regulations` (`code`);--> statement-breakpoint
CREATE TABLE `ballot_nominees` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`ballot_id` text NOT NULL,
	`nomination_id` text NOT NULL,
	`position` integer NOT NULL,
	`yes` integer,
	`written_yes` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ballot_id`) REFERENCES `ballots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nomination_id`) REFERENCES `nominations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ballot_nominees_nomination` ON `ballot_nominees` (`ballot_id`,`nomination_id`);--> statement-breakpoint
CREATE TABLE `ballot_tellers` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`ballot_id` text NOT NULL,
	`person_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`post_at_time` text NOT NULL,
	`position` integer NOT NULL,
	`confirmed_on` text,
	`confirmed_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ballot_id`) REFERENCES `ballots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ballot_tellers_person` ON `ballot_tellers` (`ballot_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `ballots` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`conference_id` text NOT NULL,
	`number` integer NOT NULL,
	`round` integer NOT NULL,
	`form_id` text NOT NULL,
	`status` text NOT NULL,
	`threshold` text NOT NULL,
	`denominator` text NOT NULL,
	`secret` integer NOT NULL,
	`count_written_opinions` integer NOT NULL,
	`prepared_at` integer NOT NULL,
	`roll` integer NOT NULL,
	`present` integer,
	`written_opinions` integer,
	`issued` integer,
	`returned` integer,
	`valid` integer,
	`invalid` integer,
	`counted_on` text,
	`counted_at` integer,
	`counted_by` text,
	`tally_sha256` text,
	`confirmed_on` text,
	`confirmed_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conference_id`) REFERENCES `conferences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`form_id`) REFERENCES `award_forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ballots_number` ON `ballots` (`bloc_year_id`,`number`);--> statement-breakpoint
CREATE INDEX `ballots_conference` ON `ballots` (`conference_id`);--> statement-breakpoint
CREATE TABLE `bloc_years` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`year` integer NOT NULL,
	`composed_at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bloc_years_year` ON `bloc_years` (`bloc_id`,`year`);--> statement-breakpoint
CREATE TABLE `blocs` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`name_fold` text NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`superior` text NOT NULL,
	`province` text NOT NULL,
	`founded_on` text NOT NULL,
	`decision_ref` text,
	`rehearsal_on` text,
	`replaced_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `blocs_slug` ON `blocs` (`slug`);--> statement-breakpoint
CREATE TABLE `illustrative_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`fact` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `illustrative_facts_fact` ON `illustrative_facts` (`bloc_year_id`,`fact`);--> statement-breakpoint
CREATE TABLE `leaderships` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`role` text NOT NULL,
	`from_on` text NOT NULL,
	`started_at` integer NOT NULL,
	`basis` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leaderships_role` ON `leaderships` (`bloc_year_id`,`role`,`agency_id`);--> statement-breakpoint
CREATE INDEX `leaderships_bloc` ON `leaderships` (`bloc_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`agency_version_id` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_version_id`) REFERENCES `agency_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_agency` ON `memberships` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
CREATE INDEX `memberships_of_agency` ON `memberships` (`agency_id`);--> statement-breakpoint
CREATE TABLE `charters` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`adopted_on` text NOT NULL,
	`adopted_at` integer NOT NULL,
	`number` text,
	`quorum` text NOT NULL,
	`secret` integer NOT NULL,
	`denominator` text NOT NULL,
	`award_thresholds` text NOT NULL,
	`leadership_threshold` text NOT NULL,
	`count_written_opinions` integer NOT NULL,
	`max_rounds` integer NOT NULL,
	`score_floor_centi` integer NOT NULL,
	`tie_breaks` text NOT NULL,
	`nominated_share_warning_bps` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `charters_year` ON `charters` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`conference_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`attendance` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conference_id`) REFERENCES `conferences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_agency` ON `attendances` (`conference_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `bulletins` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`conference_id` text NOT NULL,
	`published_on` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conference_id`) REFERENCES `conferences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bulletins_year` ON `bulletins` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `conferences` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`plan_year_id` text NOT NULL,
	`held_on` text NOT NULL,
	`session` text NOT NULL,
	`place` text NOT NULL,
	`chair_agency_id` text NOT NULL,
	`review` text NOT NULL,
	`convened_at` integer NOT NULL,
	`opened_on` text,
	`opened_at` integer,
	`closed_on` text,
	`closed_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conferences_year` ON `conferences` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `minutes_signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`conference_id` text NOT NULL,
	`capacity` text NOT NULL,
	`person_id` text NOT NULL,
	`post_at_time` text NOT NULL,
	`sha256` text NOT NULL,
	`signed_on` text NOT NULL,
	`signed_at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conference_id`) REFERENCES `conferences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_signatures_capacity` ON `minutes_signatures` (`conference_id`,`capacity`);--> statement-breakpoint
CREATE TABLE `covenant_refusals` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`refused_on` text NOT NULL,
	`refused_at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `covenant_refusals_version` ON `covenant_refusals` (`version_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `covenant_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`frozen_on` text NOT NULL,
	`frozen_at` integer NOT NULL,
	`frozen_by` text NOT NULL,
	`completed_at` integer,
	`voided_at` integer,
	`voided_by` text,
	`void_reason` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`voided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_versions_version` ON `covenant_versions` (`bloc_year_id`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `covenant_versions_open` ON `covenant_versions` (`bloc_year_id`) WHERE voided_at is null;--> statement-breakpoint
CREATE TABLE `signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`version_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`agency_version_id` text NOT NULL,
	`person_id` text NOT NULL,
	`capacity` text NOT NULL,
	`post_at_time` text NOT NULL,
	`statement` text NOT NULL,
	`sha256` text NOT NULL,
	`method` text NOT NULL,
	`signed_on` text NOT NULL,
	`signed_at` integer NOT NULL,
	`session_id` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `covenant_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_version_id`) REFERENCES `agency_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signatures_agency` ON `signatures` (`version_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `criteria_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`name` text NOT NULL,
	`adopted_on` text NOT NULL,
	`adopted_at` integer NOT NULL,
	`bonus_cap_centi` integer NOT NULL,
	`step_centi` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_sets_year` ON `criteria_sets` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `criterion_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`criteria_set_id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`max_centi` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criteria_set_id`) REFERENCES `criteria_sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criterion_groups_code` ON `criterion_groups` (`criteria_set_id`,`code`);--> statement-breakpoint
CREATE TABLE `installation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `acclamations` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`conference_id` text NOT NULL,
	`plan_year_id` text NOT NULL,
	`role` text NOT NULL,
	`agency_id` text NOT NULL,
	`votes_for` integer NOT NULL,
	`base` integer NOT NULL,
	`acclaimed_on` text NOT NULL,
	`acclaimed_at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conference_id`) REFERENCES `conferences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `acclamations_role` ON `acclamations` (`conference_id`,`role`);--> statement-breakpoint
CREATE TABLE `handover_confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`handover_id` text NOT NULL,
	`side` text NOT NULL,
	`person_id` text NOT NULL,
	`post_at_time` text NOT NULL,
	`confirmed_on` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handover_id`) REFERENCES `handovers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handover_confirmations_side` ON `handover_confirmations` (`handover_id`,`side`);--> statement-breakpoint
CREATE TABLE `handover_items` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`handover_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`note` text NOT NULL,
	`checked_at` integer,
	`checked_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handover_id`) REFERENCES `handovers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handover_items_position` ON `handover_items` (`handover_id`,`position`);--> statement-breakpoint
CREATE TABLE `handovers` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`plan_year_id` text NOT NULL,
	`from_agency_id` text NOT NULL,
	`to_agency_id` text NOT NULL,
	`prepared_at` integer NOT NULL,
	`completed_on` text,
	`completed_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handovers_year` ON `handovers` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `holds` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`reason` text NOT NULL,
	`basis` text NOT NULL,
	`opened_on` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`closed_on` text,
	`closed_at` integer,
	`closed_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `holds_agency` ON `holds` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `nomination_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`nomination_id` text NOT NULL,
	`reason` text NOT NULL,
	`returned_on` text NOT NULL,
	`returned_at` integer NOT NULL,
	`returned_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nomination_id`) REFERENCES `nominations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `nomination_returns_nomination` ON `nomination_returns` (`nomination_id`);--> statement-breakpoint
CREATE TABLE `nominations` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`number` integer NOT NULL,
	`agency_id` text NOT NULL,
	`agency_version_id` text NOT NULL,
	`form_id` text NOT NULL,
	`ground_id` text NOT NULL,
	`achievement` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`sent_on` text,
	`sent_at` integer,
	`sent_by` text,
	`withdrawn_on` text,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`put_to_ballot_on` text,
	`put_to_ballot_at` integer,
	`put_to_ballot_by` text,
	`settled_on` text,
	`settled_at` integer,
	`findings` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_version_id`) REFERENCES `agency_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`form_id`) REFERENCES `award_forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ground_id`) REFERENCES `award_grounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`put_to_ballot_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nominations_number` ON `nominations` (`bloc_year_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `nominations_form` ON `nominations` (`bloc_year_id`,`agency_id`,`form_id`);--> statement-breakpoint
CREATE TABLE `opinions` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`nomination_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`recommendation` text NOT NULL,
	`remark` text NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nomination_id`) REFERENCES `nominations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opinions_agency` ON `opinions` (`nomination_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`agency_id` text,
	`office` text NOT NULL,
	`post` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`paper_ref` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `appointments_person` ON `appointments` (`person_id`);--> statement-breakpoint
CREATE INDEX `appointments_agency` ON `appointments` (`agency_id`,`office`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`browser` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `deadlines` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`kind` text NOT NULL,
	`due_on` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deadlines_kind` ON `deadlines` (`bloc_year_id`,`kind`);--> statement-breakpoint
CREATE TABLE `plan_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`illustrative` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_tasks_number` ON `plan_tasks` (`bloc_year_id`,`number`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`adopted_on` text,
	`adopted_at` integer,
	`adopted_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adopted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_year` ON `plans` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `registration_targets` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`unit` text NOT NULL,
	`target` text NOT NULL,
	`mid_year` text,
	`mid_year_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registration_targets_number` ON `registration_targets` (`registration_id`,`number`);--> statement-breakpoint
CREATE TABLE `registration_titles` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`form_code` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registration_titles_form` ON `registration_titles` (`registration_id`,`form_code`);--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	`sent_at` integer,
	`sent_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_agency` ON `registrations` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `result_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`sheet` text NOT NULL,
	`checked_at` integer NOT NULL,
	`checked_by` text NOT NULL,
	`applied_at` integer,
	`applied_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `result_imports_year` ON `result_imports` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `result_points` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`result_id` text NOT NULL,
	`group_id` text NOT NULL,
	`points_centi` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`result_id`) REFERENCES `results`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `criterion_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `result_points_group` ON `result_points` (`result_id`,`group_id`);--> statement-breakpoint
CREATE TABLE `result_publications` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`published_on` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	`ranking` text NOT NULL,
	`sha256` text NOT NULL,
	`has_ties` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `result_publications_year` ON `result_publications` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `results` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`bonus_centi` integer NOT NULL,
	`deduction_centi` integer NOT NULL,
	`reason` text NOT NULL,
	`women_bps` integer,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `results_agency` ON `results` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `scoring_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`opened_on` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scoring_openings_year` ON `scoring_openings` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `self_assessment_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`self_assessment_id` text NOT NULL,
	`reason` text NOT NULL,
	`answer_by` text NOT NULL,
	`returned_on` text NOT NULL,
	`returned_at` integer NOT NULL,
	`returned_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`self_assessment_id`) REFERENCES `self_assessments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `self_assessment_returns_assessment` ON `self_assessment_returns` (`self_assessment_id`);--> statement-breakpoint
CREATE TABLE `self_assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`status` text NOT NULL,
	`bonus_centi` integer NOT NULL,
	`bonus_reason` text NOT NULL,
	`saved_at` integer NOT NULL,
	`late` integer NOT NULL,
	`due_on` text,
	`submitted_on` text,
	`submitted_at` integer,
	`submitted_by` text,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `self_assessments_agency` ON `self_assessments` (`bloc_year_id`,`agency_id`);--> statement-breakpoint
CREATE TABLE `self_scores` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`self_assessment_id` text NOT NULL,
	`group_id` text NOT NULL,
	`points_centi` integer,
	`note` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`self_assessment_id`) REFERENCES `self_assessments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `criterion_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `self_scores_group` ON `self_scores` (`self_assessment_id`,`group_id`);--> statement-breakpoint
CREATE TABLE `tie_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`step` text NOT NULL,
	`higher_agency_id` text NOT NULL,
	`lower_agency_id` text NOT NULL,
	`minutes_ref` text NOT NULL,
	`decided_on` text NOT NULL,
	`decided_at` integer NOT NULL,
	`decided_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`higher_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lower_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tie_decisions_year` ON `tie_decisions` (`bloc_year_id`);--> statement-breakpoint
CREATE TABLE `awards` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`agency_version_id` text NOT NULL,
	`form_id` text NOT NULL,
	`nomination_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`decided_on` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_version_id`) REFERENCES `agency_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`form_id`) REFERENCES `award_forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nomination_id`) REFERENCES `nominations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `awards_nomination` ON `awards` (`decision_id`,`nomination_id`);--> statement-breakpoint
CREATE INDEX `awards_agency` ON `awards` (`agency_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`submission_id` text NOT NULL,
	`number` text NOT NULL,
	`decided_on` text NOT NULL,
	`signer` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_submission` ON `decisions` (`submission_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_number` ON `decisions` (`bloc_id`,`number`,`decided_on`);--> statement-breakpoint
CREATE TABLE `submission_nominees` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`submission_id` text NOT NULL,
	`nomination_id` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nomination_id`) REFERENCES `nominations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submission_nominees_nomination` ON `submission_nominees` (`submission_id`,`nomination_id`);--> statement-breakpoint
CREATE TABLE `submission_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`submission_id` text NOT NULL,
	`reason` text NOT NULL,
	`returned_on` text NOT NULL,
	`returned_at` integer NOT NULL,
	`returned_by` text NOT NULL,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `submission_returns_submission` ON `submission_returns` (`submission_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`bloc_id` text NOT NULL,
	`bloc_year_id` text NOT NULL,
	`number` text NOT NULL,
	`dated_on` text NOT NULL,
	`addressee` text NOT NULL,
	`status` text NOT NULL,
	`drafted_at` integer NOT NULL,
	`drafted_by` text NOT NULL,
	`sent_on` text,
	`sent_at` integer,
	`sent_by` text,
	`signer` text,
	`received_on` text,
	`received_at` integer,
	FOREIGN KEY (`bloc_id`) REFERENCES `blocs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bloc_year_id`) REFERENCES `bloc_years`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_year` ON `submissions` (`bloc_year_id`);