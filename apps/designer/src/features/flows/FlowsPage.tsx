import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Menu, Plus, Trash2, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../api/api-error.ts';
import { createFlowFromTemplate, type FlowSummary, listFlows, renameFlow } from '../../api/flows.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { language } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { DropdownMenu } from '../../ui/DropdownMenu.tsx';
import { deferred, Nothing } from '../../ui/deferred.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { languageMenuItem } from '../../ui/language-menu-item.tsx';
import { MissingDialog } from '../../ui/MissingDialog.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { useThemeMenuItem } from '../../ui/use-theme-menu-item.tsx';
import { createInLanguage } from './create-in-language.ts';
import { EmptyPicture } from './EmptyPicture.tsx';
import { FlowList, FlowListSkeleton } from './FlowList.tsx';
import { FlowSearch } from './FlowSearch.tsx';
import styles from './FlowsPage.module.css';
import type { ImportDelivery } from './ImportDialog.tsx';
import { Logo } from './Logo.tsx';
import { LongListTools } from './LongListTools.tsx';
import { matchingFlows } from './matching-flows.ts';
import { flowsMessages as m } from './messages.ts';
import { NameDialog } from './NameDialog.tsx';
import { TemplateGallery, type TemplateGalleryProps } from './TemplateGallery.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useFlowOrder } from './use-flow-order.ts';
import { usePageKeys } from './use-page-keys.ts';

const ImportDialog = deferred(
  () => import('./ImportDialog.tsx').then((module) => module.ImportDialog),
  Nothing,
  MissingDialog,
);
const BinDialog = deferred(
  () => import('./BinDialog.tsx').then((module) => module.BinDialog),
  Nothing,
  MissingDialog,
);

type Asking =
  | { what: 'new'; name: string }
  | { what: 'rename'; flow: FlowSummary }
  | { what: 'import'; delivery: ImportDelivery }
  | { what: 'bin' };

export type FlowsPageProps = Pick<TemplateGalleryProps, 'renderTalk'>;

export function FlowsPage({ renderTalk }: FlowsPageProps) {
  const client = useQueryClient();
  const toast = useToast();
  const [, navigate] = useLocation();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useFlowOrder();
  const [asking, setAsking] = useState<Asking>();
  const themeItem = useThemeMenuItem();
  const flows = useQuery({
    queryKey: queryKeys.flowList,
    queryFn: ({ signal }) => listFlows(signal),
    refetchOnMount: 'always',
  });

  const main = useRef<HTMLElement>(null);
  useArrivalFocus(() => main.current?.focus());
  useEffect(() => {
    document.title = m.pageTitle;
  }, []);

  const close = () => setAsking(undefined);
  const askNew = (name = '') => setAsking({ what: 'new', name });
  const askImport = (delivery: ImportDelivery = {}) => setAsking({ what: 'import', delivery });
  const open = (flow: FlowSummary) => navigate(`/flows/${encodeURIComponent(flow.id)}`);
  const refresh = () => client.invalidateQueries({ queryKey: queryKeys.flowList });

  const dropping = useFileDrop((files) => askImport({ files }));
  usePageKeys(
    { '/': () => search.current?.focus(), n: () => askNew(), i: () => askImport() },
    (text) => text.includes('turnwise/flow') && askImport({ text }),
  );

  const found = matchingFlows(flows.data ?? [], query, order);
  // A short list is looked through at a glance, and the templates stand below it.
  const isLong = (flows.data?.length ?? 0) > 6;
  const isEmpty = flows.data?.length === 0;

  return (
    <div className={styles.page}>
      <a href="#flows" className={styles.skip}>
        {m.skip}
      </a>
      <header className={styles.bar}>
        <Logo />
        <span className={styles.product}>{m.product}</span>
        <DropdownMenu
          trigger={<IconButton label={m.menu} icon={<Menu />} />}
          items={[
            themeItem,
            languageMenuItem,
            {
              label: m.bin,
              icon: <Trash2 aria-hidden="true" />,
              onSelect: () => setAsking({ what: 'bin' }),
            },
          ]}
        />
      </header>
      <main ref={main} id="flows" tabIndex={-1} className={styles.main}>
        <section aria-labelledby="flows-heading" className={styles.section}>
          <div className={styles.head}>
            <h1 id="flows-heading" className={styles.heading}>
              {m.heading}
            </h1>
            {!isEmpty && (
              <FlowSearch box={search} query={query} onQueryChange={setQuery} className={styles.search} />
            )}
            {isLong && <LongListTools order={order} onOrderChange={setOrder} />}
            {!isEmpty && (
              <>
                <Button
                  icon={<Upload aria-hidden="true" />}
                  onClick={() => askImport()}
                  aria-keyshortcuts="i"
                >
                  {m.import}
                </Button>
                <Button
                  variant="primary"
                  icon={<Plus aria-hidden="true" />}
                  onClick={() => askNew()}
                  aria-keyshortcuts="n"
                >
                  {m.newFlow}
                </Button>
              </>
            )}
          </div>

          {flows.isPending && <FlowListSkeleton />}
          {flows.isError && !flows.data && (
            <div className={styles.card} role="alert">
              <EmptyState
                title={m.failedTitle}
                actions={
                  <Button variant="primary" busy={flows.isFetching} onClick={() => void flows.refetch()}>
                    {m.retry}
                  </Button>
                }
              >
                {errorSentence(flows.error)}
              </EmptyState>
            </div>
          )}
          {isEmpty && (
            <div className={styles.card}>
              <EmptyState
                size="page"
                picture={<EmptyPicture />}
                title={m.emptyTitle}
                actions={
                  <>
                    <Button
                      variant="primary"
                      size="large"
                      icon={<Plus aria-hidden="true" />}
                      onClick={() => askNew()}
                    >
                      {m.newFlow}
                    </Button>
                    <Button size="large" icon={<Upload aria-hidden="true" />} onClick={() => askImport()}>
                      {m.import}
                    </Button>
                  </>
                }
              >
                {m.emptyText}
              </EmptyState>
            </div>
          )}
          {flows.data && !isEmpty && found.length === 0 && (
            <div className={styles.card} role="status">
              <EmptyState
                title={m.noMatchTitle(query.trim())}
                actions={
                  <>
                    <Button onClick={() => setQuery('')}>{m.clearSearch}</Button>
                    <Button icon={<Plus aria-hidden="true" />} onClick={() => askNew(query.trim())}>
                      {m.createNamed(query.trim())}
                    </Button>
                  </>
                }
              >
                {m.noMatchText}
              </EmptyState>
            </div>
          )}
          {found.length > 0 && (
            <FlowList flows={found} onRename={(flow) => setAsking({ what: 'rename', flow })} />
          )}
        </section>

        <TemplateGallery
          renderTalk={renderTalk}
          onUse={async (template, name) => {
            open(await createFlowFromTemplate(template.id, name));
          }}
        />
      </main>

      {asking?.what === 'new' && (
        <NameDialog
          title={m.newTitle}
          description={m.newText}
          initialName={asking.name}
          submitLabel={m.create}
          onSubmit={async (name) => {
            const flow = await createInLanguage(name, language);
            close();
            open(flow);
          }}
          onClose={close}
        />
      )}
      {asking?.what === 'rename' && (
        <NameDialog
          title={m.renameTitle}
          initialName={asking.flow.name}
          submitLabel={m.renameSave}
          onSubmit={async (name) => {
            await renameFlow(asking.flow.id, name);
            await refresh();
            close();
            toast.show({ text: m.renamed(name), tone: 'ok' });
          }}
          onClose={close}
        />
      )}
      {asking?.what === 'import' && (
        <ImportDialog
          delivery={asking.delivery}
          onClose={close}
          taken={flows.data?.map((flow) => flow.name) ?? []}
          onImported={(imported, isAll) => {
            void refresh();
            const [only] = imported;
            if (imported.length !== 1 || !only) {
              toast.show({ text: m.importedMany(imported.length), tone: 'ok' });
              return;
            }
            toast.show({ text: m.imported(only.name), tone: 'ok' });
            if (isAll) open(only);
          }}
        />
      )}
      {asking?.what === 'bin' && <BinDialog onClose={close} />}
      {dropping && (
        <div className={styles.dropping} aria-hidden="true">
          <Upload />
          {m.importDropNow}
        </div>
      )}
    </div>
  );
}
