import { useQueryClient } from '@tanstack/react-query';
import { serializeFlow } from '@turnwise/flow';
import {
  CopyPlus,
  Download,
  Ellipsis,
  FileText,
  Image,
  Keyboard,
  Printer,
  Search,
  Upload,
} from 'lucide-react';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../../api/api-error.ts';
import { duplicateFlow, importFlow } from '../../../api/flows.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { DropdownMenu } from '../../../ui/DropdownMenu.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { languageMenuItem } from '../../../ui/language-menu-item.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { useThemeMenuItem } from '../../../ui/use-theme-menu-item.tsx';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { downloadText } from '../download-text.ts';
import { pictureMessages } from '../pictures/messages.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import { topbarMessages as words } from './messages.ts';

/** What is done with a flow as a whole. */
export function FlowMenu({ flush }: { flush: () => Promise<void> }) {
  const store = useEditorStore();
  const commands = useCommands();
  const toast = useToast();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const theme = useThemeMenuItem();
  const file = useRef<HTMLInputElement>(null);

  const goTo = (flow: { id: string }, text: string) => {
    void queries.invalidateQueries({ queryKey: queryKeys.flowList });
    navigate(`/flows/${flow.id}`);
    toast.show({ text, tone: 'ok' });
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      toast.show({ text: errorSentence(error), tone: 'bad' });
    }
  };
  const importFile = (chosen: File) =>
    attempt(async () => {
      const text = await chosen.text().catch(() => null);
      if (text === null) {
        toast.show({ text: words.unreadable, tone: 'bad' });
        return;
      }
      const flow = await importFlow(text);
      goTo(flow, words.imported(flow.name));
    });

  return (
    <>
      <DropdownMenu
        trigger={<IconButton label={words.menu} icon={<Ellipsis />} />}
        items={() => [
          {
            label: words.exportFlow,
            icon: <Download />,
            onSelect: () => {
              const { flow } = store.getState();
              downloadText(`${flow.id}.json`, serializeFlow(flow));
            },
          },
          { label: words.importFlow, icon: <Upload />, onSelect: () => file.current?.click() },
          {
            label: words.duplicate,
            icon: <CopyPlus />,
            onSelect: () =>
              void attempt(async () => {
                await flush();
                const copy = await duplicateFlow(store.getState().flow.id);
                goTo(copy, words.duplicated(copy.name));
              }),
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
        ]}
      />
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.importFlow}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen) void importFile(chosen);
        }}
      />
    </>
  );
}
