import type { SummaryPart } from './turn-summary.ts';

/** "Answered a question, filled order number, email", the things it is about in bold. */
export function TurnSummary({ parts }: { parts: readonly SummaryPart[] }) {
  return parts.map(({ words, about }, index) => {
    const isRepeated = words === parts[index - 1]?.words;
    const said = isRepeated ? '' : index === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    const text = index === 0 ? said : `, ${said}`;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: what a turn did never changes its order.
      <span key={index}>
        {text}
        {about && (
          <>
            {said && ' '}
            <strong>{about}</strong>
          </>
        )}
      </span>
    );
  });
}
