// Put into the page by load-ahead.ts, with the names of files in the place of EDITOR_FILES.
{
  const kinds = { css: 'style', js: 'script', woff2: 'font' };
  const fetchAhead = (as, href) => {
    const link = document.createElement('link');
    const rel = as === 'script' ? 'modulepreload' : 'preload';
    Object.assign(link, { rel, as, crossOrigin: 'anonymous', href });
    document.head.append(link);
  };
  const [, flowId] = /^\/flows\/([\w-]+)/.exec(location.pathname) ?? [];
  if (flowId) {
    fetchAhead('fetch', `/api/flows/${flowId}/draft`);
    for (const file of EDITOR_FILES) fetchAhead(kinds[file.split('.').pop()], `/assets/${file}`);
  }
}
