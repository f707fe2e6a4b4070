import { lazy, Suspense } from 'react';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { AddTab } from './AddTab.tsx';
import { paletteMessages as words } from './messages.ts';

const SlotsPanel = lazy(() =>
  import('../slots/SlotsPanel.tsx').then((module) => ({ default: module.SlotsPanel })),
);
const OutlineTab = lazy(() =>
  import('../outline/OutlineTab.tsx').then((module) => ({ default: module.OutlineTab })),
);

const width = { initial: 248, min: 208, max: 420 };

/** The left side: kinds of state to add, the slots, and the whole flow as a list. */
export function LeftPanel() {
  const tab = useEditor((editor) => editor.leftTab);
  const setTab = useEditor((editor) => editor.setLeftTab);
  const showSlotUse = useEditor((editor) => editor.showSlotUse);
  return (
    <SidePanel side="left" label={words.panel} width={width} storageKey="turnwise.left">
      <Tabs
        label={words.tabs}
        value={tab}
        onValueChange={setTab}
        items={[
          { value: 'add', label: words.add, content: <AddTab /> },
          {
            value: 'slots',
            label: words.slots,
            content: (
              <Suspense fallback={<Waiting label={words.slots} />}>
                <SlotsPanel onHoverSlot={showSlotUse} />
              </Suspense>
            ),
          },
          {
            value: 'outline',
            label: words.outline,
            content: (
              <Suspense fallback={<Waiting label={words.outline} />}>
                <OutlineTab />
              </Suspense>
            ),
          },
        ]}
      />
    </SidePanel>
  );
}
