import type { StateKind } from '@turnwise/flow';
import { type ComponentType, lazy } from 'react';
import type { PanelProps } from '../panels/panel-props.ts';

/** The panel of each kind, fetched when a state of that kind is first opened. A missing kind does not compile. */
export const panels: { readonly [Kind in StateKind]: ComponentType<PanelProps<Kind>> } = {
  say: lazy(() => import('./say/Panel.tsx').then((module) => ({ default: module.SayPanel }))),
  ask: lazy(() => import('./ask/Panel.tsx').then((module) => ({ default: module.AskPanel }))),
  form: lazy(() => import('./form/Panel.tsx').then((module) => ({ default: module.FormPanel }))),
  confirm: lazy(() => import('./confirm/Panel.tsx').then((module) => ({ default: module.ConfirmPanel }))),
  decide: lazy(() => import('./decide/Panel.tsx').then((module) => ({ default: module.DecidePanel }))),
  action: lazy(() => import('./action/Panel.tsx').then((module) => ({ default: module.ActionPanel }))),
  reply: lazy(() => import('./reply/Panel.tsx').then((module) => ({ default: module.ReplyPanel }))),
  choose: lazy(() => import('./choose/Panel.tsx').then((module) => ({ default: module.ChoosePanel }))),
  set: lazy(() => import('./set/Panel.tsx').then((module) => ({ default: module.SetPanel }))),
  subflow: lazy(() => import('./subflow/Panel.tsx').then((module) => ({ default: module.SubflowPanel }))),
  handoff: lazy(() => import('./handoff/Panel.tsx').then((module) => ({ default: module.HandoffPanel }))),
  end: lazy(() => import('./end/Panel.tsx').then((module) => ({ default: module.EndPanel }))),
};
