import { type Persona, personas } from '../rehearse/persona.ts';

/** What descriptions of people say, in English and German, by the manner of talking it stands for. */
const signs: Readonly<Record<Exclude<Persona, 'plain'>, RegExp>> = {
  brief: /\b(brief|concise|terse|laconic|short|to the point|expert|power user|kurz|knapp|wortkarg)/giu,
  chatty:
    /\b(chatty|talkative|verbose|rambl|garrulous|friendly|elderly|senior|storytell|gesprächig|geschwätzig|ausführlich)/giu,
  all_at_once:
    /\b(all at once|everything at once|in one message|upfront|prepared|organi[sz]ed|well-informed|alles auf einmal|vorbereitet)/giu,
  changes_mind:
    /\b(chang\w* (?:their|his|her|its|the)? ?minds?|changes_mind|indecisive|fickle|corrects?\b|second thoughts|wankelmütig|unentschlossen)/giu,
  careless:
    /\b(careless|typos?\b|misspell|sloppy|hasty|mistyp|non-native|mobile|flüchtig|tippfehler|nachlässig)/giu,
  curious:
    /\b(curious|inquisitive|asks?\b.{0,20}\bquestions|skeptic|sceptic|detail-oriented|neugierig|skeptisch)/giu,
  unsure:
    /\b(unsure|uncertain|confused|novice|beginner|first[- ]time|new (?:user|customer)|newcomer|hesitant|anxious|nervous|unsicher|anfänger|neukund|ängstlich)/giu,
  impatient:
    /\b(impatient|in a (?:hurry|rush)|hurried|rushed|busy|efficien|time-pressed|pressed for time|frustrat|angry|upset|annoyed|business|executive|ungeduldig|eilig|gestresst|verärgert)/giu,
  distracted: /\b(distracted|multi-?task|interrupted|absent-minded|parent|on the go|abgelenkt|zerstreut)/giu,
};

/**
 * The manner of talking that comes nearest to a persona from a file: the one of that name, else the one that its name and
 * description say most of. Null where they say nothing of any.
 */
export function personaFor(name: string | null, description: string | null): Persona | null {
  const plainName = (name ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const named = personas.find((persona) => persona === plainName);
  if (named) return named;
  const words = `${(name ?? '').replaceAll('_', ' ')}. ${description ?? ''}`;
  let best: { persona: Persona; count: number } | null = null;
  for (const persona of personas) {
    if (persona === 'plain') continue;
    const count = [...words.matchAll(signs[persona])].length;
    if (count > (best?.count ?? 0)) best = { persona, count };
  }
  return best?.persona ?? null;
}
