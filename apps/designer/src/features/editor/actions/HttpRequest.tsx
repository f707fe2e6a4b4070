import { type ActionDocument, labelToName } from '@turnwise/flow';
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import type { Options } from '../../../ui/options.ts';
import { Select } from '../../../ui/Select.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import styles from '../panels/panel.module.css';
import { Section } from '../panels/Section.tsx';
import { nameInWords } from '../panels/state-label.ts';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { MessageField } from '../texts/MessageField.tsx';
import type { EditAction } from './ActionEditor.tsx';
import { HeaderName } from './HeaderName.tsx';
import { messages } from './messages.ts';

type RequestDocument = NonNullable<ActionDocument['request']>;
const methodNames = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const methods = methodNames.map((value) => ({ value, label: messages.methods[value] }));

/** A call over the web: how, where, with what, and how long to wait. */
export function HttpRequest({ action, edit }: { action: ActionDocument; edit: EditAction }) {
  const request: RequestDocument = action.request ?? { url: '' };
  const { inputs = [] } = action;
  const secrets = request.secretRefs ?? [];
  const set = (changes: Partial<RequestDocument>, typing?: string) =>
    edit({ request: { ...request, ...changes } }, typing && `request.${typing}`);
  const insertables = useMemo<Options>(
    () =>
      [
        {
          label: messages.inputsGroup,
          options: inputs.map((input) => ({ value: input, label: nameInWords(input) })),
        },
        {
          label: messages.secretsGroup,
          options: secrets.map((secret) => ({ value: `secret.${secret}`, label: nameInWords(secret) })),
        },
      ].filter((group) => group.options.length > 0),
    [inputs, secrets],
  );
  const isKnown = (path: string) =>
    path.startsWith('secret.') ? secrets.includes(path.slice('secret.'.length)) : inputs.includes(path);
  const headers = Object.entries(request.headers ?? {});
  const sendsBody = request.method !== undefined && request.method !== 'GET';
  const texts = { insertables, isKnown, mono: true } as const;

  return (
    <>
      <Field label={messages.method}>
        <Select
          value={request.method ?? 'GET'}
          onValueChange={(method) => set({ method })}
          options={methods}
        />
      </Field>
      <MessageField
        {...texts}
        label={messages.url}
        hint={messages.urlHint}
        minRows={1}
        value={request.url}
        placeholder={messages.urlPlaceholder}
        onChange={(url) => set({ url: url.replaceAll('\n', '') }, 'url')}
      />
      {sendsBody && (
        <MessageField
          {...texts}
          label={messages.body_}
          hint={messages.bodyHint}
          minRows={3}
          value={request.body ?? ''}
          onChange={(body) => set({ body: body === '' ? undefined : body }, 'body')}
        />
      )}
      <Section
        title={messages.headers}
        folds={headers.length > 0 ? 'open' : 'closed'}
        summary={headers.length > 0 ? String(headers.length) : messages.headersNone}
      >
        {headers.map(([header, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header keeps its place while its name is typed.
          <div key={index} className={styles.rowWithButton}>
            <div className={styles.two}>
              <HeaderName
                name={header}
                others={headers.map(([other]) => other)}
                onChange={(next) =>
                  set(
                    {
                      headers: Object.fromEntries(
                        headers.map(([other, kept]) => [other === header ? next : other, kept]),
                      ),
                    },
                    `header.${index}`,
                  )
                }
              />
              <MessageField
                {...texts}
                hideLabel
                label={messages.headerValue(header)}
                minRows={1}
                value={value}
                onChange={(next) =>
                  set({ headers: { ...request.headers, [header]: next } }, `headerValue.${index}`)
                }
              />
            </div>
            <IconButton
              size="small"
              label={messages.removeHeader(header)}
              icon={<X />}
              onClick={() =>
                set({ headers: Object.fromEntries(headers.filter(([other]) => other !== header)) })
              }
            />
          </div>
        ))}
        <AddButton
          variant="ghost"
          onAdd={() => {
            const free = ['Authorization', 'Content-Type', 'X-Header'].find(
              (candidate) => !headers.some(([other]) => other === candidate),
            );
            set({ headers: { ...request.headers, [free ?? `X-Header-${headers.length + 1}`]: '' } });
          }}
        >
          {messages.addHeader}
        </AddButton>
      </Section>
      <Field label={messages.secrets} hint={messages.secretsHint}>
        <ChipsInput
          commas
          values={secrets}
          placeholder={messages.secretsPlaceholder}
          read={(text) => {
            const secret = labelToName(text, '');
            return secret === '' ? { error: messages.badInput(text) } : { value: secret };
          }}
          onChange={(secretRefs) => set({ secretRefs })}
        />
      </Field>
      <Section title={messages.patience}>
        <div className={styles.two}>
          <Field label={messages.timeout}>
            <NumberField
              min={0.1}
              max={120}
              unit={messages.seconds}
              value={(action.timeoutMs ?? 10_000) / 1_000}
              onValueChange={(seconds) =>
                edit({ timeoutMs: seconds === undefined ? null : Math.round(seconds * 1_000) }, 'timeoutMs')
              }
            />
          </Field>
          <Field label={messages.retries} hint={messages.retriesHint}>
            <NumberField
              integer
              min={0}
              max={5}
              unit={messages.retriesUnit}
              value={action.retries ?? 0}
              onValueChange={(retries) => edit({ retries: retries ?? null }, 'retries')}
            />
          </Field>
        </div>
      </Section>
    </>
  );
}
