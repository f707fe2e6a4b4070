ALTER TABLE `conversations` ADD `due_at` text;--> statement-breakpoint
CREATE INDEX `conversations_by_due` ON `conversations` (`due_at`,`id`) WHERE due_at is not null;--> statement-breakpoint
UPDATE `conversations` SET `due_at` = `updated_at` WHERE `phase` NOT IN ('completed', 'cancelled', 'handed_off', 'expired');
