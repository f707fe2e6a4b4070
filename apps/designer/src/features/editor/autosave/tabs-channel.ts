/** What tabs with the same flow open tell one another. */
type TabMessage =
  | { readonly type: 'opened'; readonly tab: string }
  | { readonly type: 'here'; readonly tab: string }
  | { readonly type: 'saved'; readonly tab: string; readonly revision: number }
  | { readonly type: 'closed'; readonly tab: string };

export type TabsChannel = {
  /** The other tabs that have this flow open, as far as they answered. */
  others(): ReadonlySet<string>;
  /** Asks who is there, and gives them a moment to say so. */
  ask(): Promise<ReadonlySet<string>>;
  tellSaved(revision: number): void;
  /** Says goodbye, when the page goes; it may come back and ask again. */
  leave(): void;
  close(): void;
};

const timeToAnswer = 150;

/** Finds and hears other tabs on this computer with the same flow. */
export function openTabsChannel(
  flowId: string,
  tab: string,
  onChange: (others: ReadonlySet<string>) => void,
  onSavedElsewhere: (revision: number) => void,
): TabsChannel {
  const others = new Set<string>();
  if (typeof BroadcastChannel === 'undefined') {
    return {
      others: () => others,
      ask: async () => others,
      tellSaved: () => undefined,
      leave: () => undefined,
      close: () => undefined,
    };
  }
  const channel = new BroadcastChannel(`turnwise.flow.${flowId}`);
  const tell = (message: TabMessage) => channel.postMessage(message);
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.tab === tab) return;
    const before = others.size;
    switch (data.type) {
      case 'opened':
        others.add(data.tab);
        tell({ type: 'here', tab });
        break;
      case 'here':
        others.add(data.tab);
        break;
      case 'saved':
        others.add(data.tab);
        onSavedElsewhere(data.revision);
        break;
      case 'closed':
        others.delete(data.tab);
        break;
    }
    if (others.size !== before) onChange(others);
  });
  return {
    others: () => others,
    async ask() {
      tell({ type: 'opened', tab });
      await new Promise((resolve) => setTimeout(resolve, timeToAnswer));
      return others;
    },
    tellSaved: (revision) => tell({ type: 'saved', tab, revision }),
    leave: () => tell({ type: 'closed', tab }),
    close() {
      tell({ type: 'closed', tab });
      channel.close();
    },
  };
}
