import { deferred } from '../../../ui/deferred.tsx';
import { onceDrawn } from '../../../ui/once-drawn.ts';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { paletteMessages as words } from './messages.ts';

// The canvas comes first.
const AddTab = deferred(
  onceDrawn(() => import('./AddTab.tsx').then((module) => module.AddTab)),
  () => <Waiting label={words.add} />,
);
const SlotsPanel = deferred(
  () => import('../slots/SlotsPanel.tsx').then((module) => module.SlotsPanel),
  () => <Waiting label={words.slots} />,
);
const OutlineTab = deferred(
  () => import('../outline/OutlineTab.tsx').then((module) => module.OutlineTab),
  () => <Waiting label={words.outline} />,
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
            content: <SlotsPanel onHoverSlot={showSlotUse} />,
          },
          {
            value: 'outline',
            label: words.outline,
            content: <OutlineTab />,
          },
        ]}
      />
    </SidePanel>
  );
}
