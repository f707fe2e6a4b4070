import { later } from '../../../ui/later.ts';
import { pictureMessages as words } from '../pictures/messages.ts';
import type { PictureFormat } from '../pictures/save-picture.ts';
import type { Command, CommandContext } from './command.ts';

const loadPictures = later(() => import('../pictures/save-picture.ts'));

/** What draws is loaded when it is first asked for. */
async function save({ store, notify }: CommandContext, format: PictureFormat): Promise<void> {
  if (format === 'png') notify(words.drawing);
  const module = await loadPictures().catch(() => null);
  notify(module ? await module.savePicture(store.getState().flow, format) : words.notLoaded);
}

const savePictureCommand = (id: string, label: string, format: PictureFormat): Command => ({
  id,
  label,
  group: 'flow',
  isEnabled: () => true,
  perform: (context) => void save(context, format),
});

export const pictureCommands: readonly Command[] = [
  savePictureCommand('saveSvg', words.svg, 'svg'),
  savePictureCommand('savePng', words.png, 'png'),
  savePictureCommand('saveMermaid', words.mermaid, 'mermaid'),
  {
    id: 'print',
    label: words.print,
    group: 'flow',
    shortcut: 'Mod+P',
    isGlobal: true,
    isEnabled: () => true,
    perform: ({ store }) => store.getState().showDialog('print'),
  },
];
