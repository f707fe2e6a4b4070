import { flowIdSchema } from '@turnwise/flow';

/** Makes an id out of a name: "Book a table" -> `book-a-table`. A name without Latin letters gives `flow`. */
export function nameToFlowId(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return flowIdSchema.safeParse(id).success ? id : 'flow';
}
