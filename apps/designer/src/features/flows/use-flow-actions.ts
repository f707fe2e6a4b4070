import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { errorSentence } from '../../api/api-error.ts';
import { type Caller, listCallers } from '../../api/callers.ts';
import { chatAddress } from '../../api/chat-address.ts';
import { deleteFlow, duplicateFlow, exportFlow, type FlowSummary, restoreFlow } from '../../api/flows.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { useToast } from '../../ui/Toast.tsx';
import { flowsMessages as m } from './messages.ts';
import { saveFile } from './save-file.ts';

export interface FlowActions {
  open: (flow: FlowSummary) => void;
  /** Goes to where one talks to it as it is published. */
  chat: (flow: FlowSummary) => void;
  duplicate: (flow: FlowSummary) => Promise<void>;
  exportToFile: (flow: FlowSummary) => Promise<void>;
  /** The flows that run it; none when that cannot be told now, since deleting can be undone. */
  callersOf: (flow: FlowSummary) => Promise<Caller[]>;
  remove: (flow: FlowSummary) => Promise<void>;
}

/** What the list offers for one flow; each says in a toast how it went. */
export function useFlowActions(): FlowActions {
  const client = useQueryClient();
  const toast = useToast();
  const [, navigate] = useLocation();
  const open = (flow: FlowSummary) => navigate(`/flows/${encodeURIComponent(flow.id)}`);
  const refresh = () => client.invalidateQueries({ queryKey: queryKeys.flowList });
  const failed = (error: unknown) => toast.show({ text: errorSentence(error), tone: 'bad' });

  const restore = async (flow: FlowSummary) => {
    try {
      await restoreFlow(flow.id);
      toast.show({ text: m.restored(flow.name), tone: 'ok' });
    } catch (error) {
      failed(error);
    }
    await refresh();
  };

  return {
    open,
    chat: (flow) => navigate(chatAddress(flow.id)),
    duplicate: async (flow) => {
      try {
        const copy = await duplicateFlow(flow.id);
        await refresh();
        toast.show({ text: m.duplicated(copy.name), action: { label: m.open, onSelect: () => open(copy) } });
      } catch (error) {
        failed(error);
      }
    },
    exportToFile: async (flow) => {
      try {
        saveFile(`${flow.id}.flow.json`, await exportFlow(flow.id));
        toast.show({ text: m.exported(flow.name), tone: 'ok' });
      } catch (error) {
        failed(error);
      }
    },
    callersOf: (flow) => listCallers(flow.id).catch(() => []),
    // Gone at once, and brought back at once: asking "are you sure?" would slow down everyone. Only what others run is asked about.
    remove: async (flow) => {
      await client.cancelQueries({ queryKey: queryKeys.flowList });
      client.setQueryData<FlowSummary[]>(queryKeys.flowList, (flows) =>
        flows?.filter((other) => other.id !== flow.id),
      );
      try {
        await deleteFlow(flow.id);
        toast.show({
          text: m.deleted(flow.name),
          action: { label: m.undo, onSelect: () => void restore(flow) },
        });
      } catch (error) {
        failed(error);
      }
      await refresh();
    },
  };
}
