import type { StateKind } from '@turnwise/flow';

/** The light theme's colours: a picture looks the same wherever it is shown. The designer's tests hold them to its own. */
export const pictureColors = {
  canvas: '#f1f3f6',
  paper: '#ffffff',
  card: '#ffffff',
  line: '#e3e7ec',
  lineStrong: '#cdd4dd',
  ink: '#1a2230',
  ink2: '#4f5a6c',
  ink3: '#5e687a',
  accent: '#3b5bfd',
  accentText: '#2c48dc',
  onAccent: '#ffffff',
  warn: '#944c02',
  note: '#fdf0cd',
} as const;

/** The colour of each kind of state. */
export const kindColors: Readonly<Record<StateKind, string>> = {
  say: '#536379',
  ask: '#3453ee',
  form: '#6d4bd8',
  confirm: '#08737a',
  decide: '#9a5004',
  action: '#8a4b2d',
  reply: '#a83486',
  choose: '#8f3fb0',
  set: '#4a6b1c',
  subflow: '#1d6796',
  handoff: '#bf2b36',
  end: '#39424f',
};
