CREATE TABLE "regulation_instruments" (
	"id" text PRIMARY KEY NOT NULL,
	"regulation_id" text NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"issuer" text NOT NULL,
	"signed_on" text,
	"citation" text NOT NULL,
	"source_url" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rule_values" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"key" text NOT NULL,
	"statement" text NOT NULL,
	"value" integer,
	"unit" text,
	"scope" text NOT NULL,
	"scope_of" text NOT NULL,
	"citation" text NOT NULL,
	"regulation" text,
	"from_on" text NOT NULL,
	"to_on" text,
	"verified" boolean NOT NULL,
	"verified_on" text,
	"verified_by" text,
	"source" text,
	"position" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "regulations_code";--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "subject" text DEFAULT 'collective' NOT NULL;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "period" text DEFAULT 'whenQualified' NOT NULL;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "condition" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "council_bps" integer;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "dossier" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "money_centi" integer;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "regulation" text;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "verified_on" text;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "verified_by" text;--> statement-breakpoint
ALTER TABLE "award_forms" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "award_grounds" ADD COLUMN "regulation" text;--> statement-breakpoint
ALTER TABLE "award_grounds" ADD COLUMN "verified_on" text;--> statement-breakpoint
ALTER TABLE "award_grounds" ADD COLUMN "verified_by" text;--> statement-breakpoint
ALTER TABLE "award_grounds" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "subjects" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "province" text;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "replaces" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "amends" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "verified_on" text;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "verified_by" text;--> statement-breakpoint
ALTER TABLE "regulations" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "regulation_instruments" ADD CONSTRAINT "regulation_instruments_regulation_id_regulations_id_fk" FOREIGN KEY ("regulation_id") REFERENCES "regulations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "regulation_instruments_regulation" ON "regulation_instruments" USING btree ("regulation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rule_values_from" ON "rule_values" USING btree ("key","scope","scope_of","from_on");--> statement-breakpoint
CREATE UNIQUE INDEX "regulations_from" ON "regulations" USING btree ("code","from_on");