import { useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../../api/api-error.ts';
import { chatAddress } from '../../../api/chat-address.ts';
import { duplicateFlow, importFlow } from '../../../api/flows.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { useFlowSummary } from '../../../api/use-flow-summary.ts';
import { DropdownMenu } from '../../../ui/DropdownMenu.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { onDemand } from '../../../ui/use-on-demand.ts';
import { useThemeMenuItem } from '../../../ui/use-theme-menu-item.tsx';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { topbarMessages as words } from './messages.ts';

const flowMenu = onDemand(() => import('./flow-menu-items.tsx').then((module) => module.flowMenuItems));

/** What is done with a flow as a whole. */
export function FlowMenu({ flush }: { flush: () => Promise<void> }) {
  const store = useEditorStore();
  const commands = useCommands();
  const toast = useToast();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const theme = useThemeMenuItem();
  const id = useEditor((editor) => editor.flow.id);
  const { data: summary } = useFlowSummary(id);
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

  const duplicate = () =>
    attempt(async () => {
      await flush();
      const copy = await duplicateFlow(store.getState().flow.id);
      goTo(copy, words.duplicated(copy.name));
    });

  return (
    <>
      <DropdownMenu
        trigger={<IconButton label={words.menu} icon={<Ellipsis />} />}
        needs={flowMenu}
        items={() =>
          flowMenu.loaded()?.({
            store,
            commands,
            theme,
            chooseFile: () => file.current?.click(),
            duplicate: () => void duplicate(),
            attempt,
            toast,
            chat: summary?.publishedVersion == null ? null : () => navigate(chatAddress(id)),
          }) ?? []
        }
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
