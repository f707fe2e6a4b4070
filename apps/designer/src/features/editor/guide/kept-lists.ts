import { useSyncExternalStore } from 'react';
import { createKeptList, type KeptList } from './kept-list.ts';

/** Flows that are being built with the guide beside them, by id. */
export const guidedFlows = createKeptList('turnwise.guide');

/** Hints that have done their work. */
export const retiredHints = createKeptList('turnwise.hints');

export const useKeptList = (list: KeptList): readonly string[] =>
  useSyncExternalStore(list.subscribe, list.read);
