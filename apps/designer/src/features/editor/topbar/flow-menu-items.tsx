import { serializeFlow } from '@turnwise/flow';
import {
  ClipboardCheck,
  CopyPlus,
  Download,
  FileText,
  Image,
  Keyboard,
  MessageCircle,
  Printer,
  Search,
  Upload,
} from 'lucide-react';
import { listTests } from '../../../api/tests.ts';
import { writeSuite } from '../../../testing/suite-file.ts';
import { downloadText } from '../../../ui/download-text.ts';
import { languageMenuItem } from '../../../ui/language-menu-item.tsx';
import type { MenuItem, MenuItems } from '../../../ui/menu-items.ts';
import type { useToast } from '../../../ui/Toast.tsx';
import type { useCommands } from '../commands/CommandsProvider.tsx';
import { pictureMessages } from '../pictures/messages.ts';
import type { EditorStore } from '../store/editor-store.ts';
import { flowMenuMessages as words } from './flow-menu-messages.ts';
import { topbarMessages } from './messages.ts';

/** What can be done with the flow as a whole, for the menu in the top bar. */
export function flowMenuItems({
  store,
  commands,
  theme,
  chooseFile,
  duplicate,
  chat,
  attempt,
  toast,
}: {
  store: EditorStore;
  commands: ReturnType<typeof useCommands>;
  /** The choice of the theme. */
  theme: MenuItem;
  chooseFile: () => void;
  duplicate: () => void;
  /** Goes to where one talks to the published version; null without one. */
  chat: (() => void) | null;
  /** Does what may fail, and says so when it does. */
  attempt: (work: () => Promise<void>) => Promise<void>;
  toast: ReturnType<typeof useToast>;
}): MenuItems {
  return [
    {
      label: words.chat,
      icon: <MessageCircle />,
      ...(chat ? {} : { hint: words.chatUnpublished }),
      disabled: chat === null,
      onSelect: () => chat?.(),
    },
    { type: 'separator' },
    {
      label: words.exportFlow,
      hint: words.exportFlowHint,
      icon: <Download />,
      onSelect: () => {
        const { flow } = store.getState();
        downloadText(`${flow.id}.json`, serializeFlow(flow));
      },
    },
    {
      label: words.exportTests,
      hint: words.exportTestsHint,
      icon: <ClipboardCheck />,
      onSelect: () =>
        void attempt(async () => {
          const { id } = store.getState().flow;
          const tests = await listTests(id);
          if (tests.length === 0) toast.show({ text: words.noTests });
          else downloadText(`${id}.tests.json`, writeSuite(tests));
        }),
    },
    { label: topbarMessages.importFlow, icon: <Upload />, onSelect: chooseFile },
    {
      label: words.duplicate,
      icon: <CopyPlus />,
      onSelect: duplicate,
    },
    { type: 'separator' },
    { label: pictureMessages.svg, icon: <Image />, onSelect: () => commands.run('saveSvg') },
    { label: pictureMessages.png, icon: <Image />, onSelect: () => commands.run('savePng') },
    { label: pictureMessages.mermaid, icon: <FileText />, onSelect: () => commands.run('saveMermaid') },
    {
      label: pictureMessages.print,
      icon: <Printer />,
      shortcut: 'Mod+P',
      onSelect: () => commands.run('print'),
    },
    { type: 'separator' },
    {
      label: words.find,
      icon: <Search />,
      shortcut: 'Mod+K',
      onSelect: () => store.getState().showDialog('find'),
    },
    {
      label: words.keys,
      icon: <Keyboard />,
      shortcut: '?',
      onSelect: () => store.getState().showDialog('keys'),
    },
    { type: 'separator' },
    theme,
    languageMenuItem,
  ];
}
