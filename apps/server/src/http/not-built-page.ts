/** What a browser shows while the designer is not built. */
export const notBuiltPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Turnwise</title>
    <style>
      body { font: 15px/1.6 system-ui, sans-serif; max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; }
      code { font-size: 0.95em; padding: 0.1em 0.35em; border-radius: 4px; background: #8882; }
    </style>
  </head>
  <body>
    <main>
      <h1>Almost there</h1>
      <p>Turnwise is running, but its designer has not been built yet.</p>
      <p>Stop it and start it with <code>npm start</code>, which builds what is missing. While working on the designer
      itself, use <code>pnpm dev</code> and open the address it prints.</p>
    </main>
  </body>
</html>
`;
