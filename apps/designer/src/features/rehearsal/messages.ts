import type { Persona, RehearsalEnding } from '@turnwise/testing';
import { translated } from '../../language/translated.ts';

/** What the rehearsal says, in English. */
export const rehearsalMessages = translated('rehearsal', {
  emptyTitle: 'Rehearse with made-up customers',
  emptyText:
    'Ten made-up customers talk to your flow as it is drawn now, each in their own manner: one is brief, one rambles, one says it all at once. You see who gets through, and where an answer is taken otherwise than it was meant.',
  emptyHint: 'It takes a few seconds, here in your browser.',
  rehearse: 'Rehearse',
  loading: 'Loading the flows this one runs…',
  nothingDrawn: 'Nothing to rehearse yet',
  nothingDrawnText: 'Draw the first state, and made-up customers can talk to your flow.',
  noStart: 'The flow does not begin anywhere yet',
  noStartText: 'Choose the state it starts in, and made-up customers can talk to your flow.',

  results: 'What came of the rehearsal',
  running: 'Ten made-up customers are talking to your flow as it is drawn now, each of them five times.',
  held: (held: number, all: number) => `${held} of ${all} talks held`,
  rehearsing: 'Rehearsing',
  progress: 'Talks held',
  stop: 'Stop',
  again: 'Rehearse with other people',
  sameAgain: 'Rehearse again',
  changed: 'The flow has been drawn differently since. What you see is how it went before.',
  failed: 'The rehearsal could not go on. What you see is what was held until then.',
  stopped: (held: number, all: number) =>
    held === 0 ? 'Stopped before a talk was over.' : `Stopped after ${held} of ${all} talks.`,
  gotThrough: (count: number, all: number) =>
    count === all
      ? all === 1
        ? 'The only one got through'
        : `All ${all} got through`
      : `${count} of ${all} got through`,
  tookOtherwise: (count: number) =>
    count === 1
      ? '1 answer was taken otherwise than it was meant.'
      : `${count} answers were taken otherwise than they were meant.`,
  allUnderstood: 'Every answer was taken as it was meant.',
  meant: {
    handedOff: (count: number) =>
      count === 1
        ? '1 of them was handed to a person, as the flow wants it.'
        : `${count} of them were handed to a person, as the flow wants it.`,
    cancelled: (count: number) =>
      count === 1
        ? '1 of them called it off, as they wanted to.'
        : `${count} of them called it off, as they wanted to.`,
  },
  ended: {
    handedOff: (count: number) =>
      count === 1 ? '1 was needlessly handed to a person.' : `${count} were needlessly handed to a person.`,
    cancelled: (count: number) =>
      count === 1 ? '1 was taken to be calling it off.' : `${count} were taken to be calling it off.`,
    tooLong: (count: number) =>
      count === 1 ? '1 gave up after a very long talk.' : `${count} gave up after a very long talk.`,
    silent: (count: number) =>
      count === 1 ? '1 was left with nothing to answer.' : `${count} were left with nothing to answer.`,
  },

  people: 'Who talked',
  who: 'Customer',
  through: 'Got through',
  ofTalks: (count: number, talks: number) => `${count} of ${talks}`,
  usualMessages: 'Messages, usually',
  misunderstood: 'Misunderstood',
  misunderstoodTimes: (count: number) => (count === 1 ? '1 misunderstood' : `${count} misunderstood`),
  notYet: '–',
  personas: {
    plain: { name: 'Plain speaker', manner: 'Answers every question in plain words.' },
    brief: { name: 'Few words', manner: 'Says a word or two where others write a sentence.' },
    chatty: { name: 'Talkative', manner: 'Wraps every answer in a good deal of talk.' },
    all_at_once: { name: 'All at once', manner: 'Tells everything in one message, unasked.' },
    changes_mind: { name: 'Second thoughts', manner: 'Says one thing, and then rather another.' },
    careless: { name: 'In a hurry', manner: 'Mistypes, and never looks back.' },
    curious: { name: 'Curious', manner: 'Asks something else first.' },
    unsure: { name: 'Unsure', manner: 'Thinks so, probably, and says that.' },
    impatient: { name: 'Impatient', manner: 'Wants it over with, and says that too.' },
    distracted: { name: 'Distracted', manner: 'Goes away in the middle and comes back.' },
  } satisfies Record<Persona, { name: string; manner: string }> as Readonly<
    Record<Persona, { readonly name: string; readonly manner: string }>
  >,

  wrong: 'Where it goes wrong',
  nowhere: 'Nowhere: whatever was said was taken as it was meant.',
  inFlow: (flow: string) => `in “${flow}”`,
  show: 'Show on the canvas',
  showNamed: (state: string) => `Show “${state}” on the canvas`,
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  alsoAskedAgain: 'Where it only had to ask again:',
  seeTalk: 'See the talk',
  seeTalkWith: (said: string) => `See the talk in which “${said}” is said`,
  askedAgain: (count: number) =>
    count === 1 ? 'It had to ask again once.' : `It had to ask again ${count} times.`,
  said: (said: string, what: string) => `Said “${said}”, ${what}`,
  alone: (what: string) => what.charAt(0).toUpperCase() + what.slice(1),
  notUnderstood: (plain: string) => `nothing was understood. “${plain}” alone is.`,
  becameNothing: (slot: string) => `${slot} was emptied. It should have stayed as it was.`,
  became: (slot: string, value: string, plain: string, meant: string) =>
    `${slot} became “${value}”. “${plain}” alone makes it “${meant}”.`,
  becameUnasked: (slot: string, value: string) =>
    `${slot} became “${value}”. It should have stayed as it was.`,
  led: (reached: string, plain: string, meant: string) =>
    `it went to ${reached}. “${plain}” alone leads to ${meant}.`,
  ledAway: (reached: string, meant: string) => `it went to ${reached}. It should have stayed at ${meant}.`,

  talk: 'The talk',
  noTalk: 'Talks can be read here as soon as they have been held.',
  talkOf: (name: string, number: number) => `${name}, talk ${number}`,
  talkNumber: (number: number, all: number) => `Talk ${number} of ${all}`,
  before: 'Previous talk',
  after: 'Next talk',
  messages: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
  endings: {
    finished: 'Got through',
    handedOff: 'Handed to a person',
    cancelled: 'Called off',
    tooLong: 'Gave up',
    silent: 'Nothing left to answer',
  } satisfies Record<RehearsalEnding, string> as Readonly<Record<RehearsalEnding, string>>,
  keep: 'Keep as a test',
  kept: 'Kept as a test',
  holds: (turns: number) => (turns === 1 ? 'One turn.' : `${turns} turns.`),
  expectsNow: 'The test expects what happens now.',
  holdsOn: (count: number) =>
    count === 1
      ? 'In this talk an answer was taken otherwise than it was meant, and the test would hold on to that. Better mend the flow first, and keep the talk then.'
      : `In this talk ${count} answers were taken otherwise than they were meant, and the test would hold on to that. Better mend the flow first, and keep the talk then.`,
  changedSince: 'The flow has changed since the talk. The test expects what the flow does now.',
});
