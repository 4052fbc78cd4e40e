CREATE INDEX "transaction_conversion_rate" ON "transaction_conversion" USING btree ("rate_id");--> statement-breakpoint
CREATE INDEX "transaction_conversion_reference_rate" ON "transaction_conversion" USING btree ("reference_rate_id");--> statement-breakpoint
CREATE INDEX "transaction_total_year" ON "transaction_total" USING btree ("year");