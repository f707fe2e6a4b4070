import type { Phrases } from './phrases.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const english: Phrases = {
  names: ['Sarah Chen', 'Tom Becker', 'Aisha Khan', "Maeve O'Brien", 'José García'],
  emails: ['sarah@example.com', 'tom.becker@example.org', 'aisha_k@mail.example.net'],
  stories: [
    'It is about the order of last week',
    'A friend told me about it',
    'The blue one with the long cable',
    'Just a small thing, it came with the others',
  ],
  brief: {
    yes: ['yep', 'yeah', 'y', 'yup'],
    no: ['nope', 'nah', 'n'],
    any: ['{}'],
  },
  chatty: {
    yes: ["Well yes, I'd say so.", 'Oh yes, definitely.', 'Yes indeed.'],
    no: ["Oh no, I'm afraid not.", "Well no, I wouldn't say so.", 'No, not at all, to be honest.'],
    name: [
      "I'm {}, nice to meet you.",
      'My name is {}, pleased to meet you.',
      'This is {} speaking, how do you do.',
    ],
    email: ['You can reach me at {}, I read that one every day.', 'My email would be {}, the private one.'],
    phone: ['My number is {}, I have had it for ages.', 'You can reach me on {}, most of the day.'],
    date: ['Let me look at my calendar. That would be {}.', 'I had to ask at home, and it is {}.'],
    time: ['Let me see. {} it is.', 'I had to ask at home, and that would be {}.'],
    number: ['Let me count. That would be {}.', 'I had to count them, it is {}.'],
    code: ['I have it right here in front of me, it is {}.', 'Let me put on my glasses. It says {} here.'],
    choice: ["Let me see. I'd say {}.", 'If you ask me, that would be {}.'],
    words: ["Let me see. I'd say: {}.", 'If you ask me: {}.'],
    sentence: ['{}'],
    any: ["Let me see. I'd say {}."],
  },
  openers: [
    'Hello there!',
    'Hi, how nice of you to ask.',
    'Good morning, what lovely weather we are having.',
    'Oh, hi again.',
  ],
  thanks: ['Thanks so much!', 'Thanks a lot!', 'Thank you very much.'],
  strays: ['You are very kind.', 'Sorry for going on like this.', 'My neighbour told me about you.'],
  careless: {
    name: ['im {}', 'its {}', 'my nmae is {}'],
    email: ['my emial is {}', 'its {}', 'u can reach me at {}'],
    phone: ['my nubmer is {}', 'its {}'],
    date: ['its {}', 'i thnik {}', 'on {}'],
    time: ['its {}', 'at {} pls', 'i thnik {}'],
    number: ['its {}', 'taht would be {}', '{} i beleive'],
    code: ['its {}', 'teh number is {}', 'here it is {}', '{} thx'],
    choice: ['its {}', '{} pls', '{}'],
    any: ['{}'],
  },
  asides: [
    'are you a robot?',
    'what time is it?',
    'how long does this take?',
    'are you a real person?',
    'how is the weather over there?',
    'do you like your job?',
  ],
  backToIt: ['Anyway, {}', 'Just wondering. {}', 'Well, {}'],
  doubts: ["hm, I'm not sure", "I don't know", 'hm, not sure', 'hard to say'],
  hesitant: {
    // A yes with a reservation is none: what is in doubt here is only what to say.
    yes: ['um, yes', 'er, yes', 'yes, um, yes'],
    no: ['um, no', 'er, no', 'no, um, no'],
    name: ["It's {}"],
    sentence: ['{}'],
    words: ['hm, {} I think', '{} I guess'],
    any: ["hm, I think it's {}", '{} I think', 'I guess {}'],
  },
  grumpy: {
    yes: ['yes!!', 'YES', 'of course yes'],
    no: ['no!!', 'NO', 'no, come on'],
    sentence: ['{}!!'],
    any: ['{}!!', 'ugh. {}', '{}, hurry up', '{}. this is taking ages'],
  },
  wantsPerson: [
    'I want to talk to a human now',
    'this is useless, give me a real person',
    'can I please just speak to someone?',
    'get me a human',
  ],
  excuses: ['sorry, back again', 'sorry, I was away for a moment', 'back now, had to take a call'],
  corrections: ['Sorry, I meant {}', 'Actually, make it {}', 'No wait, {} instead', 'Oops, I meant {}'],
  namedCorrections: [
    'Sorry, I meant {} for the {label}',
    'Actually, the {label} should be {}',
    'Wait, change the {label} to {}',
  ],
  allAtOnce: {
    openers: ['Hi,', 'Hello,', 'Hey there,', ''],
    facts: {
      name: ["I'm {}", 'my name is {}'],
      email: ['my email is {}', 'you can reach me at {}'],
      phone: ['my phone number is {}'],
      any: ['the {label} is {}'],
    },
    and: ' and ',
  },
  day: (day, withYear, isBrief) => {
    const month = months[day.getUTCMonth()] ?? '';
    const date = `${day.getUTCDate()} ${isBrief ? month.slice(0, 3).toLowerCase() : month}`;
    return withYear ? `${date} ${day.getUTCFullYear()}` : date;
  },
  clock: (hours, minutes, isBrief) => {
    const figures = minutes === 0 ? `${hours % 12}` : `${hours % 12}:${String(minutes).padStart(2, '0')}`;
    return `${figures}${isBrief ? '' : ' '}${hours < 12 ? 'am' : 'pm'}`;
  },
  // What has capitals further in is a name.
  inSentence: (label) =>
    /^\p{Lu}[^\p{Lu}]+$/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label,
};
