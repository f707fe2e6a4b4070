import type { JsonValue } from '@turnwise/flow';
import type { EffectResult } from '../model/event.ts';
import { accountsCreate } from './accounts-create.ts';
import type { Builtin } from './builtin.ts';
import { calendarAvailability, calendarBook } from './calendar.ts';
import { crmSaveLead } from './crm-save-lead.ts';
import { ordersLookup } from './orders-lookup.ts';
import { ordersRefund } from './orders-refund.ts';
import { ticketsCreate } from './tickets-create.ts';

/** The sample data that ships, by the name an action gives as its `builtin`. */
export const builtins: Readonly<Record<string, Builtin>> = {
  'orders.lookup': ordersLookup,
  'orders.refund': ordersRefund,
  'calendar.availability': calendarAvailability,
  'calendar.book': calendarBook,
  'tickets.create': ticketsCreate,
  'crm.saveLead': crmSaveLead,
  'accounts.create': accountsCreate,
};

/** What a piece of sample data answers; a failure when there is none of that name. */
export function resolveBuiltin(name: string, input: Readonly<Record<string, JsonValue>>): EffectResult {
  const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (builtin) return builtin.answer(input);
  return { kind: 'failed', reason: 'unavailable', message: `There is no sample data called "${name}".` };
}
