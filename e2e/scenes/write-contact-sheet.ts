import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { allScenes } from './all-scenes.ts';
import { outputFolder, shotName, sizes, themes } from './shots.ts';

/** One page with all pictures, four of each scene side by side. */
test('a page with all pictures', () => {
  const sections = allScenes.flatMap(({ name }) => {
    const shots = sizes
      .flatMap((size) => themes.map((theme) => shotName(name, theme, size)))
      .filter((shot) => existsSync(join(outputFolder, shot)));
    const pictures = shots.map(
      (shot) => `<a href="${shot}"><img loading="lazy" src="${shot}" alt="${shot}"></a>`,
    );
    return pictures.length > 0
      ? [`<section id="${name}"><h2>${name}</h2>${pictures.join('')}</section>`]
      : [];
  });
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Turnwise: every screen</title>
<style>
  body { margin: 24px; font: 14px system-ui, sans-serif; background: #80858f; color: #fff; }
  section { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; align-items: start; margin-bottom: 32px; }
  h2 { grid-column: 1 / -1; margin: 0; font-size: 15px; }
  img { display: block; width: 100%; }
</style>
<h1>Every screen</h1>
${sections.join('\n')}
</html>
`;
  writeFileSync(join(outputFolder, 'index.html'), page);
});
