CREATE TABLE `flow_tests` (
	`flow_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`test` text NOT NULL,
	PRIMARY KEY(`flow_id`, `id`),
	FOREIGN KEY (`flow_id`) REFERENCES `flows`(`id`) ON UPDATE no action ON DELETE cascade
);
