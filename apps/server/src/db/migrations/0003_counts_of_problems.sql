ALTER TABLE `flows` ADD `problem_counts` text;--> statement-breakpoint
ALTER TABLE `flows` DROP COLUMN `problem_count`;