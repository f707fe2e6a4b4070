import type { ReferenceMapper } from './reference-mapper.ts';

/** Leaves everything as it is; spread it and override what a rename or a search is about. */
export const identityMapper: ReferenceMapper = {
  slot: (name) => name,
  state: (name) => name,
  action: (name) => name,
  flow: (id) => id,
  data: () => undefined,
  memory: (key) => key,
  value: (value) => value,
  text: (text) => text,
};
