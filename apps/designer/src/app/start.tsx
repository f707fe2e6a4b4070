import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

/** Draws the application into the page. */
export function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root to draw into.');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
