import { breaksRule } from './broken-rule.en.ts';
import { listWords } from './list-words.ts';
import { pick } from './pick.ts';
import type { Asking } from './texts.ts';
import { afterColon, exampleOf, invalidOf, lowerFirst, optionStarts } from './words.en.ts';

export const asking: Asking = {
  askFor: (label, turn) =>
    pick([`What is the ${lowerFirst(label)}?`, `Could you tell me the ${lowerFirst(label)}?`], turn),
  whichDayOf: (month, turn) => pick([`Which day in ${month}?`, `And which day in ${month}?`], turn),
  whichValue(options, turn) {
    const all = listWords(options, 'or');
    return pick(
      [`Would that be ${all}?`, `Which one do you mean: ${all}?`, `It can be ${all}. Which one is it?`],
      turn,
    );
  },
  invalid(slot, _label, turn) {
    const text = invalidOf(slot);
    return turn % 2 === 0 ? text : `Sorry, ${lowerFirst(text)}`;
  },
  breaksRule,
  invalidMention: (label, words, turn) =>
    pick(
      [
        `I could not use "${words}" as the ${lowerFirst(label)}.`,
        `Sorry, I could not use "${words}" as the ${lowerFirst(label)}.`,
      ],
      turn,
    ),
  notSure: (label, options, turn) =>
    pick(
      [
        `For the ${lowerFirst(label)} I heard ${listWords(options, 'and')}.`,
        `You mentioned ${listWords(options, 'and')} for the ${lowerFirst(label)}.`,
      ],
      turn,
    ),
  unclearYesNo: (question, turn) =>
    pick(
      [`Just to be sure, is that a yes or a no? ${question}`, `I need a clear yes or no here. ${question}`],
      turn,
    ),
  unclearOptions(options, turn) {
    const all = listWords(
      options.map((option) => (optionStarts.test(option) ? lowerFirst(option) : option)),
      'or',
    );
    return pick(
      [`Would that be ${all}?`, `Which comes closest: ${all}?`, `It can be ${all}. Which one is it?`],
      turn,
    );
  },
  unclear: (question, turn) =>
    pick([`I am not sure I understood. ${question}`, `Could you say that another way? ${question}`], turn),
  onceMore: (turn) =>
    pick(
      ['Sorry, I still did not get it.', 'Sorry, let me try once more.', 'I am sorry, let me ask once more.'],
      turn,
    ),
  inOtherWords: (turn) => pick(['Let me put it another way.', 'I will say it differently.'], turn),
  example: exampleOf,
  onlyThisLanguage: (turn) =>
    pick(['I can only read English here, sorry.', 'Sorry, English is all I can read here.'], turn),
  goingBack(topic, question, turn) {
    const own = afterColon(question);
    if (own === null) {
      const back = topic.isWord
        ? [`Going back to your ${topic.name}.`, `Now, back to your ${topic.name}.`]
        : ['Now, back to my question.', 'Back to my question, then.'];
      return `${pick(back, turn)} ${question}`;
    }
    return topic.isWord
      ? pick(
          [
            `Going back to your ${topic.name}: ${own}`,
            `Back to your ${topic.name}: ${own}`,
            `Now, about your ${topic.name}: ${own}`,
          ],
          turn,
        )
      : pick([`Back to my question: ${own}`, `To come back to it: ${own}`], turn);
  },
  tooLong: (turn) =>
    pick(
      [
        'That is more than I can read at once. Could you put it in a few sentences?',
        'That was too long for me to read. A sentence or two is plenty.',
      ],
      turn,
    ),
  busy: (turn) =>
    pick(
      [
        'One moment, I am still looking that up.',
        'Just a second, I am still on it.',
        'Still working on it, one moment.',
      ],
      turn,
    ),
};
