/** Where server state lives in the query cache; `['flows']` as a prefix covers everything about flows. */
export const queryKeys = {
  flows: ['flows'] as const,
  flowList: ['flows', 'list'] as const,
  bin: ['flows', 'bin'] as const,
  flow: (id: string) => ['flows', 'one', id] as const,
  callers: (id: string) => ['flows', 'one', id, 'callers'] as const,
  versions: (id: string) => ['flows', 'one', id, 'versions'] as const,
  version: (id: string, number: number) => ['flows', 'one', id, 'versions', number] as const,
  tests: (flowId: string) => ['flows', 'one', flowId, 'tests'] as const,
  conversations: (flowId: string) => ['conversations', 'of', flowId] as const,
  conversation: (id: string) => ['conversations', 'one', id] as const,
  /** Under `flows`, because publishing another flow changes what runs inside this one. */
  library: (ids: string) => ['flows', 'library', ids] as const,
  settings: ['settings'] as const,
  templates: ['templates'] as const,
  template: (id: string) => ['templates', id] as const,
};
