import type { StateKind } from '@turnwise/flow';

/** The sign of each kind of state: the path of a line on a 16 x 16 grid, drawn in the kind's colour. */
export const kindGlyphs: Readonly<Record<StateKind, string>> = {
  say: 'M3 3h10v7H7l-3 3v-3H3z',
  ask: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M8 12.8v.1',
  form: 'M3 4h2M7 4h6M3 8h2M7 8h6M3 12h2M7 12h6',
  confirm: 'M3 8.5 6.5 12 13 4.5',
  reply: 'M8 2.5 9.4 6.6 13.5 8 9.4 9.4 8 13.5 6.6 9.4 2.5 8l4.1-1.4z',
  decide: 'M2.5 8H6l5-4.5h2.5M6 8l5 4.5h2.5',
  choose: 'M6 3.5 7 6l2.5 1L7 8 6 10.5 5 8 2.5 7 5 6zM9 11.5h4.5M11.5 9.5l2 2-2 2',
  action: 'M9 2 4 9h4l-1 5 5-7H8z',
  set: 'M10.5 3 13 5.5 6 12.5l-3.2.7.7-3.2zM9 4.5 11.5 7',
  subflow: 'M3 3h5v5H3zM8 8h5v5H8z',
  handoff: 'M5.5 5.5a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0M3.5 13.5c.5-3 2.3-4 4.5-4s4 1 4.5 4',
  end: 'M4 14V3h8l-2 3 2 3H4',
};
