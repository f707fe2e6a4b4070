import { Command, CommanderError } from 'commander';
import { chatCommand } from './commands/chat.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { runCommand } from './commands/run.ts';
import { serveCommand } from './commands/serve.ts';
import { testCommand } from './commands/test.ts';
import { understandCommand } from './commands/understand.ts';
import { ExitWith } from './exit-with.ts';

const commands = [
  serveCommand,
  checkCommand,
  chatCommand,
  testCommand,
  runCommand,
  understandCommand,
  exportCommand,
  importCommand,
];
const program = new Command('turnwise')
  .description('Draw conversations, check them, talk to them and serve them.')
  .exitOverride();
for (const command of commands) program.addCommand(command.exitOverride().showHelpAfterError('See --help.'));

// A reader that goes away early, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** 1 is what a command has to report; 2 is a command that was not understood or had nothing to work on. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof ExitWith)) throw error;
  if (error.message) process.stderr.write(`${error.message}\n`);
  return error.code;
}
