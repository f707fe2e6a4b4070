import { LayoutTemplate } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './FlowsPage.module.css';
import { type FlowOrder, flowOrders } from './matching-flows.ts';
import { flowsMessages as m } from './messages.ts';
import { templatesHeadingId } from './templates-heading-id.ts';

/** For a list too long to look through: its order, and the way past it to the templates below. */
export function LongListTools({
  order,
  onOrderChange,
}: {
  order: FlowOrder;
  onOrderChange: (order: FlowOrder) => void;
}) {
  return (
    <>
      <Select
        aria-label={m.order}
        className={styles.order}
        value={order}
        onValueChange={onOrderChange}
        options={flowOrders.map((value) => ({ value, label: m.orders[value] }))}
      />
      <Button
        icon={<LayoutTemplate aria-hidden="true" />}
        onClick={() => {
          const heading = document.getElementById(templatesHeadingId);
          heading?.scrollIntoView({ block: 'start' });
          heading?.focus({ preventScroll: true });
        }}
      >
        {m.toTemplates}
      </Button>
    </>
  );
}
