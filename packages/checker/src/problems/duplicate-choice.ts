import type { Choice } from '@turnwise/flow';
import type { Finder } from './finder.ts';

const spoken = ({ value, label, synonyms }: Choice): Set<string> =>
  new Set(
    [value, label ?? value, ...synonyms]
      .map((word) => word.trim().toLowerCase())
      .filter((word) => word !== ''),
  );

/** Two choices with one value, or with words in common, so that an answer could mean either. */
export const duplicateChoice: Finder = function* (view) {
  const { texts, quote } = view;
  const words = texts.duplicateChoice;
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    const seen = new Map<string, Choice>();
    const owners = new Map<string, Choice>();
    for (const choice of slot.choices) {
      const place = { in: 'slot', name, field: 'choices' } as const;
      if (seen.has(choice.value)) {
        const choices = slot.choices.filter(
          (other, index) => slot.choices.findIndex((one) => one.value === other.value) === index,
        );
        yield {
          severity: 'error',
          place,
          about: choice.value,
          message: words.twice(quote(view.slotLabel(name)), quote(choice.value)),
          fix: {
            label: words.keepFirst,
            operations: [{ type: 'editSlot', name, changes: { choices } }],
          },
        };
        continue;
      }
      seen.set(choice.value, choice);
      for (const word of spoken(choice)) {
        const owner = owners.get(word);
        if (!owner) owners.set(word, choice);
        else if (owner !== choice) {
          yield {
            severity: 'warning',
            place,
            about: word,
            message: words.either(
              quote(view.slotLabel(name)),
              quote(word),
              quote(owner.label ?? owner.value),
              quote(choice.label ?? choice.value),
            ),
            witness: texts.example.writes(quote(word)),
          };
        }
      }
    }
  }
};
