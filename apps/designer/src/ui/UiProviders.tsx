import type { ReactNode } from 'react';
import { ToastProvider } from './Toast.tsx';
import { TooltipProvider } from './Tooltip.tsx';

/** What the primitives need above them: tooltips share a delay, toasts share a place. */
export function UiProviders({ children }: { children: ReactNode }) {
  return (
    <TooltipProvider>
      <ToastProvider>{children}</ToastProvider>
    </TooltipProvider>
  );
}
