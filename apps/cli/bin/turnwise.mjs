#!/usr/bin/env node
import { ensureBuilt } from '../../../scripts/ensure-built.mjs';

/** @typedef {import('../../../scripts/targets.mjs').Target} Target */

// Inside a checkout the command is built when it is first used, and again when its sources change.
// Standard output belongs to the command, so progress goes to standard error.
/** @type {Record<string, Target[]>} */
const besides = {
  serve: ['server', 'designer'],
  export: ['server'],
  import: ['server'],
  // The AI is asked as the server asks it.
  chat: process.env.OPENAI_API_KEY ? ['server'] : [],
  // So is the one that speaks for simulated users; its key may stand in a file.
  run: ['server'],
};
try {
  await ensureBuilt(['cli', ...(besides[process.argv[2] ?? ''] ?? [])], (line) => console.error(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import('../dist/turnwise.js');
