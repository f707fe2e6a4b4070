import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { uiMessages as words } from './messages.ts';

export type MissingProps = {
  /** The server answers, and does not have the part any more; otherwise nothing answers. */
  readonly isGone: boolean;
  readonly onTryAgain: () => void;
};

/** In the place of a part that could not be downloaded: why, and what to do. */
export function MissingPart({ isGone, onTryAgain }: MissingProps) {
  return (
    <div role="alert">
      <EmptyState
        title={isGone ? words.goneTitle : words.unreachableTitle}
        actions={
          <Button onClick={isGone ? () => location.reload() : onTryAgain}>
            {isGone ? words.reload : words.tryAgain}
          </Button>
        }
      >
        {isGone ? words.goneText : words.unreachableText}
      </EmptyState>
    </div>
  );
}
