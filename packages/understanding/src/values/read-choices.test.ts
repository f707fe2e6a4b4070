import { describe, expect, it } from 'vitest';
import { choices, filled, read, refundSlots, slot } from '../refund.fixture.ts';

const colours = { colour: slot('choice', { choices: choices('red', 'dark blue', ['green', 'emerald']) }) };
const speakers = {
  device: slot('choice', {
    label: 'Playback device',
    choices: choices('TV', 'Kitchen speaker', 'Bedroom speaker'),
  }),
};

describe('choices', () => {
  it.each([
    ['the dark-blue one', 'dark blue'],
    ['emerald please', 'green'],
    ["I don't want the red one but the green one", 'green'],
    ['not red, green', 'green'],
    ['not the red one, green', 'green'],
  ])('%s', (text, expected) => {
    expect(filled(text, colours)).toEqual({ colour: expected });
  });

  it.each([
    ['the second one', 'dark blue'],
    ['3', 'green'],
    ['the last one', 'green'],
    ['option 1', 'red'],
    ['grene', 'green'],
    ['blue', 'dark blue'],
  ])('asked for: %s', (text, expected) => {
    expect(filled(text, colours, { asked: 'colour' })).toEqual({ colour: expected });
  });

  it('two at once are neither of them, also where one is changed', () => {
    const [said] = read('actually the red one and the green one', colours, {
      filled: { colour: 'dark blue' },
    }).values;
    expect(said?.alternatives).toEqual([said?.value === 'red' ? 'green' : 'red']);
    expect(filled('actually green, not red', colours, { filled: { colour: 'red' } })).toEqual({
      colour: 'green',
    });
  });

  it.each(['reddish', 'I read it', 'not red', 'the second one', 'my greens'])('not named in: %s', (text) => {
    expect(filled(text, colours).colour === 'red' || filled(text, colours).colour === 'dark blue').toBe(
      false,
    );
  });

  it.each(['3 shirts', 'make it 2 shirts', 'two shirts'])('so many of a thing are no place: %s', (text) => {
    expect(filled(text, colours, { asked: 'colour' })).toEqual({});
  });

  it('takes the words apart and in part', () => {
    expect(filled('play it on the speaker in the kitchen', speakers)).toEqual({ device: 'Kitchen speaker' });
    expect(filled('play it on the kitchen device', speakers)).toEqual({ device: 'Kitchen speaker' });
    expect(filled('in my bedroom', speakers, { filled: { device: 'TV' }, prompt: 'On the TV?' })).toEqual({});
    expect(filled('no, in my bedroom', speakers, { filled: { device: 'TV' }, prompt: 'On the TV?' })).toEqual(
      { device: 'Bedroom speaker' },
    );
    expect(filled('speaker', speakers, { asked: 'device' })).toEqual({});
  });

  it('takes a whole choice with a slip before a part of it without one', () => {
    const tried = slot('choice', {
      choices: choices(['both', 'a restart and the cables'], 'restart', 'cables', [
        'no_connection',
        'no connection',
      ]),
    });
    const answer = (text: string) => filled(text, { tried }, { asked: 'tried' });
    expect(answer('a restart and the caables')).toEqual({ tried: 'both' });
    expect(answer('its no connectoin')).toEqual({ tried: 'no_connection' });
    expect(answer('a restart and the tables')).toEqual({ tried: 'restart' });
    expect(answer('the correction')).toEqual({});
    const wo = slot('choice', {
      choices: choices(['spur', 'Wo sie bleibt'], ['zurück', 'Eine Rückgabe anmelden']),
    });
    expect(filled('eine Rükgabe anmelden', { wo }, { asked: 'wo', language: 'de' })).toEqual({
      wo: 'zurück',
    });
  });

  it('reads "no subtitles" as the choice called none', () => {
    const subtitles = { subtitle_language: slot('choice', { choices: choices('None', 'English') }) };
    expect(filled('with no subtitles please', subtitles)).toEqual({ subtitle_language: 'None' });
    expect(filled('none of this helps', subtitles)).toEqual({});
  });

  it('reads words without content as a choice only where little else is said', () => {
    const { reason } = refundSlots;
    for (const text of ['ok but use my other card', 'any other way to pay it back?', 'and the other lamp?'])
      expect(filled(text, { reason }, { filled: { reason: 'defective' } })).toEqual({});
    expect(filled('other', { reason })).toEqual({ reason: 'other' });
    expect(filled('it is some other reason', { reason }, { asked: 'reason' })).toEqual({ reason: 'other' });
  });

  it('asks which of two that are told, whatever was asked', () => {
    const slots = {
      name: slot('name'),
      device: slot('choice', { choices: choices('router', ['tv_box', 'tv']) }),
    };
    for (const text of ['router is fine, tv is dead', 'router and tv'])
      expect(read(text, slots, { asked: 'name' }).values).toMatchObject([
        { value: 'router', alternatives: ['tv_box'] },
      ]);
  });

  it('gives the longer of two slots’ choices the words', () => {
    const slots = {
      area: slot('choice', { choices: choices('north', 'south') }),
      food: slot('choice', { choices: choices('north indian', 'thai') }),
    };
    expect(filled('a north indian restaurant', slots)).toEqual({ food: 'north indian' });
  });

  it('tells two slots with the same choices apart by whose they are', () => {
    const accounts = {
      account: slot('choice', { choices: choices('savings', 'checking') }),
      recipient_account: slot('choice', { choices: choices('savings', 'checking') }),
    };
    expect(filled('from my savings account to her checking account', accounts)).toEqual({
      account: 'savings',
      recipient_account: 'checking',
    });
  });

  it('keeps a command that is also a choice', () => {
    const next = { next: slot('choice', { choices: choices('cancel', 'continue') }) };
    expect(read('cancel', next, { asked: 'next' })).toMatchObject({
      values: [{ value: 'cancel' }],
      commands: [{ command: 'cancel', isWhole: true }],
    });
  });
});
