import { serializeFlow } from '@turnwise/flow';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../../api/api-error.ts';
import { importFlow, restoreFlow } from '../../../api/flows.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { Choice } from './Choice.tsx';
import { deletedMessages as words } from './deleted-messages.ts';
import type { SaveControl } from './use-autosave.ts';

/** The flow being edited was put into the bin elsewhere: both ways on keep what is drawn here. */
export function DeletedDialog({ save }: { save: SaveControl }) {
  const store = useEditorStore();
  const name = useEditor((editor) => editor.flow.name);
  const toast = useToast();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState<'back' | 'new' | null>(null);
  const close = () => store.getState().showDialog(null);

  const go = async (way: 'back' | 'new', work: () => Promise<string>) => {
    setBusy(way);
    try {
      const said = await work();
      close();
      toast.show({ text: said, tone: 'ok' });
    } catch (error) {
      toast.show({ text: errorSentence(error), tone: 'bad' });
    } finally {
      setBusy(null);
    }
  };
  const bringBack = async () => {
    await restoreFlow(store.getState().flow.id);
    save.saveNow();
    return words.isBack;
  };
  const keepAsNew = async () => {
    const { flow } = store.getState();
    const kept = await importFlow(serializeFlow(flow), flow.name);
    navigate(`/flows/${kept.id}`);
    return words.isNew(kept.name);
  };

  return (
    <Dialog
      open
      onOpenChange={close}
      title={words.title}
      description={words.text(name)}
      footer={
        <Button variant="ghost" onClick={close}>
          {words.later}
        </Button>
      }
    >
      <Choice
        isMain
        title={words.bringBack}
        text={words.bringBackText}
        isBusy={busy === 'back'}
        onChoose={() => void go('back', bringBack)}
      />
      <Choice
        title={words.keepAsNew}
        text={words.keepAsNewText}
        isBusy={busy === 'new'}
        onChoose={() => void go('new', keepAsNew)}
      />
    </Dialog>
  );
}
