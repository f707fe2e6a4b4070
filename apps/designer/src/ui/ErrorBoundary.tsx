import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { uiMessages as words } from './messages.ts';

export interface ErrorBoundaryProps {
  children: ReactNode;
  /** What broke, in the reader's words: "the list of flows". */
  what?: string;
  /** Tries again by itself when this changes, for example the address. */
  resetKey?: unknown;
  /** Instead of the kind page; `null` for something nobody needs to miss. */
  fallback?: ReactNode;
}

/** Keeps a fault in one part from taking the screen; says so kindly and offers the way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    return (
      <div role="alert">
        <EmptyState
          size="page"
          title={words.wrongTitle}
          actions={
            <>
              <Button onClick={() => this.setState({ failed: false })}>{words.tryAgain}</Button>
              <Button variant="primary" onClick={() => location.reload()}>
                {words.reload}
              </Button>
            </>
          }
        >
          {words.wrongText(this.props.what ?? words.thisPage)}
        </EmptyState>
      </div>
    );
  }
}
