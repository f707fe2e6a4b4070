import { type FlowDocument, parseFlow } from '@turnwise/flow';
import appointment from '../flows/appointment/flow.json' with { type: 'json' };
import bookingForm from '../flows/booking_form/flow.json' with { type: 'json' };
import contactForm from '../flows/contact_form/flow.json' with { type: 'json' };
import customerSupport from '../flows/customer_support/flow.json' with { type: 'json' };
import dynamicRouting from '../flows/dynamic_routing/flow.json' with { type: 'json' };
import greeting from '../flows/greeting/flow.json' with { type: 'json' };
import guidedTroubleshooting from '../flows/guided_troubleshooting/flow.json' with { type: 'json' };
import interview from '../flows/interview/flow.json' with { type: 'json' };
import onboarding from '../flows/onboarding/flow.json' with { type: 'json' };
import orderDesk from '../flows/order_desk/flow.json' with { type: 'json' };
import deliveryAddress from '../flows/order_desk/sub-flows/delivery_address.json' with { type: 'json' };
import findOrder from '../flows/order_desk/sub-flows/find_order.json' with { type: 'json' };
import returnItem from '../flows/order_desk/sub-flows/return_item.json' with { type: 'json' };
import refund from '../flows/refund/flow.json' with { type: 'json' };
import salesQualification from '../flows/sales_qualification/flow.json' with { type: 'json' };
import supportRouting from '../flows/support_routing/flow.json' with { type: 'json' };
import terminvereinbarung from '../flows/terminvereinbarung/flow.json' with { type: 'json' };

export { templateTests } from './template-tests.ts';

/** A complete flow to start from. Its id is the flow's id. */
export type Template = {
  readonly id: string;
  readonly flow: FlowDocument;
  /** The flows it runs and brings along: each runs none but those before it. */
  readonly subFlows: readonly FlowDocument[];
};

function toDocument(document: unknown): FlowDocument {
  const flow = parseFlow(document);
  // A template that cannot be read is a bug of ours, found by its test.
  if (!flow.ok) throw new Error(`${flow.error.message} ${flow.error.details.join(' ')}`);
  return flow.value;
}

function toTemplate(document: unknown, subFlows: readonly unknown[] = []): Template {
  const flow = toDocument(document);
  return { id: flow.id, flow, subFlows: subFlows.map(toDocument) };
}

/** Every template that ships, in the order the gallery shows them. */
export const templates: readonly Template[] = [
  toTemplate(refund),
  toTemplate(appointment),
  toTemplate(bookingForm),
  toTemplate(contactForm),
  toTemplate(supportRouting),
  toTemplate(dynamicRouting),
  toTemplate(customerSupport),
  toTemplate(guidedTroubleshooting),
  toTemplate(orderDesk, [findOrder, deliveryAddress, returnItem]),
  toTemplate(salesQualification),
  toTemplate(onboarding),
  toTemplate(interview),
  toTemplate(greeting),
  toTemplate(terminvereinbarung),
];
