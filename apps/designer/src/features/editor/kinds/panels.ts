import type { StateKind } from '@turnwise/flow';
import type { ComponentType } from 'react';
import { deferred } from '../../../ui/deferred.tsx';
import { PanelLoading } from '../panels/PanelLoading.tsx';
import type { PanelProps } from '../panels/panel-props.ts';

/** The panel of each kind, fetched when a state of that kind is first opened. A missing kind does not compile. */
export const panels: { readonly [Kind in StateKind]: ComponentType<PanelProps<Kind>> } = {
  say: deferred(() => import('./say/Panel.tsx').then((module) => module.SayPanel), PanelLoading),
  ask: deferred(() => import('./ask/Panel.tsx').then((module) => module.AskPanel), PanelLoading),
  form: deferred(() => import('./form/Panel.tsx').then((module) => module.FormPanel), PanelLoading),
  confirm: deferred(() => import('./confirm/Panel.tsx').then((module) => module.ConfirmPanel), PanelLoading),
  decide: deferred(() => import('./decide/Panel.tsx').then((module) => module.DecidePanel), PanelLoading),
  action: deferred(() => import('./action/Panel.tsx').then((module) => module.ActionPanel), PanelLoading),
  reply: deferred(() => import('./reply/Panel.tsx').then((module) => module.ReplyPanel), PanelLoading),
  choose: deferred(() => import('./choose/Panel.tsx').then((module) => module.ChoosePanel), PanelLoading),
  set: deferred(() => import('./set/Panel.tsx').then((module) => module.SetPanel), PanelLoading),
  subflow: deferred(() => import('./subflow/Panel.tsx').then((module) => module.SubflowPanel), PanelLoading),
  handoff: deferred(() => import('./handoff/Panel.tsx').then((module) => module.HandoffPanel), PanelLoading),
  end: deferred(() => import('./end/Panel.tsx').then((module) => module.EndPanel), PanelLoading),
};
