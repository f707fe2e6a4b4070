import { countChanges, daysIn } from './count-change.en.ts';
import { countChangeIn } from './count-change.ts';
import { dayOf, type Hearing, monthOf, namesLabel, quoted } from './hearing.ts';

const wait =
  '(one|a|give me (a|one|two|five|ten|\\d+)|wait (a|one|two|five|ten|\\d+)) (moment|second|sec|minute|min)s?';
const pause = new RegExp(
  `\\b(${wait}|wait|hold on|hang on|bear with me|brb|be right back|let me (think|check|see|look|find it)|(let me|i'll|i will|i'm going to|i am going to) try|(i'm|i am) (looking|searching|checking))\\b`,
  'i',
);
/** What a pause is made of. Taken out piece by piece: all of them repeated in one pattern could be told apart in ever more ways. */
const partOfPause = new RegExp(
  `${pause.source}|\\b(hm+|ok|okay|alright|sure|please|sorry|just|now|then|that|out|again|it up|it|for (it|that|the number|my number|(a|one) (sec|second|moment|minute|bit))|about it)\\b`,
  'gi',
);

/** "I don't have ...": what there is none of. */
// Not `\P{L}` at the end: where case does not matter, it and `\p{L}` have letters in common.
const none =
  /^(?:(?:no|nope|sorry|oh|well|actually)\W+){0,2}(?:i|we) (?:don'?t|don’t|do not) (?:have|own|use|got) (\p{L}+(?:[ -]\p{L}+)*?)(?: (?:at all|sorry|anymore|right now))?[^\p{L}]*$/iu;
const isThing = /^(one|any|it|that|this|them|either)$/i;

/** What stands around small talk without adding to it. */
const before =
  '^\\W*((ok|okay|well|so|sorry|wait|but|and|hm+|um+|oh|hi|hello|hey|thanks|thank you|great|alright|no|right)\\W+)*';
const whole = (pattern: string): RegExp =>
  new RegExp(
    `${before}(${pattern})(\\W+(now|then|for now|today|for today|please|all|again|exactly|here|there|really|though|sorry|bye|thanks|thank you))*\\W*$`,
    'i',
  );

const farewell = whole(
  [
    'bye( bye)?',
    'good ?bye',
    '(see|talk to) (you|ya)( (later|soon|tomorrow|around))?',
    'take care',
    'ttyl',
    'have a (good|nice|great|lovely) (day|one|evening|weekend)',
    "(i (have|need|got) to|i've got to|i must|i gotta|gotta|i should) (go|leave|run|get going)",
    "(i'm|i am) (off|leaving)",
    "(i'll|i will) (come back|be back|return|get back to (you|this)|do (this|it|that)|try( again)?|continue|finish (this|it)) (later|tomorrow|soon|another (time|day)|some other time)",
    "((let's|let us|can we|could we|i'd rather) )(do|continue|finish) (this|it|that) (later|tomorrow|another (time|day)|some other time)",
  ].join('|'),
);

const soonest = whole(
  "((i|we)( would|'d)? (need|want|like)( it| that| one)? |(preferably|ideally) )?((as soon|as early) as (possible|you can|it gets)|asap|a\\.s\\.a\\.p\\.?|right away|immediately|the (earliest|soonest|first|next)( possible| available| free)?( date| day| slot| appointment)?( you have| possible)?|(earliest|soonest)( possible| available)?)",
);

const monthAlone =
  /^\W*((some ?time|some ?day|any ?time|any ?day|probably|maybe|perhaps|in|during|early|late|this|next|the|month|of|i think|around|about|would be (good|best|fine))\W+)*(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)(\W+(please|i think|sometime|would be (good|best|fine)|thanks))*\W*$/i;
const dayAlone =
  /^\W*((the|on|maybe|probably|perhaps|say|let's say|i think|it's|make it)\W+)*(?<day>\d{1,2})(st|nd|rd|th)?(\W+(please|i think|thanks|of it|would be (good|best|fine)))*\W*$/i;

const wasAway =
  "((i'm|i am) )?(back|here) (again|now)|(i )?(just )?was (away|gone)( for a (moment|while|minute|bit))?|(i )?(just )?had to take a call";
const misdirected = whole(
  [
    // Whoever comes back says so, to nobody's question.
    `(${wasAway})(\\W+(${wasAway}))*`,
    '((oops|whoops|my bad|my mistake)\\W+)*wrong (chat|chat window|window|tab|person|conversation|channel|thread|group)',
    "((oops|whoops)\\W+)*(that|this|it)( message)? (was|is|wasn't|was not) (meant |intended )?for (someone|somebody) else",
    "((oops|whoops)\\W+)*(that|this|it)( message)? (wasn't|was not|isn't) (meant |intended )?for you",
    '(ignore|disregard) (that|my last message|the last message)',
  ].join('|'),
);

const somebody =
  '(an? )?((real|actual|live) )?(robot|bot|chatbot|chat bot|human|human being|person|machine|computer|program|ai|someone|real|alive)';
const whoIsThere = whole(
  [
    `(are|r) (you|u) ${somebody}( or (just )?${somebody})?`,
    `is (this|it) ${somebody}( or (just )?${somebody})?`,
    `(am i|are we) (talking|speaking|chatting|writing) (to|with) ${somebody}( or (just )?${somebody})?`,
    'who (are you|is this|am i (talking|speaking|chatting|writing) (to|with))',
    'what are you',
    'is (anyone|anybody|someone|somebody) there',
  ].join('|'),
);

const meaning = whole(
  [
    'what do you mean( (by|with) .{1,40})?',
    'what (does|do) (that|this|it|they) (even )?mean',
    "i (don't|do not|didn't|did not|can't) (really |quite )?(understand|follow|get it)( (you|that|this|it|what you mean|(the|your|this|that) question))*",
    "i (don't|do not|didn't|did not) (really |quite )?get (that|this|(the|your|this) question)",
    "(i'm|i am) (confused|lost)",
    '(can|could) you (please )?(explain|rephrase|clarify)( (that|it|this|the question))*',
    '(can|could) you (please )?(say|put|ask) (that|it|this) (differently|another way|in other words)',
    '(please )?(explain|rephrase|clarify)( (that|it|this|the question))*',
  ].join('|'),
);

/** Words of other languages that are no English ones: one of them alone, or several of those that sentences are made of. */
const foreignAlone =
  /^\P{L}*(ja|nein|oui|non|s[ií]|hola|bonjour|salut|danke|merci|gracias|bitte|guten (tag|morgen|abend)|s'il vous pla[iî]t|por favor)\P{L}*$/iu;
const foreignWord =
  /(?<!\p{L})(ich|nicht|und|möchte|brauche|meine?n?|eine?n?|ist|habe|wie|bitte|für|je|veux|voudrais|une|est|pas|vous|avec|quiero|una|los|para|necesito|pedido|por|tengo)(?!\p{L})/giu;

const unwanted = "(no|not|don't|do not|doesn't|without|skip|leave|remove|drop|cancel)";
const wanted =
  "(i|we|i'd|we'd|i'll|we'll|you|it|to|a|an|the|any|my|our|us|me|is|be|should|would|will|can|could|like|want|need|take|have|get|book|make|out|off|please|also|too|and|then|instead|actually|yes|ok|okay|thanks|thank|of|with|plus|add|include|including|included|just|but|after all)";
const wish = new RegExp(`^\\W*((${unwanted}|${wanted})(?![\\w'])\\W*)*$`, 'i');
const refusal = new RegExp(`\\b${unwanted}\\b`, 'i');

/** English, as it is heard. */
export const hearing: Hearing = {
  clockQuestion: (text) => {
    if (/\bwhat time is it( now)?\s*([?.!,]|$)|\bwhat('s| is) the time( now)?\s*([?.!,]|$)/i.test(text))
      return 'time';
    return /\bwhat('s| is) (the date( today)?|today('s date)?)\s*([?.!,]|$)|\b(what|which) day is (it|today)\b/i.test(
      text,
    )
      ? 'date'
      : null;
  },
  isGreeting: (text) =>
    /^\s*((hi|hello|hey|hiya|howdy)( there| again| everyone)?|good (morning|afternoon|evening|day)|greetings|(nice|pleased|good) to meet you)([\s!.,]+(i'?m|i am|my name('?s| is)|this is|it'?s))?[\s!.,]*(here[\s!.,]*)?$/i.test(
      text,
    ),
  isIntroduction: (text) => /^\W*(i'?m|i am|my name('?s| is)|this is)\W*$/i.test(text),
  isPause: (text) => pause.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(partOfPause, '')),
  isThanks: (text) =>
    /^\W*((ok|okay|great|good|perfect|wonderful|cool|super|nice|alright|all right)\W+)*(thanks|thank you|thx|ty|cheers|many thanks|thanks a lot|thank you (so|very) much|thanks (so|very) much)(\W+(again|bye|goodbye|everyone|for (your|the|all your) (help|time)|for everything))*\W*$/i.test(
      text,
    ),
  isApology: (text) =>
    /^\W*((oh|oops)\W+)?(sorry|my bad|my mistake|apologies|i apologi[sz]e|excuse me)\b/i.test(text),
  isSoonest: (text) => soonest.test(text),
  monthIn: (text) => monthOf(text, monthAlone, 'jan feb mar apr may jun jul aug sep oct nov dec'),
  dayOfMonthIn: (text) => dayOf(text, dayAlone),
  isMisdirected: (text) => misdirected.test(text),
  isFarewell: (text) => farewell.test(text),
  declines: (text) => /\b(interested|done)\b/i.test(text),
  isFiller: (text) =>
    misdirected.test(text) ||
    /^\W*(ok|okay|k|lol|(ha|he)(ha|he)+|cool|nice|great|good|alright|i see|good to know|interesting|wow|right)\W*$/i.test(
      text,
    ),
  isForeign: (text) => foreignAlone.test(text) || new Set(text.toLowerCase().match(foreignWord)).size > 1,
  asksMeaning: (text) => meaning.test(text),
  asksWhoIsThere: (text) => whoIsThere.test(text),
  unwanted: (text) =>
    /\bi (?:don't|do not|no longer) (?:want|need) ((?:a|an|the|this|my|any) [^.!?;,\n]+)/i.exec(text)?.[1] ??
    '',
  takesBack: (text) =>
    /\b(cancel|undo|call (it|that|this) off|take (it|that|this) back|change|move|reschedul\w*|postpone|wrong|mistake|instead|actually|meant)\b/i.test(
      text,
    ),
  doesWithout: (text, label) =>
    new RegExp(`\\b(no|without|skip|leave out|leave off)( (a|an|any|the|my))? ${quoted(label)}\\b`, 'i').test(
      text,
    ),
  isWanted: (text) => {
    const said = text.replace(/^\W*(no|sorry|wait|oh)\s*[,.!]+/i, '');
    return wish.test(said) ? !refusal.test(said) : null;
  },
  isReason: (text) => /^\W*((it's|it is|it was|that's|that is) )?(because|since)\b/i.test(text),
  afterLabel: (text) => text.replace(/^\s*(is|are|should be|to|into|:|=)\s+(that\s+|because\s+)?/i, ''),
  countChange: (text) => countChangeIn(text, countChanges),
  daysIn,
  hasNone(text, label) {
    const what = none.exec(text)?.[1];
    return (
      what !== undefined && (isThing.test(what) || namesLabel(what.replace(/^(an?|any|my) /i, ''), label))
    );
  },
  isRemark: (word) =>
    /^(wrong|right|correct|incorrect|important|fine|ok|okay|good|great|bad|perfect|nice|same|different|new|old|unknown|unclear|missing|open|later|please|too|first|next|required|optional|matters?|thanks|though|anyway|again|yet|now|here|there|known)$/i.test(
      word,
    ),
  saysWrong: (text) => /\b(wrong|incorrect|a mistake|(not|isn't) (right|correct))\b/i.test(text),
  isPointing: (text) => /\b(the (?!only)\p{L}+|that|this|which) one\b/iu.test(text),
  meansOnlyThis: (text) => /\b(only|just) (this|that|it)\b|\bthis (part|one|bit)\b/i.test(text),
  meansEverything: (text) => /\b(everything|all|both|the whole|completely|entirely)\b/i.test(text),
};
