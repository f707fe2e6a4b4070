CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`flow_id` text NOT NULL,
	`flow_version` integer NOT NULL,
	`program` text NOT NULL,
	`session_id` text NOT NULL,
	`user_id` text,
	`phase` text NOT NULL,
	`working` text NOT NULL,
	`revision` integer NOT NULL,
	`turn_rows` integer NOT NULL,
	`turn_count` integer NOT NULL,
	`message_count` integer NOT NULL,
	`last_message` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`flow_id`) REFERENCES `flows`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conversations_by_flow` ON `conversations` (`flow_id`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_by_user` ON `conversations` (`user_id`,`flow_id`,`id`) WHERE user_id is not null;--> statement-breakpoint
CREATE TABLE `handoffs` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`queue` text NOT NULL,
	`summary` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `handoffs_by_conversation` ON `handoffs` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `memories` (
	`user_id` text NOT NULL,
	`flow_id` text NOT NULL,
	`memory` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`user_id`, `flow_id`)
);
--> statement-breakpoint
CREATE TABLE `pending_effects` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`effect` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pending_effects_by_conversation` ON `pending_effects` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text NOT NULL,
	`conversation_id` text NOT NULL,
	PRIMARY KEY(`id`, `conversation_id`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_by_conversation` ON `sessions` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `turns` (
	`conversation_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL,
	`steps` text NOT NULL,
	`session_id` text,
	`client_message_id` text,
	`answer` text,
	PRIMARY KEY(`conversation_id`, `number`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_by_client_message` ON `turns` (`session_id`,`client_message_id`) WHERE client_message_id is not null;--> statement-breakpoint
CREATE TABLE `drafts` (
	`flow_id` text NOT NULL,
	`revision` integer NOT NULL,
	`document` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`flow_id`, `revision`),
	FOREIGN KEY (`flow_id`) REFERENCES `flows`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `flow_versions` (
	`flow_id` text NOT NULL,
	`number` integer NOT NULL,
	`document` text NOT NULL,
	`fingerprint` text NOT NULL,
	`note` text NOT NULL,
	`published_by` text NOT NULL,
	`published_at` text NOT NULL,
	PRIMARY KEY(`flow_id`, `number`),
	FOREIGN KEY (`flow_id`) REFERENCES `flows`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `flows` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`revision` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`state_count` integer NOT NULL,
	`runs_flows` integer NOT NULL,
	`problem_count` integer,
	`published_version` integer,
	`published_fingerprint` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE INDEX `flows_by_deletion` ON `flows` (`deleted_at`);