import type { Manner } from '../moment.ts';
import type { Persona } from '../persona.ts';
import { allAtOnce } from './all-at-once.ts';
import { brief } from './brief.ts';
import { careless } from './careless.ts';
import { changesMind } from './changes-mind.ts';
import { chatty } from './chatty.ts';
import { curious } from './curious.ts';
import { distracted } from './distracted.ts';
import { impatient } from './impatient.ts';
import { plain } from './plain.ts';
import { unsure } from './unsure.ts';

export const manners: Readonly<Record<Persona, Manner>> = {
  plain,
  brief,
  chatty,
  all_at_once: allAtOnce,
  changes_mind: changesMind,
  careless,
  curious,
  unsure,
  impatient,
  distracted,
};
