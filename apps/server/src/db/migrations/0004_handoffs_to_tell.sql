ALTER TABLE `handoffs` ADD `due_at` text;--> statement-breakpoint
ALTER TABLE `handoffs` ADD `sent_at` text;--> statement-breakpoint
ALTER TABLE `handoffs` ADD `failures` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `handoffs` ADD `failure` text;--> statement-breakpoint
CREATE INDEX `handoffs_by_due` ON `handoffs` (`due_at`) WHERE due_at is not null;