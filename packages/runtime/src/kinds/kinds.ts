import type { State, StateKind } from '@turnwise/flow';
import { action } from './action.ts';
import { ask } from './ask.ts';
import { choose } from './choose.ts';
import { confirm } from './confirm.ts';
import { decide } from './decide.ts';
import { end } from './end.ts';
import { form } from './form.ts';
import { handoff } from './handoff.ts';
import type { KindRuntime } from './kind-runtime.ts';
import { reply } from './reply.ts';
import { say } from './say.ts';
import { set } from './set.ts';
import { subflow } from './subflow.ts';

/** How each kind of state runs. A missing kind does not compile. */
const kinds = {
  say,
  ask,
  form,
  confirm,
  reply,
  decide,
  action,
  choose,
  set,
  subflow,
  handoff,
  end,
} satisfies { [Kind in StateKind]: KindRuntime<Kind> };

/** The kind of a state, typed for a caller that does not know which; the registry above is what makes it sound. */
export const kindOf = (state: State): KindRuntime<StateKind> => kinds[state.kind] as KindRuntime<StateKind>;
