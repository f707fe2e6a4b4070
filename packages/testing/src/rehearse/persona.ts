/** Manners of talking that flows meet, the plainest first. */
export const personas = [
  'plain',
  'brief',
  'chatty',
  'all_at_once',
  'changes_mind',
  'careless',
  'curious',
  'unsure',
  'impatient',
  'distracted',
] as const;
export type Persona = (typeof personas)[number];
