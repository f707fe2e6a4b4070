import type { FlowDocument } from '@turnwise/flow';
import type { FlowTest } from '@turnwise/testing';
import { Download, Ellipsis, Upload } from 'lucide-react';
import { useRef } from 'react';
import { readSuite, writeSuite } from '../../testing/suite-file.ts';
import { DropdownMenu } from '../../ui/DropdownMenu.tsx';
import { downloadText } from '../../ui/download-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { testsMessages as words } from './messages.ts';
import type { TestChanges } from './use-test-changes.ts';

type SuiteMenuProps = { flow: FlowDocument; tests: readonly FlowTest[]; changes: TestChanges };

/** Tests to a file, and from one. */
export function SuiteMenu({ flow, tests, changes }: SuiteMenuProps) {
  const toast = useToast();
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File) => {
    const found = await chosen.text().then(readSuite, () => null);
    if (found === null) return void toast.show({ text: words.unreadable(chosen.name), tone: 'bad' });
    if (found.length === 0) return void toast.show({ text: words.importedNone });
    await changes.takeFrom(chosen.name, found);
  };
  return (
    <>
      <DropdownMenu
        trigger={<IconButton label={words.more} icon={<Ellipsis />} />}
        items={[
          { label: words.import, icon: <Upload />, onSelect: () => file.current?.click() },
          ...(tests.length === 0
            ? []
            : [
                {
                  label: words.export,
                  icon: <Download />,
                  onSelect: () => downloadText(`${flow.id}.tests.json`, writeSuite(tests)),
                },
              ]),
        ]}
      />
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.import}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen) void read(chosen);
        }}
      />
    </>
  );
}
