import { translated } from '../../language/translated.ts';

/** What is said of a talk that was played, in English. */
export const transcriptMessages = translated('transcript', {
  expected: 'Expected',
  now: 'Now',
  goesTo: (state: string) => `goes to ${state}`,
  staysAt: (state: string) => `stays at ${state}`,
  whyOf: (turn: number) => `Why, turn ${turn}`,
  silence: 'Nobody writes',
  silenceFor: (time: string) => `${time} later: nobody has written`,
  later: (time: string) => `${time} later`,
  cameBack: 'They come back',
  cameBackAfter: (time: string) => `They come back ${time} later`,
  unanswered: 'The answer to what is asked for takes its time',
  answered: 'The answer comes in',
  setTo: (slot: string, value: string) => `Set by hand: ${slot} is ${value}`,
  startsAt: (state: string) => `Put by hand at ${state}`,
  fresh: 'This conversation is over; a new one begins',
  duration: {
    seconds: (count: number) => (count === 1 ? '1 second' : `${count} seconds`),
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  },
});
