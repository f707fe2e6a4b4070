/** What users say whose words no flow spells out, in one language. */
export type Sayings = {
  readonly unsure: string;
  /** What hardly anything can be read from. */
  readonly unreadable: readonly string[];
  readonly pleased: string;
  readonly displeased: string;
  readonly neutral: string;
  /** Answers in free words. */
  readonly freeText: string;
  readonly title: string;
  readonly name: string;
  /** What stands before the part of a number that is less than one. */
  readonly decimal: string;
  /** Wishes that are listened for everywhere, by the kind of listener. */
  readonly wishes: Readonly<Record<string, string>>;
};

const english: Sayings = {
  unsure: 'not sure',
  unreadable: ['xyz', '12345'],
  pleased: 'That is wonderful, I love it!',
  displeased: 'This is terrible, I hate it.',
  neutral: 'It is what it is.',
  freeText: 'It is about the order of last week',
  title: 'Blue Lamp',
  name: 'Sarah Chen',
  decimal: '.',
  wishes: {
    cancel: 'cancel',
    help: 'help',
    restart: 'start over',
    repeat: 'repeat that',
    skip: 'skip',
    handoff: 'talk to a person',
    same_as_last_time: 'same as last time',
    off_topic: 'How old is the moon?',
  },
};

const german: Sayings = {
  unsure: 'weiß nicht',
  unreadable: ['xyz', '12345'],
  pleased: 'Das ist wunderbar, ganz toll!',
  displeased: 'Das ist furchtbar, ganz schlecht.',
  neutral: 'Es ist, wie es ist.',
  freeText: 'Es geht um die Bestellung von letzter Woche',
  title: 'Blaue Lampe',
  name: 'Sarah Kern',
  decimal: ',',
  wishes: {
    cancel: 'abbrechen',
    help: 'Hilfe',
    restart: 'von vorne',
    repeat: 'wie bitte',
    skip: 'überspringen',
    handoff: 'mit einem Menschen sprechen',
    same_as_last_time: 'wie beim letzten Mal',
    off_topic: 'Wie alt ist der Mond?',
  },
};

/** What users say in a language; English where the language is not known, as everywhere. */
export const saidIn = (language: string): Sayings => (/^de(-|$)/i.test(language) ? german : english);
