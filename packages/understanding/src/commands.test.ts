import { describe, expect, it } from 'vitest';
import { read } from './refund.fixture.ts';

const commands = (text: string): [string, boolean][] =>
  read(text, {}).commands.map(({ command, isWhole }) => [command, isWhole]);

describe('commands', () => {
  it.each([
    ['cancel', 'never mind', 'forget it', 'please cancel', "I'd like to cancel everything", 'stop'],
    ['restart', 'start over', 'let me start again'],
    ['back', 'go back', 'back', 'go back to the previous question'],
    ['skip', 'skip this one', 'skip'],
    ['help', 'help', 'I need help'],
    [
      'handoff',
      'talk to a human',
      'can I speak to a real person',
      'agent',
      'give me a human',
      'put me through to someone',
    ],
    ['handoff', 'can a human help me', 'could somebody call me', 'transfer me', 'stop this bot'],
    ['handoff', 'can you put me through to the front desk', 'I want to speak to a technician', 'live chat'],
    ['handoff', "I don't want to talk to a bot", 'can a human call me?', "I'd like to see a manager"],
    ['repeat', 'can you repeat that', 'what was the question again?'],
    ['same_as_last_time', 'same as last time', 'the usual'],
  ])('%s', (command, ...texts) => {
    for (const text of texts) expect([text, commands(text)]).toEqual([text, [[command, true]]]);
  });

  it('takes a no before one for an answer, not for the opposite', () => {
    expect(commands('no cancel it')).toEqual([['cancel', true]]);
    expect(commands('no, go back')).toEqual([['back', true]]);
    expect(commands('no help')).toEqual([]);
  });

  it.each([
    ['cancel', 'forget everything', 'please stop asking', "I'm not interested", "I'm done", 'leave me alone'],
    ['restart', "let's begin from scratch", 'start from scratch'],
  ])('gives up: %s', (command, ...texts) => {
    for (const text of texts) expect([text, commands(text)]).toEqual([text, [[command, true]]]);
  });

  it('does not take a reason for a command', () => {
    expect(commands('I want to cancel my subscription')).toEqual([['cancel', false]]);
    expect(commands('It stopped working, I want to talk to a human')).toEqual([['handoff', false]]);
  });

  it.each([
    "don't cancel",
    'I want to stop smoking',
    'my back hurts',
    'I want my money back',
    "I'll be back later",
    'this was no help',
    "I did reset it and it won't start again",
    'I had to restart the app',
    'I am a person who likes tea',
    'I am not a bot',
    'the agent was rude',
    'can someone else use my ticket',
    'my phone number is for calls only',
  ])('no command in: %s', (text) => {
    expect(commands(text)).toEqual([]);
  });
});
