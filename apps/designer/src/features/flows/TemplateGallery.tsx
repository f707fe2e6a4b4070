import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { listTemplates, type TemplateSummary } from '../../api/flows.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { language } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { deferred, Nothing } from '../../ui/deferred.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { flowsMessages as m } from './messages.ts';
import { TemplateDialog } from './TemplateDialog.tsx';
import styles from './TemplateGallery.module.css';
import { otherLanguage, templatesFor } from './templates-for.ts';
import { templatesHeadingId } from './templates-heading-id.ts';
import { type TemplateFlows, useTemplate } from './use-template.ts';

const TemplatePicture = deferred(
  () => import('./TemplatePicture.tsx').then((module) => module.TemplatePicture),
  Nothing,
  Nothing,
);

export interface TemplateGalleryProps {
  /** Makes a flow of it and goes there. */
  onUse: (template: TemplateSummary, name: string) => Promise<void>;
  /** A chat with a flow that is nobody's yet. */
  renderTalk: (template: TemplateFlows) => ReactNode;
}

export function TemplateGallery({ onUse, renderTalk }: TemplateGalleryProps) {
  const templates = useQuery({
    queryKey: queryKeys.templates,
    queryFn: ({ signal }) => listTemplates(signal),
    staleTime: 5 * 60_000,
  });
  const [looking, setLooking] = useState<TemplateSummary>();

  return (
    <section aria-labelledby={templatesHeadingId} className={styles.section}>
      <header>
        <h2 id={templatesHeadingId} tabIndex={-1} className={styles.heading}>
          {m.templatesHeading}
        </h2>
        <p className={styles.text}>{m.templatesText}</p>
      </header>
      {templates.isPending && <GallerySkeleton />}
      {templates.isError && (
        <p className={styles.failed} role="alert">
          {m.templatesFailed}
          <Button size="small" onClick={() => void templates.refetch()}>
            {m.retry}
          </Button>
        </p>
      )}
      {templates.data && (
        <ul className={styles.gallery}>
          {templatesFor(language, templates.data).map((template) => (
            <li key={template.id}>
              <button type="button" className={styles.card} onClick={() => setLooking(template)}>
                <Picture template={template} width={344} height={152} />
                <span className={styles.words}>
                  <span className={styles.name}>{template.name}</span>
                  <span className={styles.description}>{template.description}</span>
                  <span className={styles.size}>
                    {m.states(template.stateCount)}
                    {template.slotCount > 0 && ` · ${m.slots(template.slotCount)}`}
                    {template.subFlows.length > 0 && ` · ${m.withSubFlows(template.subFlows.length)}`}
                    {otherLanguage(language, template) && ` · ${otherLanguage(language, template)}`}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {looking && (
        <TemplateDialog
          template={looking}
          picture={
            <div className={styles.large}>
              <Picture template={looking} width={620} height={300} />
            </div>
          }
          talk={<Talk templateId={looking.id} renderTalk={renderTalk} />}
          onUse={async (name) => {
            await onUse(looking, name);
            setLooking(undefined);
          }}
          onClose={() => setLooking(undefined)}
        />
      )}
    </section>
  );
}

/** A picture that cannot be drawn leaves its place empty; the template can be used all the same. */
function Picture({ template, width, height }: { template: TemplateSummary; width: number; height: number }) {
  return (
    <span className={styles.picture} style={{ height }}>
      <ErrorBoundary fallback={null}>
        <TemplatePicture templateId={template.id} width={width} height={height} />
      </ErrorBoundary>
    </span>
  );
}

function Talk({ templateId, renderTalk }: Pick<TemplateGalleryProps, 'renderTalk'> & { templateId: string }) {
  const template = useTemplate(templateId);
  return template ? renderTalk(template) : null;
}

function GallerySkeleton() {
  return (
    <div className={styles.gallery} aria-hidden="true">
      {['a', 'b', 'c'].map((key) => (
        <Skeleton key={key} height={260} radius={14} />
      ))}
    </div>
  );
}
