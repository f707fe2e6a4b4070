#!/usr/bin/env node
import { ensureBuilt } from '../../../scripts/ensure-built.mjs';

// Inside a checkout the command is built when it is first used, and again when its sources change.
// Standard output belongs to the command, so progress goes to standard error.
try {
  const serving = process.argv[2] === 'serve';
  await ensureBuilt(serving ? ['cli', 'server', 'designer'] : ['cli'], (line) => console.error(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import('../dist/turnwise.js');
