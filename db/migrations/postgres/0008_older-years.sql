CREATE TABLE "older_results" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"table_id" text NOT NULL,
	"year" integer NOT NULL,
	"name" text NOT NULL,
	"agency_id" text,
	"total_centi" integer,
	"rank" integer,
	"rating" text NOT NULL,
	"maximum_centi" integer NOT NULL,
	"replaced_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "older_tables" (
	"id" text PRIMARY KEY NOT NULL,
	"bloc_id" text NOT NULL,
	"bloc_year_id" text NOT NULL,
	"file_id" text NOT NULL,
	"cells" jsonb NOT NULL,
	"mapping" jsonb,
	"maximum_centi" integer NOT NULL,
	"year" integer,
	"read" jsonb,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"checked_by" text NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"taken_by" text
);
--> statement-breakpoint
ALTER TABLE "older_results" ADD CONSTRAINT "older_results_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_results" ADD CONSTRAINT "older_results_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_results" ADD CONSTRAINT "older_results_table_id_older_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "older_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_results" ADD CONSTRAINT "older_results_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_tables" ADD CONSTRAINT "older_tables_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_tables" ADD CONSTRAINT "older_tables_bloc_year_id_bloc_years_id_fk" FOREIGN KEY ("bloc_year_id") REFERENCES "bloc_years"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_tables" ADD CONSTRAINT "older_tables_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_tables" ADD CONSTRAINT "older_tables_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "older_tables" ADD CONSTRAINT "older_tables_taken_by_people_id_fk" FOREIGN KEY ("taken_by") REFERENCES "people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "older_results_bloc" ON "older_results" USING btree ("bloc_id","year");--> statement-breakpoint
CREATE INDEX "older_tables_bloc" ON "older_tables" USING btree ("bloc_id");