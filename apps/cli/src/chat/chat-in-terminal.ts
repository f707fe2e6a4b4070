import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { FlowDocument } from '@turnwise/flow';
import { inputLines } from '../json-lines.ts';
import { type Chat, type ChatTurn, tooLate } from './chat.ts';
import { readDuration } from './read-duration.ts';
import { traceToLines } from './trace-to-lines.ts';

const help = `  /slots      what is known so far
  /why        why the last answer was what it was
  /pass 2h    let time pass
  /resume     come back in a new session
  /restart    begin again
  /quit       leave`;

/** Talks in the terminal until the input ends or the user leaves. Lines that start with / are for us, not the flow. */
export async function chatInTerminal(chat: Chat, flow: FlowDocument): Promise<void> {
  say(dim(`${flow.name}. Lines that start with / are commands: /help lists them.`));
  let last = await chat.start();
  show(last);
  for await (const line of userLines()) {
    const [command = '', ...rest] = line.trim().split(/\s+/);
    if (command === '/quit' || command === '/exit') return;
    const turn = command.startsWith('/')
      ? await obey(command, rest.join(' '), chat, last)
      : await chat.say(line);
    if (turn === null) continue;
    last = turn;
    show(turn);
  }
}

/** Does what a command asks; gives a turn when something happened to the conversation. */
async function obey(command: string, argument: string, chat: Chat, last: ChatTurn): Promise<ChatTurn | null> {
  switch (command) {
    case '/slots':
      say(slotsToText(last));
      return null;
    case '/why':
      say(
        dim(
          traceToLines(last.trace)
            .map((line) => `  ${line}`)
            .join('\n') || '  Nothing has happened.',
        ),
      );
      return null;
    case '/restart':
      return chat.start();
    case '/resume':
      return chat.resume();
    case '/pass': {
      const milliseconds = readDuration(argument);
      const turn = milliseconds === null ? null : await chat.passTime(milliseconds);
      if (turn) return turn;
      say(
        dim(milliseconds === null ? '  How long? Write /pass 30m, /pass 72h or /pass 3d.' : `  ${tooLate}`),
      );
      return null;
    }
    default:
      say(dim(command === '/help' ? help : `  There is no command ${command}.\n${help}`));
      return null;
  }
}

/** What the user types. In a pipe it is repeated, so that what comes out reads as a talk. */
async function* userLines(): AsyncGenerator<string> {
  if (!process.stdin.isTTY) {
    for await (const line of inputLines()) {
      say(`> ${line}`);
      yield line;
    }
    return;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  terminal.prompt();
  for await (const line of terminal) {
    yield line;
    terminal.prompt();
  }
  say('');
}

function show({ replies, conversation }: ChatTurn): void {
  for (const { text } of replies) say(text);
  const quickReplies = replies.at(-1)?.quickReplies ?? [];
  if (quickReplies.length > 0) say(dim(`  ${quickReplies.map((text) => `[${text}]`).join(' ')}`));
  const ending = endings[conversation.phase];
  if (ending) say(dim(`  (${ending} What you say next begins a new conversation.)`));
}

const endings: Readonly<Partial<Record<ChatTurn['conversation']['phase'], string>>> = {
  completed: 'The conversation is complete.',
  cancelled: 'The conversation was cancelled.',
  handed_off: 'A person takes over here.',
  expired: 'The conversation has expired.',
};

function slotsToText({ conversation, slots }: ChatTurn): string {
  const lines = Object.entries(slots).map(([name, value]) => {
    const known = conversation.slots[name];
    return `  ${name}: ${JSON.stringify(value)} (${known?.source}${known?.confirmed ? ', confirmed' : ''})`;
  });
  return dim([`  at ${conversation.state ?? 'no state'}, ${conversation.phase}`, ...lines].join('\n'));
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const isPlain = !process.stdout.isTTY || Boolean(process.env.NO_COLOR);
const dim = (text: string): string => (isPlain ? text : styleText('dim', text));
