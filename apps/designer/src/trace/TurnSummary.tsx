import type { SummaryPart } from './turn-summary.ts';

/** "Answered a question, filled order number", the things it is about in bold. */
export function TurnSummary({ parts }: { parts: readonly SummaryPart[] }) {
  return parts.map(({ words, about }, index) => {
    const text = index === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : `, ${words}`;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: what a turn did never changes its order.
      <span key={index}>
        {text}
        {about && (
          <>
            {' '}
            <strong>{about}</strong>
          </>
        )}
      </span>
    );
  });
}
