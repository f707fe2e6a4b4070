import '@fontsource-variable/inter';
import './ui/tokens.css';
import './ui/base.css';
import { loadTranslation } from './language/load-translation.ts';

// Messages are read when their modules load: the language comes first.
await loadTranslation();
const { start } = await import('./app/start.tsx');
await start();
