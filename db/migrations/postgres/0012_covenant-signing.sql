CREATE TABLE "ceremony_events" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"agency_id" text,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "covenant_readings" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"person_id" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "covenant_seals" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"version_id" text NOT NULL,
	"number" integer NOT NULL,
	"file_id" text NOT NULL,
	"file_sha256" text NOT NULL,
	"evidence" text NOT NULL,
	"level" text NOT NULL,
	"certificate" text NOT NULL,
	"fingerprint" text NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	"timestamped_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"purpose" text NOT NULL,
	"challenge" text NOT NULL,
	"nonce" text NOT NULL,
	"version_id" text,
	"agency_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" integer NOT NULL,
	"transports" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signature_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"mark" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "covenant_versions_version";--> statement-breakpoint
DROP INDEX "covenant_versions_open";--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "kind" text DEFAULT 'covenant' NOT NULL;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "parent_id" text;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "verify_code" text;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "file_id" text;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "file_sha256" text;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "methods" jsonb DEFAULT '["inApp"]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "leader_last" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "pdf_order" text DEFAULT 'copies' NOT NULL;--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD COLUMN "at_ceremony" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "signer_name" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "mandate_id" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "read_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "browser" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "request_key" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "second_factor" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "mark" jsonb;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "passkey" jsonb;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "certificate" jsonb;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "file_id" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "previous_hash" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "hash" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "system_signature" text;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony_events" ADD CONSTRAINT "ceremony_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_seals" ADD CONSTRAINT "covenant_seals_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_seals" ADD CONSTRAINT "covenant_seals_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_seals" ADD CONSTRAINT "covenant_seals_version_id_covenant_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covenant_seals" ADD CONSTRAINT "covenant_seals_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_marks" ADD CONSTRAINT "signature_marks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ceremony_events_number" ON "ceremony_events" USING btree ("version_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_readings_person" ON "covenant_readings" USING btree ("version_id","agency_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_seals_number" ON "covenant_seals" USING btree ("version_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "passkey_challenges_challenge" ON "passkey_challenges" USING btree ("challenge");--> statement-breakpoint
CREATE INDEX "passkey_challenges_created" ON "passkey_challenges" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "passkeys_credential" ON "passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "passkeys_person" ON "passkeys" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "signature_marks_person" ON "signature_marks" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "covenant_versions" ADD CONSTRAINT "covenant_versions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_versions_verify_code" ON "covenant_versions" USING btree ("verify_code");--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_number" ON "signatures" USING btree ("version_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_versions_version" ON "covenant_versions" USING btree ("bloc_year_id","kind","version");--> statement-breakpoint
CREATE UNIQUE INDEX "covenant_versions_open" ON "covenant_versions" USING btree ("bloc_year_id","kind") WHERE voided_at is null and kind <> 'annex';