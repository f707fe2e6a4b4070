import '@fontsource-variable/inter';
import './ui/letters.css';
import './ui/tokens.css';
import './ui/base.css';
import { loadTranslation } from './language/load-translation.ts';

// Loaded before anything asks for them: what is drawn without its letters is drawn twice.
document.fonts.load('1em "Inter Latin"').catch(() => {
  // The system's letters it is.
});

// Messages are read when their modules load: the language comes first.
await loadTranslation();
const { start } = await import('./app/start.tsx');
await start();
