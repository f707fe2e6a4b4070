import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { fetchScreen } from './Routes.tsx';

/** A screen that takes longer is waited for in sight. */
const patience = 100;

/** Draws the application into the page, with the screen that was asked for where that is there in a moment. */
export async function start(): Promise<void> {
  const screen = fetchScreen(location.pathname).catch(() => {
    // It is asked for again when it is drawn; whether that works is said then.
  });
  await Promise.race([screen, new Promise((resolve) => setTimeout(resolve, patience))]);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root to draw into.');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
