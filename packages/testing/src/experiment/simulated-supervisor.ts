import { nextMessage } from '../rehearse/next-message.ts';
import type { Persona } from '../rehearse/persona.ts';
import { simulateUser } from '../rehearse/simulated-user.ts';
import type { Supervisor } from './supervisor.ts';

/** Somebody made up, who talks in their own manner and needs no key. */
export function simulatedSupervisor(persona: Persona, seed: number): Supervisor {
  let user = simulateUser(persona, seed);
  return async ({ talk, scene }) => {
    const next = nextMessage(user, talk, scene);
    if (!next) return { kind: 'nothingToSay' };
    user = next.user;
    return { kind: 'continue', message: next };
  };
}
