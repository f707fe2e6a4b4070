import { type FlowDocument, parseFlow } from '@turnwise/flow';
import appointment from '../flows/appointment/flow.json' with { type: 'json' };
import bookingForm from '../flows/booking_form/flow.json' with { type: 'json' };
import customerSupport from '../flows/customer_support/flow.json' with { type: 'json' };
import greeting from '../flows/greeting/flow.json' with { type: 'json' };
import interview from '../flows/interview/flow.json' with { type: 'json' };
import onboarding from '../flows/onboarding/flow.json' with { type: 'json' };
import refund from '../flows/refund/flow.json' with { type: 'json' };
import salesQualification from '../flows/sales_qualification/flow.json' with { type: 'json' };
import supportRouting from '../flows/support_routing/flow.json' with { type: 'json' };

/** A complete flow to start from. Its id is the flow's id. */
export type Template = { readonly id: string; readonly flow: FlowDocument };

function toTemplate(document: unknown): Template {
  const flow = parseFlow(document);
  // A template that cannot be read is a bug of ours, found by its test.
  if (!flow.ok) throw new Error(`${flow.error.message} ${flow.error.details.join(' ')}`);
  return { id: flow.value.id, flow: flow.value };
}

/** Every template that ships, in the order the gallery shows them. */
export const templates: readonly Template[] = [
  refund,
  appointment,
  bookingForm,
  supportRouting,
  customerSupport,
  salesQualification,
  onboarding,
  interview,
  greeting,
].map(toTemplate);
