import { describe, expect, test } from 'vitest';
import { personas } from '../rehearse/persona.ts';
import { personaFor } from './persona-for.ts';

describe('whom a persona is played as', () => {
  test('the built-in ones by their names, however they are written', () => {
    for (const persona of personas) expect(personaFor(persona, 'In a hurry, impatient, busy')).toBe(persona);
    expect(personaFor(' Changes Mind ', null)).toBe('changes_mind');
    expect(personaFor('all-at-once', null)).toBe('all_at_once');
  });

  test.each([
    ['business_traveler', 'Frequent business traveler who values efficiency', 'impatient'],
    ['expert_user', null, 'brief'],
    ['grandma', 'An elderly lady who likes to chat and is friendly', 'chatty'],
    ['newbie', 'A first-time user, nervous and unsure', 'unsure'],
    ['kid', 'Writes on a mobile, full of typos', 'careless'],
    ['dad', 'A parent who is interrupted all the time', 'distracted'],
    ['planner', 'Comes prepared and says everything at once', 'all_at_once'],
    ['waverer', 'Often changes their mind', 'changes_mind'],
    ['detective', 'Curious, asks a lot of questions', 'curious'],
    ['kundin', 'Ist ungeduldig und hat es eilig', 'impatient'],
  ])('%s by what is said of them', (name, description, persona) => {
    expect(personaFor(name, description)).toBe(persona);
  });

  test('nobody in particular where nothing is said, or nothing that tells', () => {
    expect(personaFor(null, null)).toBeNull();
    expect(personaFor('persona_7', 'Lives in Zurich')).toBeNull();
    // A part of another word says nothing.
    expect(personaFor('x', 'Transparent, apparently')).toBeNull();
  });
});
