import type { Locale } from '../locale.ts';
import { affirmation } from './affirmation.ts';
import { calendar } from './calendar.ts';
import { clock } from './clock.ts';
import { commands } from './commands.ts';
import { corrections } from './corrections.ts';
import { freeText } from './free-text.ts';
import { limits } from './limits.ts';
import { meaning } from './meaning.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { questions } from './questions.ts';
import { sentiment } from './sentiment.ts';
import { topics } from './topics.ts';

export const en: Locale = {
  language: 'en',
  region: 'US',
  spellings: new Map([
    ['dont', "don't"],
    ['doesnt', "doesn't"],
    ['didnt', "didn't"],
    ['isnt', "isn't"],
    ['arent', "aren't"],
    ['wasnt', "wasn't"],
    ['wont', "won't"],
    ['wouldnt', "wouldn't"],
    ['cant', "can't"],
    ['couldnt', "couldn't"],
    ['shouldnt', "shouldn't"],
    ['havent', "haven't"],
    ['im', "i'm"],
    ['ive', "i've"],
    ['thats', "that's"],
    ['whats', "what's"],
    ['lets', "let's"],
    ['youre', "you're"],
    ['theres', "there's"],
    ['pls', 'please'],
    ['plz', 'please'],
    ['u', 'you'],
    ['thx', 'thanks'],
    ['nmae', 'name'],
    ['naem', 'name'],
    ['hm', 'hmm'],
  ]),
  numbers,
  calendar,
  clock,
  meaning,
  limits,
  names,
  affirmation,
  commands,
  corrections,
  questions,
  freeText,
  topics,
  sentiment,
};
