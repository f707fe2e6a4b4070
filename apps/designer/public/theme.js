// The same key and values as src/ui/theme.ts.
try {
  const choice = localStorage.getItem('turnwise.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Nothing is kept in this browser: the system's theme it is.
}
